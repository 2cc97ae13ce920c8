#pragma once

#include "models/core/Tone.h"
#include "models/entrants/EntryWording.h"
#include "models/entrants/Finding.h"
#include "models/journal/Action.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace prizedesk {

class Workspace;

/// The part of a value that is wrong; nothing marked for length 0.
struct ValueMark
{
    int start = 0;
    int length = 0;
};
/// What in `text` a finding of this code is about. Pure.
[[nodiscard]] ValueMark findingMark(const QString& code, const QString& text);

/// Everything that the pane beside the list shows of one entry. Reads once, at construction.
/// Throws `StorageError`.
class EntryDetail
{
    Q_DECLARE_TR_FUNCTIONS(EntryDetail)

public:
    /// One line of the content.
    struct Value
    {
        EntryField field = EntryField::Title;
        QString label;
        QString text; ///< as shown
        QString raw;  ///< as kept, for an editor
        bool corrected = false;
        QString received; ///< as shown, where it was corrected
        QString who;
        qint64 atMs = 0;
        QString reason;
    };
    /// One line of a finding's card.
    struct Line
    {
        QString label;
        QString text;
        ValueMark mark;
        Tone markTone = Tone::Bad;
        bool isHint = false;
    };
    struct Shown
    {
        Finding finding;
        Tone tone = Tone::Bad;
        QString title;
        std::vector<Line> lines;
        std::optional<EntryField> field; ///< what to correct; none for a duplicate
        QString received;                ///< as received, for a letter
        QString expected;
        QString otherRef; ///< the other side of a duplicate
    };

    EntryDetail(Workspace& workspace, const Programme& programme, const EntryWords& words,
                EntryId id);

    /// False where there is no such entry any more.
    [[nodiscard]] bool isValid() const { return m_entry.id.isValid(); }
    [[nodiscard]] const Entry& entry() const { return m_entry; }
    [[nodiscard]] bool isApplicant() const { return m_applicants; }
    /// "多摩川理工大学（大学等、東京都）"; for applicants the school.
    [[nodiscard]] QString who() const;
    /// The steps of the workflow; empty for who left it.
    [[nodiscard]] QStringList steps() const;
    /// From 0; the number of steps where all are done.
    [[nodiscard]] int currentStep() const;
    /// Every field that says something, was corrected or has an open finding; with `withEmpty` also
    /// the others that the form asks for.
    [[nodiscard]] std::vector<Value> content(bool withEmpty = false) const;
    /// Open ones first, errors before warnings.
    [[nodiscard]] const std::vector<Shown>& findings() const { return m_findings; }
    /// Newest first; ends with the import that the entry came from.
    [[nodiscard]] const std::vector<Action>& history() const { return m_history; }

private:
    struct Source
    {
        QString fileName;
        QStringList header;
        QStringList cells;
        QHash<QString, int> columns; ///< field code → index
    };
    void readFindings(Workspace& workspace);
    void readHistory(Workspace& workspace);
    [[nodiscard]] const Source& source(Workspace& workspace, ImportId file, int row);
    [[nodiscard]] Shown shown(Workspace& workspace, const Finding& finding);
    [[nodiscard]] bool isAskedFor(EntryField field) const;
    void addExpected(Shown& shown, const QString& received) const;

    const Programme& m_programme;
    EntryWords m_words;
    Entry m_entry;
    bool m_applicants = false;
    std::vector<Value> m_corrected; ///< field, received, who, atMs, reason
    std::vector<Shown> m_findings;
    std::vector<Action> m_history;
    QHash<QString, Source> m_sources;
};

} // namespace prizedesk
