#pragma once

#include "models/entrants/Entry.h"

#include <QCoreApplication>
#include <QDate>

#include <functional>
#include <vector>

namespace prizedesk {

struct Programme;

/// How values read in the language, calendar and time zone in force.
struct EntryWords
{
    bool japanese = true;
    std::function<QString(qint64 ms)> listDate; ///< 8/19
    std::function<QString(qint64 ms)> dateTime; ///< with day of the week and time
    std::function<QString(QDate date)> date;
};

/// Who may see what when entries leave the office. `Public`: affiliation, title, prefecture;
/// `Judging`: the number in place of names; `Nedo`: for the funding agency, without contacts of
/// persons; `Internal`: everything.
enum class ExportProfile { Public, Judging, Nedo, Internal };

/// How entries and their findings read: labels, words for codes, and what a finding shows.
class EntryWording
{
    Q_DECLARE_TR_FUNCTIONS(EntryWording)

public:
    /// A field by its name; for applicants the representative is simply the name.
    [[nodiscard]] static QString fieldLabel(EntryField field, bool applicants);
    /// A value as people read it: prefectures and list items by name, yes and no in words, dates
    /// in the form in force.
    [[nodiscard]] static QString value(const Programme& programme, const EntryWords& words,
                                       EntryField field, const QString& value);
    /// A finding in a few words for lists: "Digits of the phone number".
    [[nodiscard]] static QString findingLabel(const QString& code);
    /// What an import mended silently, by its code: "Full-width digits made half-width".
    [[nodiscard]] static QString adjustmentWords(const QString& code);
    /// Organisation, or the person with a remark where nobody stands behind; the name for
    /// applicants. Empty where nothing was said.
    [[nodiscard]] static QString applicant(const Entry& entry, bool applicants);
    /// `A` … `Z`, `AA` …; empty below 0.
    [[nodiscard]] static QString columnLetter(int index);
    /// The fields that a profile shows, in the order of the list.
    [[nodiscard]] static std::vector<EntryField> exportFields(ExportProfile profile,
                                                              bool applicants);
    [[nodiscard]] static QString profileName(ExportProfile profile);
    /// `public`, `judging`, `nedo`, `internal`.
    [[nodiscard]] static QString profileCode(ExportProfile profile);
};

} // namespace prizedesk
