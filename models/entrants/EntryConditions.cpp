#include "models/entrants/EntryTableModel.h"

#include "models/core/Prefecture.h"
#include "models/entrants/EntryStatus.h"
#include "models/journal/OperationWords.h"
#include "models/programme/Programme.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

std::optional<EntryField> fieldOf(const QString& property)
{
    static const QStringList fields{u"prefecture"_s, u"field"_s, u"school_kind"_s,
                                    u"applicant_kind"_s};
    return fields.contains(property) ? entryFieldFromCode(property) : std::nullopt;
}

bool isReceivedBetween(const Programme& programme, const Entry& entry, const QStringList& days)
{
    if (!entry.receivedAtMs)
        return false;
    const QDate day = programme.local(*entry.receivedAtMs).date();
    const QDate first = QDate::fromString(days.value(0), Qt::ISODate);
    const QDate last = QDate::fromString(days.value(1), Qt::ISODate);
    return (!first.isValid() || day >= first) && (!last.isValid() || day <= last);
}

} // namespace

QStringList EntryTableModel::codes(const Row& row, const QString& property) const
{
    if (property == "status"_L1)
        return {row.entry.status};
    if (property == "assignee"_L1)
        return {row.entry.assignee};
    if (property == "finding"_L1) {
        QStringList codes;
        for (const Finding& finding : row.findings) {
            if (finding.state != Finding::State::Open)
                continue;
            codes << finding.code << u"any"_s
                  << (finding.severity == Finding::Severity::Error ? u"error"_s : u"warning"_s);
        }
        if (codes.isEmpty())
            codes << u"none"_s;
        codes.removeDuplicates();
        return codes;
    }
    const auto field = fieldOf(property);
    return field ? QStringList{row.entry.values[*field]} : QStringList();
}

bool EntryTableModel::matches(int row, const Conditions& conditions) const
{
    const Row& its = m_rows.at(size_t(row));
    return std::all_of(conditions.begin(), conditions.end(), [&](const auto& condition) {
        const auto& [property, values] = condition;
        if (property == "received"_L1)
            return isReceivedBetween(m_programme, its.entry, values);
        const QStringList has = codes(its, property);
        return std::any_of(values.begin(), values.end(),
                           [&](const QString& value) { return has.contains(value); });
    });
}

std::vector<EntryTableModel::Choice> EntryTableModel::choices(const QString& property) const
{
    std::vector<Choice> choices;
    QHash<QString, size_t> places;
    const auto add = [&](const QString& code) {
        places.insert(code, choices.size());
        choices.push_back({code, valueWords(property, code), 0});
    };
    if (property == "finding"_L1) {
        for (const QString& code : {u"any"_s, u"error"_s, u"warning"_s, u"none"_s})
            add(code);
    }
    for (const Row& row : m_rows) {
        for (const QString& code : codes(row, property)) {
            if (!places.contains(code))
                add(code);
            ++choices[places.value(code)].count;
        }
    }
    if (property == "finding"_L1)
        return choices;
    std::sort(choices.begin(), choices.end(), [&](const Choice& a, const Choice& b) {
        if (property == "status"_L1)
            return EntryStatus::all().indexOf(a.code) < EntryStatus::all().indexOf(b.code);
        return a.code < b.code;
    });
    return choices;
}

QString EntryTableModel::propertyWords(const QString& property) const
{
    if (property == "finding"_L1)
        return tr("Findings");
    if (property == "status"_L1)
        return tr("State");
    if (property == "assignee"_L1)
        return tr("In charge");
    if (property == "received"_L1)
        return tr("Day of receipt");
    const auto field = fieldOf(property);
    return field ? EntryWording::fieldLabel(*field, m_applicants) : property;
}

QString EntryTableModel::valueWords(const QString& property, const QString& code) const
{
    if (property == "finding"_L1) {
        if (code == "any"_L1)
            return tr("some");
        if (code == "none"_L1)
            return tr("none");
        if (code == "error"_L1)
            return tr("errors");
        if (code == "warning"_L1)
            return tr("warnings");
        return EntryWording::findingLabel(code);
    }
    if (property == "status"_L1)
        return statusWords(code);
    if (property == "assignee"_L1)
        return code.isEmpty() ? tr("nobody") : code;
    const auto field = fieldOf(property);
    const QString words = field ? EntryWording::value(m_programme, m_words, *field, code) : code;
    return words.isEmpty() ? tr("(not filled in)") : words;
}

} // namespace prizedesk
