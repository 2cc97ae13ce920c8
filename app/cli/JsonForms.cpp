#include "app/cli/JsonForms.h"

#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

QString isoTime(qint64 ms)
{
    constexpr int kJapanSeconds = 9 * 3600;
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::OffsetFromUTC, kJapanSeconds)
        .toString(Qt::ISODate);
}

QJsonObject entryJson(const EntryValues& values, bool withEmpty)
{
    QJsonObject object;
    for (const EntryField field : entryFields()) {
        const QString& value = values[field];
        if (value.isEmpty() && !withEmpty)
            continue;
        if (field == EntryField::Terms || field == EntryField::GuardianConsent)
            object.insert(entryFieldCode(field), value == "yes"_L1);
        else
            object.insert(entryFieldCode(field), value);
    }
    return object;
}

QJsonObject entryJson(const Entry& entry)
{
    QJsonObject object = entryJson(entry.values, false);
    object.insert(u"ref"_s, entry.ref);
    object.insert(u"theme"_s, entry.theme);
    object.insert(u"status"_s, entry.status);
    if (!entry.assignee.isEmpty())
        object.insert(u"assignee"_s, entry.assignee);
    if (entry.erased)
        object.insert(u"erased"_s, true);
    return object;
}

QJsonObject findingJson(const Finding& finding)
{
    const QString state = finding.state == Finding::State::Open       ? u"open"_s
                          : finding.state == Finding::State::Accepted ? u"accepted"_s
                                                                      : u"settled"_s;
    return {
        {u"code"_s, finding.code},
        {u"field"_s, finding.field},
        {u"severity"_s, finding.severity == Finding::Severity::Error ? u"error"_s : u"warning"_s},
        {u"state"_s, state},
        {u"row"_s, finding.row},
        {u"note"_s, finding.note},
        {u"message"_s, findingWords(finding.code)}};
}

QJsonObject actionJson(const Action& action)
{
    return {{u"id"_s, action.id.value()},
            {u"at"_s, isoTime(action.atMs)},
            {u"who"_s, action.who},
            {u"operation"_s, action.operation},
            {u"label"_s, action.description()},
            {u"reason"_s, action.reason},
            {u"hash"_s, QString::fromLatin1(action.hash.toHex())}};
}

QJsonObject envelopeJson(const Envelope& envelope, bool japanese)
{
    QJsonObject object{{u"amount_yen"_s, envelope.amount.amount()},
                       {u"confirmed"_s, envelope.isConfirmed()},
                       {u"basis"_s, envelope.basis.in(japanese)}};
    object.insert(u"ceiling_yen"_s,
                  envelope.ceiling ? QJsonValue(envelope.ceiling->amount()) : QJsonValue());
    return object;
}

QJsonArray themesJson(const Programme& programme)
{
    QJsonArray themes;
    for (const CompetitionTheme& theme : programme.themes) {
        themes.append(QJsonObject{
            {u"code"_s, theme.code}, {u"name_ja"_s, theme.name.ja}, {u"name_en"_s, theme.name.en}});
    }
    return themes;
}

QJsonObject importJson(const ImportReport& report)
{
    QJsonObject mapping;
    for (auto it = report.mapping.begin(); it != report.mapping.end(); ++it)
        mapping.insert(it.key(), it.value());
    QJsonArray findings;
    for (const ImportReport::Finding& finding : report.findings) {
        QJsonObject object{{u"row"_s, finding.row},     {u"severity"_s, finding.severity},
                           {u"code"_s, finding.code},   {u"field"_s, finding.field},
                           {u"value"_s, finding.value}, {u"message"_s, findingWords(finding.code)},
                           {u"ref"_s, finding.ref}};
        if (!finding.other.isEmpty())
            object.insert(u"other"_s, finding.other);
        findings.append(object);
    }
    return {{u"rows"_s, report.rows},
            {u"imported"_s, report.imported},
            {u"updated"_s, report.updated},
            {u"unchanged"_s, report.unchanged},
            {u"quarantined"_s, report.quarantined},
            {u"encoding"_s, report.encoding},
            {u"sheet"_s, report.sheet},
            {u"header_row"_s, report.headerRow},
            {u"mapping"_s, mapping},
            {u"unmapped"_s, QJsonArray::fromStringList(report.unmapped)},
            {u"findings"_s, findings}};
}

} // namespace prizedesk
