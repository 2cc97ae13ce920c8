#pragma once

#include "models/entrants/EntryField.h"
#include "models/programme/Programme.h"
#include "models/tables/ColumnMapping.h"

#include <QSet>
#include <QStringList>

#include <optional>
#include <vector>

namespace prizedesk {

/// One row brought into the office's form. Pure: the same row gives the same result.
struct NormalisedRow
{
    struct Note
    {
        QString code;
        EntryField field = EntryField::Ref;
    };

    EntryValues values;
    std::optional<qint64> receivedAtMs;
    bool receivedHasTime = true;
    std::optional<int> number;     ///< the form's own number
    QString otherTheme;            ///< set where the row names another theme
    std::vector<Note> findings;    ///< what a person must look at
    std::vector<Note> adjustments; ///< what was mended silently, to be told in sum
    bool unusable = false;         ///< nothing tells whose it is, or cells outside the header
};

/// Brings the rows of one form into shape: widths, kana, dates, numbers and codes, and says what
/// does not hold. Rules come from the programme.
class EntryNormaliser
{
public:
    struct Options
    {
        bool addLeadingZero = false; ///< give phones back the zero that a spreadsheet ate
    };

    EntryNormaliser(const Programme& programme, const CompetitionTheme& theme, const ColumnMapping& mapping,
                    qsizetype headerWidth, Options options);

    [[nodiscard]] NormalisedRow normalise(const QStringList& cells) const;

    /// Checks values that a person typed over: the findings one field would have.
    [[nodiscard]] static std::vector<NormalisedRow::Note>
    check(const Programme& programme, const CompetitionTheme& theme, const EntryValues& values,
          std::optional<qint64> receivedAtMs, bool receivedHasTime);
    /// The normal form of one value as typed; with `mended` false where it could not be read.
    [[nodiscard]] static QString normaliseValue(const Programme& programme, EntryField field,
                                                const QString& text);

private:
    struct Column
    {
        EntryField field;
        int index;
    };

    const Programme& m_programme;
    const CompetitionTheme& m_theme;
    std::vector<Column> m_columns;
    qsizetype m_headerWidth;
    Options m_options;
};

} // namespace prizedesk
