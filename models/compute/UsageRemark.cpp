#include "models/compute/UsageRemark.h"

#include "models/compute/RefuseBudget.h"
#include "models/core/CodeWords.h"

#include <QCoreApplication>

#include <array>

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(UsageRemark)
};

constexpr std::array kVerdicts{
    CodeWords{"appropriate", QT_TRANSLATE_NOOP("UsageRemark", "Appropriate")},
    CodeWords{"question", QT_TRANSLATE_NOOP("UsageRemark", "To be asked")},
    CodeWords{"inappropriate", QT_TRANSLATE_NOOP("UsageRemark", "Not appropriate")},
};

} // namespace

QString usageVerdictCode(UsageRemark::Verdict verdict)
{
    return QLatin1String(kVerdicts[size_t(verdict)].code);
}

std::optional<UsageRemark::Verdict> usageVerdictFromCode(const QString& code)
{
    for (size_t i = 0; i < kVerdicts.size(); ++i) {
        if (code == QLatin1String(kVerdicts[i].code))
            return UsageRemark::Verdict(i);
    }
    return std::nullopt;
}

QString usageVerdictWords(UsageRemark::Verdict verdict)
{
    return QCoreApplication::translate("UsageRemark", kVerdicts[size_t(verdict)].text);
}

std::vector<UsageRemark> usageRemarks(const Database& database)
{
    Statement read = database.query(R"(
        select t.ref, r.month, r.verdict, r.text, r.at_ms, r.who
        from usage_remark r join team t on t.id = r.team order by t.ref, r.month)");
    std::vector<UsageRemark> remarks;
    while (read.next())
        remarks.push_back(
            {read.text(0), read.text(1),
             usageVerdictFromCode(read.text(2)).value_or(UsageRemark::Verdict::Question),
             read.text(3), read.integer(4), read.text(5)});
    return remarks;
}

Result<void> remarkUsage(Workspace& workspace, const UsageRemark& remark)
{
    return workspace.apply(
        Operation{.code = QStringLiteral("usage.remark"),
                  .labels = {remark.team, remark.month},
                  .reason = {}},
        [&](WriteTransaction& tx) {
            Statement team = tx.database().query("select id from team where ref = ?");
            team.bind(remark.team);
            requireRule(team.next(), Error::Code::NotFound, {remark.team});
            if (!QDate::fromString(remark.month + QStringLiteral("-01"), Qt::ISODate).isValid())
                refuseBudget(Words::tr("Name the month as 2026-11."));
            if (remark.verdict != UsageRemark::Verdict::Appropriate &&
                remark.text.trimmed().isEmpty())
                refuseBudget(Words::tr("Say what is to be asked or not appropriate."));
            tx.statement(R"(
                insert into usage_remark (team, month, verdict, text, at_ms, who)
                values (?, ?, ?, ?, ?, ?)
                on conflict (team, month) do update set verdict = excluded.verdict,
                    text = excluded.text, at_ms = excluded.at_ms, who = excluded.who)")
                .bind(team.integer(0), remark.month, usageVerdictCode(remark.verdict),
                      remark.text.trimmed(), tx.nowMs(), tx.who())
                .run();
        });
}

} // namespace prizedesk
