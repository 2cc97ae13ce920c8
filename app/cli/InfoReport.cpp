#include "app/cli/InfoReport.h"

#include "app/cli/JsonForms.h"
#include "models/entrants/EntryStore.h"
#include "models/entrants/ImportStore.h"
#include "models/programme/ProgrammeStore.h"
#include "models/settings/Language.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

qint64 countOf(const Database& database, const char* sql)
{
    Statement read = database.query(sql);
    read.next();
    return read.integer(0);
}

struct Counter
{
    const char* key;
    const char* sql;
};

constexpr std::array kCounters{
    Counter{"entries", "select count(*) from entry"},
    Counter{"findings_open", "select count(*) from finding where state = 'open'"},
    Counter{"quarantined", "select count(*) from quarantine where state = 'open'"},
    Counter{"judges", "select count(*) from judge"},
    Counter{"conflicts", "select count(*) from conflict"},
    Counter{"stage_entries", "select count(*) from stage_entry"},
    Counter{"marks", "select count(*) from mark"},
    Counter{"awards", "select count(*) from award"},
    Counter{"teams", "select count(*) from team"},
    Counter{"offers", "select count(*) from offer"},
    Counter{"requests", "select count(*) from compute_request"},
    Counter{"plans", "select count(*) from compute_plan"},
    Counter{"usage_rows", "select count(*) from usage_row where state = 'current'"},
    Counter{"ledger_lines", "select count(*) from ledger_line"},
};

} // namespace

void answerInfo(Session& session, Workspace& workspace)
{
    const Programme programme = ProgrammeStore(workspace.database()).load();
    const EntryStore entries(workspace.database(), workspace.vault());
    const bool japanese = Language::current() == Language::Code::Japanese;
    QJsonArray themes;
    for (const CompetitionTheme& theme : programme.themes) {
        themes.append(QJsonObject{{u"code"_s, theme.code},
                                  {u"name_ja"_s, theme.name.ja},
                                  {u"name_en"_s, theme.name.en},
                                  {u"entries"_s, entries.count(theme.code)}});
    }
    QJsonObject counts;
    for (const Counter& counter : kCounters)
        counts.insert(QLatin1String(counter.key), countOf(workspace.database(), counter.sql));
    const QString head = QString::fromLatin1(workspace.journal().head().toHex());
    const QJsonObject document{
        {u"programme"_s, programme.code},
        {u"themes"_s, themes},
        {u"counts"_s, counts},
        {u"envelope"_s, envelopeJson(programme.envelope, japanese)},
        {u"journal"_s, QJsonObject{{u"actions"_s, workspace.journal().count()}, {u"head"_s, head}}},
        {u"schema"_s, workspace.database().userVersion()}};
    session.answer(document, [&] {
        Session::line(programme.name.in(japanese));
        for (const CompetitionTheme& theme : programme.themes)
            Session::line(u"  %1  %2: %3"_s.arg(theme.code, theme.name.in(japanese))
                              .arg(entries.count(theme.code)));
        const Envelope& envelope = programme.envelope;
        Session::line(QCoreApplication::translate("Cli", "Compute budget: %1 (%2)")
                          .arg(yenInWords(envelope.amount) + u' ' + yenDigits(envelope.amount),
                               envelope.isConfirmed()
                                   ? QCoreApplication::translate("Cli", "confirmed")
                                   : QCoreApplication::translate("Cli", "not confirmed")));
        if (envelope.ceiling)
            Session::line(
                QCoreApplication::translate("Cli", "Ceiling of the specification: %1")
                    .arg(yenInWords(*envelope.ceiling) + u' ' + yenDigits(*envelope.ceiling)));
        for (const Counter& counter : kCounters)
            Session::line(u"  %1: %2"_s.arg(QLatin1String(counter.key))
                              .arg(counts.value(QLatin1String(counter.key)).toInteger()));
        Session::line(QCoreApplication::translate("Cli", "Journal: %1 actions, head %2")
                          .arg(workspace.journal().count())
                          .arg(head.left(16)));
    });
}

} // namespace prizedesk
