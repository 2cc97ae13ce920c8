#pragma once

#include "models/committee/CommentMerge.h"
#include "models/committee/EntrantComment.h"
#include "models/privacy/Vault.h"
#include "models/storage/Database.h"

#include <optional>
#include <vector>

namespace prizedesk {

class WriteTransaction;

/// Comments for entrants and the judges' comments they are made from. Throws `StorageError`.
class CommentStore
{
public:
    explicit CommentStore(const Database& database)
        : m_database(database)
    {
    }

    /// The text to put into a letter, in paragraphs: strengths, empty line, improvement. Nothing
    /// while nobody has approved it.
    [[nodiscard]] std::optional<QString> approvedText(const QString& stage, EntryId entry) const;

    /// Of a stage, by reference number of the entry.
    [[nodiscard]] std::vector<EntrantComment> list(const QString& stage) const;
    [[nodiscard]] std::optional<EntrantComment> find(const QString& stage, EntryId entry) const;
    /// What judges without a conflict wrote about an entry in a stage.
    [[nodiscard]] std::vector<JudgeComment> sources(const QString& stage, EntryId entry,
                                                    bool japanese) const;
    /// The order of letters for one entry: a key per judge that only this programme can compute.
    [[nodiscard]] static QHash<QString, QString>
    letterOrder(const Vault& vault, const QString& stage, EntryId entry,
                const std::vector<JudgeComment>& comments);
    /// Changes with anything that changes the draft, whatever the language.
    [[nodiscard]] static QString sourceDigest(const std::vector<JudgeComment>& comments);

    void put(const WriteTransaction& tx, const EntrantComment& comment) const;

private:
    const Database& m_database;
};

} // namespace prizedesk
