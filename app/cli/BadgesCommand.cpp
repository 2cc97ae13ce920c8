#include "app/cli/Commands.h"
#include "app/cli/PdfPrinter.h"
#include "models/ceremony/badges/BadgePaper.h"
#include "models/ceremony/badges/GuestBadges.h"
#include "models/core/Digest.h"
#include "models/programme/ProgrammeStore.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

/// Badges that somebody should look at before they are printed.
QJsonArray findingsOf(const std::vector<Badge>& badges)
{
    QJsonArray findings;
    for (const Badge& badge : badges) {
        if (badge.name.trimmed().isEmpty())
            findings.append(QJsonObject{
                {u"code"_s, u"badge.name_missing"_s},
                {u"badge"_s, badge.code},
                {u"message"_s,
                 QCoreApplication::translate("Cli", "The badge %1 has no name.").arg(badge.code)}});
    }
    return findings;
}

} // namespace

void addBadgesCommand(CLI::App& app, Session& session)
{
    struct Arguments
    {
        std::string file;
        std::string out;
        std::string order = "category";
    };
    auto arguments = std::make_shared<Arguments>();
    CLI::App* command = app.add_subcommand("badges", "Name badges of the guests as PDF");
    command->add_option("FILE", arguments->file)->required();
    command->add_option("--out", arguments->out, "A PDF")->required();
    command->add_option("--order", arguments->order)->check(CLI::IsMember({"category", "kana"}));
    onRun(*command, session, [&session, arguments]() -> Result<void> {
        auto workspace = session.openToWrite(arguments->file);
        if (!workspace)
            return failure(workspace.error());
        const auto badges = guestBadges(**workspace, arguments->order == "kana"
                                                         ? BadgeOrder::Kana
                                                         : BadgeOrder::Category);
        if (!badges)
            return failure(badges.error());
        const QString out = text(arguments->out);
        const QString event =
            ProgrammeStore((*workspace)->database()).load().name.in(true);
        if (const auto printed = printPdf(badgesHtml(*badges, event), out); !printed)
            return printed;
        const auto digest = fileDigestHex(out);
        if (!digest)
            return failure(digest.error());
        if (const auto noted = (*workspace)->note(badgesNote(badges->size(), out, *digest)); !noted)
            return noted;
        const QJsonArray findings = findingsOf(*badges);
        if (!findings.isEmpty())
            session.needsAttention();
        session.answer({{u"file"_s, out},
                        {u"pages"_s, badgeSheets(badges->size())},
                        {u"badges"_s, int(badges->size())},
                        {u"findings"_s, findings}},
                       [&] {
                           Session::line(out);
                           for (const QJsonValue& each : findings)
                               Session::line(each.toObject().value(u"message"_s).toString());
                       });
        return {};
    });
}

} // namespace prizedesk
