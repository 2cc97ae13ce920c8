#pragma once

#include "models/committee/Question.h"
#include "models/storage/Database.h"

#include <vector>

namespace prizedesk {

class WriteTransaction;

/// Questions to finalists. Throws `StorageError`.
class QuestionStore
{
public:
    explicit QuestionStore(const Database& database)
        : m_database(database)
    {
    }

    /// By entry and number; of all themes where `theme` is empty.
    [[nodiscard]] std::vector<Question> list(const QString& theme = {}) const;
    [[nodiscard]] std::vector<Question> ofEntry(EntryId entry) const;
    [[nodiscard]] std::optional<Question> find(QuestionId id) const;
    [[nodiscard]] int nextNumber(EntryId entry) const;

    /// Sets the id of a new question.
    void put(const WriteTransaction& tx, Question& question) const;
    void remove(const WriteTransaction& tx, QuestionId id) const;

private:
    const Database& m_database;
};

} // namespace prizedesk
