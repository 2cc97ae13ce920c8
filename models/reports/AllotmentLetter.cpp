#include "models/reports/AllotmentLetter.h"

#include "models/compute/ComputePeriod.h"
#include "models/compute/OfferStore.h"
#include "models/compute/PlanStore.h"
#include "models/compute/RefuseBudget.h"
#include "models/compute/TeamStore.h"
#include "models/core/Numbers.h"
#include "models/privacy/ProfileStore.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AllotmentLetter)
};

QString addressee(Workspace& workspace, const StudentTeam& team)
{
    QStringList lines;
    if (!team.institution.isEmpty())
        lines << team.institution;
    lines << Words::tr("Team %1").arg(team.name.isEmpty() ? team.ref : team.name);
    const TeamMember* leader = team.leader();
    if (!leader)
        return lines.join(QLatin1Char('\n'));
    const ProfileStore profiles(workspace.database(), workspace.vault());
    const auto profile = profiles.find(profiles.personOf(leader->ref));
    if (profile && !profile->name.isEmpty())
        lines << Words::tr("%1", "the leader of a team, addressed in a letter").arg(profile->name);
    return lines.join(QLatin1Char('\n'));
}

Paper::Section allotmentSection(const StoredPlan& stored, const TeamAllocation& team,
                                const QHash<QString, OfferRecord>& offers)
{
    Paper::Section section;
    section.title = Words::tr("Allotment");
    section.headers = {Words::tr("Offer"), Words::tr("Provider"), Words::tr("GPU"),
                       Words::tr("GPU-hours"), Words::tr("Yen (tax included)")};
    for (const AllocationLine& line : team.lines) {
        const OfferRecord offer = offers.value(line.offer);
        section.rows.push_back({line.offer, offer.provider, offer.gpu, groupedDigits(line.hours),
                                yenDigits(line.yen)});
    }
    QStringList text{Words::tr("Your team may use compute up to %1.").arg(yenDigits(team.yen))};
    const auto parts = byFiscalYear({stored.startsOn, stored.endsOn});
    for (const ComputePeriod& part : parts)
        text << Words::tr("It can be used from %1 to %2.")
                    .arg(part.startsOn.toString(Qt::ISODate), part.endsOn.toString(Qt::ISODate));
    if (parts.size() > 1)
        text << Words::tr("What is not used until 31 March cannot be used afterwards.");
    section.text = text.join(QLatin1Char('\n'));
    return section;
}

QString conditions()
{
    return QStringList{
        Words::tr("Use beyond the allotment is not paid for by the programme."),
        Words::tr("Compute is only for the development that you proposed; the office looks at the "
                  "use every month and may ask about it."),
        Words::tr("Tell the office early if you need less, so that other teams can use it.")}
        .join(QLatin1Char('\n'));
}

} // namespace

Result<std::vector<AllotmentLetter>> allotmentLetters(Workspace& workspace, const PaperStyle& style)
{
    return readGuarded(workspace, [&] {
        const Database& database = workspace.database();
        const auto stored = PlanStore(database).approved();
        if (!stored)
            refuseBudget(Words::tr("No plan is approved, so there is nothing to tell the teams."));
        QHash<QString, OfferRecord> offers;
        for (const OfferRecord& offer : OfferStore(database).list())
            offers.insert(offer.code, offer);
        const TeamStore teams(database);
        std::vector<AllotmentLetter> letters;
        for (const TeamAllocation& allotted : stored->plan.teams) {
            const auto team = teams.findRef(allotted.team);
            if (!allotted.isFunded() || !team)
                continue;
            Paper letter = startPaper(workspace, style);
            letter.operation = QStringLiteral("export.letters");
            letter.subject = allotted.team;
            letter.heading = Words::tr("Notice of the allotment of compute");
            letter.foot.clear();
            letter.showsProfile = false;
            letter.facts = {{Words::tr("To"), addressee(workspace, *team)},
                            {Words::tr("Number"), allotted.team}};
            letter.sections.push_back(allotmentSection(*stored, allotted, offers));
            letter.sections.push_back({Words::tr("Conditions"), conditions(), {}, {}});
            letters.push_back({allotted.team, std::move(letter)});
        }
        return letters;
    });
}

Operation allotmentLettersNote(const QString& plan, const QString& folder, int files)
{
    return {.code = QStringLiteral("export.letters"),
            .labels = {plan, QFileInfo(folder).fileName(), QString::number(files)},
            .reason = {},
            .undoable = false,
            .isNote = true};
}

} // namespace prizedesk
