#include "models/ceremony/announcement/Announcement.h"

#include "models/awards/AwardBasis.h"
#include "models/awards/AwardOperations.h"
#include "models/awards/AwardStore.h"
#include "models/awards/PrizeSums.h"
#include "models/ceremony/announcement/AnnouncementStore.h"
#include "models/core/CompanyForm.h"
#include "models/core/Digest.h"
#include "models/entrants/EntryStore.h"
#include "models/programme/ProgrammeStore.h"
#include "models/workspace/Workspace.h"

#include <QCoreApplication>

#include <algorithm>

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Announcement)
};

/// What each award is paid. Nothing of a theme whose decisions contradict each other.
std::vector<PrizeLine> prizeLines(const Database& database, const Programme& programme)
{
    std::vector<PrizeLine> lines;
    for (const CompetitionTheme& theme : programme.themes) {
        const auto sums =
            prizeSums(programme.prizesOf(theme.code), AwardStore(database).list(theme.code));
        if (sums)
            lines.insert(lines.end(), sums->lines.begin(), sums->lines.end());
    }
    return lines;
}

/// Who wins what, by which decision, how it is shared and what is paid, as one digest.
QString awardsDigest(const std::vector<Award>& awards, const std::vector<PrizeLine>& paid)
{
    QStringList lines;
    for (const Award& award : awards)
        lines.append(QStringLiteral("%1 %2 %3 %4 %5 %6 %7 %8")
                         .arg(award.prize, award.ref)
                         .arg(award.seal)
                         .arg(award.share)
                         .arg(award.joint)
                         .arg(award.id.value())
                         .arg(award.decidedAtMs)
                         .arg(award.confirmedAtMs));
    for (const PrizeLine& line : paid)
        lines.append(QStringLiteral("%1 %2 %3")
                         .arg(line.award.prize, line.award.ref)
                         .arg(line.yen.amount()));
    return digestHex(lines.join(u'\n').toUtf8());
}

QString obstacleOf(const Database& database, const Programme& programme,
                   const std::vector<Award>& awards, bool japanese)
{
    if (awards.empty())
        return Words::tr("No award is decided yet.");
    for (const Award& award : awards) {
        const Prize* prize = programme.prize(award.prize);
        const QString name = prize ? prize->theme + u' ' + prize->name.in(japanese) : award.prize;
        if (!award.isConfirmed())
            return Words::tr("%1 waits for confirmation by a second person.").arg(name);
        if (award.seal == 0 && !award.isNoWinner())
            return Words::tr("%1 does not rest on a sealed result.").arg(name);
        const QString outdated = outdatedBasis(database, programme, award);
        if (!outdated.isEmpty())
            return outdated;
    }
    return {};
}

/// Special prizes, then the ranks from the last to the first.
std::vector<Prize> inOrder(std::vector<Prize> prizes)
{
    std::stable_sort(prizes.begin(), prizes.end(), [](const Prize& a, const Prize& b) {
        if (a.rank.has_value() != b.rank.has_value())
            return !a.rank.has_value();
        return a.rank && *a.rank > *b.rank;
    });
    return prizes;
}

/// Puts the steps in their order. Who won is asked of a subclass, so that a rehearsal has no way
/// to it.
class Script
{
public:
    Script(Workspace& workspace, bool japanese)
        : m_workspace(workspace)
        , m_programme(ProgrammeStore(workspace.database()).load())
        , m_japanese(japanese)
    {
    }
    virtual ~Script() = default;
    Script(const Script&) = delete;
    Script& operator=(const Script&) = delete;

    Announcement write()
    {
        Announcement script;
        script.programme = m_programme.name.in(m_japanese);
        AnnouncementCue opening;
        opening.heading = script.programme;
        script.cues.push_back(opening);
        const std::vector<Award> awards = AwardStore(m_workspace.database()).list();
        for (const CompetitionTheme& theme : m_programme.themes)
            addTheme(script, theme, awards);
        AnnouncementCue closing = opening;
        closing.kind = AnnouncementCue::Kind::Closing;
        script.cues.push_back(closing);
        return script;
    }

protected:
    /// Fills in who won.
    virtual void name(AnnouncementCue& cue, const Award& award, int number, int of) = 0;
    /// Whether it may be known that a prize goes to nobody.
    [[nodiscard]] virtual bool tellsNoWinner() const = 0;

    [[nodiscard]] Workspace& workspace() const { return m_workspace; }
    [[nodiscard]] bool japanese() const { return m_japanese; }
    [[nodiscard]] const Programme& programme() const { return m_programme; }
    [[nodiscard]] QString moneyText(Yen amount) const
    {
        return m_japanese ? yenInWords(amount) : yenDigits(amount);
    }

private:
    void addTheme(Announcement& script, const CompetitionTheme& theme,
                  const std::vector<Award>& awards)
    {
        AnnouncementCue head;
        head.kind = AnnouncementCue::Kind::Theme;
        head.theme = theme.code;
        head.heading = theme.name.in(m_japanese);
        bool hasHead = false;
        for (const Prize& prize : inOrder(m_programme.prizesOf(theme.code))) {
            std::vector<Award> its;
            std::copy_if(awards.begin(), awards.end(), std::back_inserter(its),
                         [&](const Award& award) { return award.prize == prize.code; });
            if (its.empty())
                continue;
            if (!std::exchange(hasHead, true))
                script.cues.push_back(head);
            addPrize(script, head, prize, its);
        }
    }

    void addPrize(Announcement& script, const AnnouncementCue& head, const Prize& prize,
                  const std::vector<Award>& awards)
    {
        AnnouncementCue cue = head;
        cue.kind = AnnouncementCue::Kind::Prize;
        cue.heading = prize.name.in(m_japanese);
        cue.money = moneyText(prize.amount);
        script.cues.push_back(cue);
        int number = 0;
        for (const Award& award : awards) {
            AnnouncementCue winner = cue;
            const bool isEmpty = award.isNoWinner() && tellsNoWinner();
            winner.kind =
                isEmpty ? AnnouncementCue::Kind::NoWinner : AnnouncementCue::Kind::Winner;
            if (isEmpty)
                winner.name = Words::tr("No winner");
            else
                name(winner, award, ++number, int(awards.size()));
            script.cues.push_back(winner);
        }
    }

    Workspace& m_workspace;
    Programme m_programme;
    bool m_japanese;
};

class Rehearsal : public Script
{
public:
    using Script::Script;

protected:
    [[nodiscard]] bool tellsNoWinner() const override { return false; }
    void name(AnnouncementCue& cue, const Award&, int number, int of) override
    {
        cue.name = of > 1 ? Words::tr("Winner %1").arg(number) : Words::tr("Winner");
        cue.affiliation = Words::tr("Affiliation");
        cue.title = Words::tr("Title of the entry");
        cue.citation = Words::tr("The citation is read here.");
        cue.hint = Words::tr("Rehearsal: names come in once two people released the result.");
    }
};

class Live : public Script
{
public:
    Live(Workspace& workspace, bool japanese)
        : Script(workspace, japanese)
        , m_entries(workspace.database(), workspace.vault())
        , m_citations(AnnouncementStore(workspace.database(), workspace.vault()).citations())
        , m_lines(prizeLines(workspace.database(), programme()))
    {
    }

protected:
    [[nodiscard]] bool tellsNoWinner() const override { return true; }
    void name(AnnouncementCue& cue, const Award& award, int, int) override
    {
        cue.ref = award.ref;
        // Ties pool and divide amounts: what is said is what is paid.
        for (const PrizeLine& line : m_lines) {
            if (line.award.prize == award.prize && line.award.entry == award.entry)
                cue.money = moneyText(line.yen);
        }
        if (const auto entry = m_entries.find(award.entry)) {
            const EntryValues& values = entry->values;
            const QString organisation = expandCompanyForm(values[EntryField::Organisation]);
            cue.affiliation = organisation.isEmpty() ? values[EntryField::School] : organisation;
            cue.name = entry->erased ? Words::tr("(erased)") : values[EntryField::Representative];
            cue.reading = values[EntryField::Kana];
            cue.title = values[EntryField::Title];
        }
        for (const AwardCitation& each : m_citations) {
            if (each.prize != award.prize || each.entry != award.entry)
                continue;
            cue.citation = each.citation;
            cue.receiver = each.receiver;
            cue.proxy = each.proxy;
            cue.photo = each.photo;
        }
        switch (cue.receiver) {
        case AwardReceiver::Self:
            cue.hint = Words::tr("The winner comes to the stage.");
            break;
        case AwardReceiver::Proxy:
            cue.hint = Words::tr("%1 receives the award for the winner.").arg(cue.proxy);
            break;
        case AwardReceiver::Absent:
            cue.hint = Words::tr("The winner is absent; the award is sent.");
            break;
        }
    }

private:
    EntryStore m_entries;
    std::vector<AwardCitation> m_citations;
    std::vector<PrizeLine> m_lines;
};

} // namespace

ReleaseState releaseState(Workspace& workspace, bool japanese)
{
    const std::vector<Award> awards = AwardStore(workspace.database()).list();
    const Programme programme = ProgrammeStore(workspace.database()).load();
    const QString digest = awardsDigest(awards, prizeLines(workspace.database(), programme));
    ReleaseState state;
    state.obstacle = obstacleOf(workspace.database(), programme, awards, japanese);
    const auto release = AnnouncementStore(workspace.database(), workspace.vault()).release();
    if (!release) {
        state.release.awards = digest;
        return state;
    }
    state.release = *release;
    if (release->awards != digest || !state.obstacle.isEmpty()) {
        state.kind = ReleaseState::Kind::Outdated;
        state.release.awards = digest;
    } else {
        state.kind = release->secondBy.isEmpty() ? ReleaseState::Kind::Waiting
                                                 : ReleaseState::Kind::Released;
    }
    return state;
}

QString releaseObstacle(const ReleaseState& state)
{
    if (state.isReleased())
        return {};
    return state.obstacle.isEmpty()
               ? Words::tr("Two people have to release the result before winners are shown.")
               : state.obstacle;
}

Result<Announcement> rehearsalAnnouncement(Workspace& workspace, bool japanese)
{
    try {
        Announcement script = Rehearsal(workspace, japanese).write();
        script.isRehearsal = true;
        return script;
    } catch (const std::exception& exception) {
        return failure(Workspace::errorFrom(exception, workspace.fileName()));
    }
}

Result<Announcement> liveAnnouncement(Workspace& workspace, bool japanese)
{
    try {
        const QString obstacle = releaseObstacle(releaseState(workspace, japanese));
        if (!obstacle.isEmpty())
            return failure(Error::Code::RuleRefused, {obstacle});
        Announcement script = Live(workspace, japanese).write();
        script.isRehearsal = false;
        return script;
    } catch (const std::exception& exception) {
        return failure(Workspace::errorFrom(exception, workspace.fileName()));
    }
}

} // namespace prizedesk
