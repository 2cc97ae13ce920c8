#include "models/overview/WaitingList.h"

#include "models/awards/PrizeSums.h"
#include "models/entrants/EntryStatus.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

constexpr qint64 kDayMs = 86'400'000;
// After so many days an unchecked entry or a row put aside turns to warning.
constexpr int kSlowDays = 7;
constexpr int kNearDays = 14;
constexpr int kUrgentDays = 3;
// Invitations leave two months before the ceremony at the latest.
constexpr int kInviteDays = 60;

using Kind = WaitingItem::Kind;

/// Counts into items while walking over the entries and findings.
class Gathering
{
public:
    Gathering(const OverviewData& data, const Programme& programme, qint64 nowMs,
              const QString& theme)
        : m_data(data)
        , m_programme(programme)
        , m_nowMs(nowMs)
        , m_theme(theme)
    {
    }

    std::vector<WaitingItem> run()
    {
        gatherEntries();
        gatherFindings();
        gatherQuarantine();
        gatherEnvelope();
        gatherStages();
        gatherPrizes();
        gatherCeremony();
        gatherMilestones();
        std::stable_sort(
            m_items.begin(), m_items.end(), [](const WaitingItem& a, const WaitingItem& b) {
                return urgency(a) != urgency(b) ? urgency(a) > urgency(b) : a.kind < b.kind;
            });
        return std::move(m_items);
    }

private:
    static int urgency(const WaitingItem& item)
    {
        return item.tone == Tone::Bad ? 2 : item.tone == Tone::Warning ? 1 : 0;
    }

    [[nodiscard]] bool isWanted(const QString& theme) const
    {
        return m_theme.isEmpty() || theme == m_theme;
    }

    [[nodiscard]] int daysSince(qint64 ms) const
    {
        return int(m_programme.local(ms).date().daysTo(m_programme.local(m_nowMs).date()));
    }

    /// The themes behind a count decide whether its date is past: once all of them are closed,
    /// nobody can send anything any more.
    [[nodiscard]] bool isClosed(const QString& code) const
    {
        const auto* theme = m_programme.theme(code);
        return theme && theme->closesAtMs && *theme->closesAtMs < m_nowMs;
    }

    WaitingItem& item(Kind kind, const QString& page)
    {
        for (WaitingItem& each : m_items) {
            if (each.kind == kind)
                return each;
        }
        WaitingItem fresh;
        fresh.kind = kind;
        fresh.page = page;
        m_items.push_back(std::move(fresh));
        return m_items.back();
    }

    void age(WaitingItem& to, const std::optional<qint64>& sinceMs) const
    {
        if (sinceMs)
            to.oldestDays = std::max(to.oldestDays.value_or(0), daysSince(*sinceMs));
    }

    void gatherEntries()
    {
        const int term = m_programme.ruleNumber(u"return_days"_s, kNearDays);
        for (const OverviewEntry& entry : m_data.entries) {
            if (!isWanted(entry.theme))
                continue;
            if (!EntryStatus::isOut(entry.status))
                m_running.insert(entry.id.value(), &entry);
            if (entry.status == "received"_L1 || entry.status == "checking"_L1) {
                WaitingItem& unchecked = item(Kind::Unchecked, u"entries"_s);
                ++unchecked.count;
                ++unchecked.byTheme[entry.theme];
                age(unchecked, entry.receivedAtMs);
                unchecked.filter[u"status"_s] = {u"received"_s, u"checking"_s};
            }
            if (entry.status == "returned"_L1) {
                const bool isOverdue = entry.returnedAtMs && daysSince(*entry.returnedAtMs) > term;
                WaitingItem& returned =
                    item(isOverdue ? Kind::ReturnedOverdue : Kind::Returned, u"entries"_s);
                ++returned.count;
                ++returned.byTheme[entry.theme];
                age(returned, entry.returnedAtMs);
                returned.isPastDate = isOverdue;
                returned.tone = isOverdue ? Tone::Bad : Tone::Information;
                returned.filter[u"status"_s] = {u"returned"_s};
            }
            if (!entry.hasAssignee &&
                (entry.status == "checking"_L1 || entry.status == "returned"_L1)) {
                WaitingItem& unassigned = item(Kind::Unassigned, u"entries"_s);
                ++unassigned.count;
                ++unassigned.byTheme[entry.theme];
                unassigned.filter[u"status"_s] = {u"checking"_s, u"returned"_s};
                unassigned.filter[u"assignee"_s] = {QString()};
            }
        }
        for (WaitingItem& each : m_items) {
            if (each.kind == Kind::Unchecked && each.oldestDays.value_or(0) > kSlowDays)
                each.tone = Tone::Warning;
        }
    }

    void gatherFindings()
    {
        QSet<std::pair<int, qint64>> counted;
        for (const OverviewFinding& finding : m_data.findings) {
            const OverviewEntry* entry = m_running.value(finding.entry.value());
            if (!entry)
                continue;
            Kind kind = Kind::OtherWarnings;
            qint64 key = finding.entry.value();
            if (finding.isError) {
                kind = Kind::OpenErrors;
            } else if (finding.code == "deadline.late"_L1) {
                kind = Kind::Late;
            } else if (finding.code == "guardian_consent.missing"_L1) {
                kind = Kind::ConsentMissing;
            } else if (finding.code == "duplicate.suspect"_L1) {
                kind = Kind::Duplicates;
                // Both sides are flagged; a pair counts once.
                if (finding.other.isValid() && m_running.contains(finding.other.value()))
                    key = std::min(key, finding.other.value());
            }
            if (counted.contains({int(kind), key}))
                continue;
            counted.insert({int(kind), key});
            count(kind, finding, *entry);
        }
    }

    void count(Kind kind, const OverviewFinding& finding, const OverviewEntry& entry)
    {
        WaitingItem& waiting = item(kind, u"entries"_s);
        ++waiting.count;
        ++waiting.byTheme[entry.theme];
        if (kind == Kind::OpenErrors) {
            waiting.isPastDate = waiting.isPastDate || isClosed(entry.theme);
            waiting.tone = waiting.isPastDate ? Tone::Bad : Tone::Warning;
            waiting.filter[u"finding"_s] = {u"error"_s};
            age(waiting, entry.receivedAtMs);
            return;
        }
        QStringList& codes = waiting.filter[u"finding"_s];
        if (!codes.contains(finding.code))
            codes.append(finding.code);
        if (kind == Kind::Late || kind == Kind::ConsentMissing) {
            waiting.tone = Tone::Warning;
            waiting.isPastDate = waiting.isPastDate || isClosed(entry.theme);
            age(waiting, entry.receivedAtMs);
        }
    }

    void gatherQuarantine()
    {
        for (const auto& [theme, rows] : m_data.quarantine.asKeyValueRange()) {
            if (!isWanted(theme) || rows.rows == 0)
                continue;
            WaitingItem& waiting = item(Kind::Quarantined, u"entries"_s);
            waiting.count += rows.rows;
            waiting.byTheme[theme] += rows.rows;
            age(waiting, rows.oldestMs);
            if (waiting.oldestDays.value_or(0) > kSlowDays)
                waiting.tone = Tone::Warning;
            waiting.section = u"quarantine"_s;
        }
    }

    void gatherEnvelope()
    {
        // The envelope pays for the teams of themes that persons apply to.
        const auto* theme = m_programme.theme(m_theme);
        if (m_programme.envelope.isConfirmed() || m_programme.envelope.amount.amount() == 0 ||
            (theme && !theme->applicants))
            return;
        WaitingItem& waiting = item(Kind::EnvelopeUnconfirmed, u"compute"_s);
        waiting.count = 1;
        waiting.tone = Tone::Warning;
        waiting.section = u"budget"_s;
    }

    /// The day on which a stage's scores are due: the milestone `<stage>-due`, else the one named
    /// like the stage without its theme (`final`).
    [[nodiscard]] std::optional<qint64> dueOf(const QString& stage) const
    {
        for (const QString& code : {stage + u"-due"_s, stage.section(u'-', 1)}) {
            for (const Milestone& milestone : m_programme.milestones) {
                if (milestone.code == code)
                    return milestone.atMs;
            }
        }
        return std::nullopt;
    }

    void setDue(WaitingItem& waiting, const std::optional<qint64>& dueMs) const
    {
        waiting.dueMs = dueMs;
        if (!dueMs)
            return;
        waiting.isPastDate = *dueMs < m_nowMs;
        if (*dueMs - m_nowMs < kSlowDays * kDayMs)
            waiting.tone = Tone::Warning;
    }

    void gatherStages()
    {
        for (const Stage& stage : m_programme.stages) {
            const StageProgress* progress = m_data.stage(stage.code);
            if (!isWanted(stage.theme) || !progress || stage.closedAtMs ||
                progress->belowQuorum == 0)
                continue;
            WaitingItem waiting;
            waiting.kind = Kind::TooFewScores;
            waiting.page = u"ranking"_s;
            waiting.count = progress->belowQuorum;
            waiting.theme = stage.theme;
            waiting.stage = stage.code;
            setDue(waiting, dueOf(stage.code));
            m_items.push_back(std::move(waiting));
        }
    }

    void gatherPrizes()
    {
        for (const auto& theme : m_programme.themes) {
            const auto stages = m_programme.stagesOf(theme.code);
            const StageProgress* last = stages.empty() ? nullptr : m_data.stage(stages.back().code);
            // Before the last stage has scores nobody can decide.
            if (!isWanted(theme.code) || !last || !last->hasScores())
                continue;
            const auto prizes = m_programme.prizesOf(theme.code);
            std::vector<Award> awards;
            std::copy_if(m_data.awards.begin(), m_data.awards.end(), std::back_inserter(awards),
                         [&](const Award& award) {
                             const Prize* prize = m_programme.prize(award.prize);
                             return prize && prize->theme == theme.code;
                         });
            const auto sums = prizeSums(prizes, awards);
            WaitingItem waiting;
            waiting.kind = Kind::PrizesOpen;
            waiting.page = u"awards"_s;
            waiting.theme = theme.code;
            for (const Prize& prize : prizes) {
                const PrizeState* state = sums ? sums->state(prize.code) : nullptr;
                const bool isOpen = !state || state->kind == PrizeState::Kind::Open ||
                                    state->kind == PrizeState::Kind::Partly;
                ++(isOpen ? waiting.count : waiting.done);
            }
            if (waiting.count == 0)
                continue;
            setDue(waiting, dueOf(u"x-ceremony"_s));
            m_items.push_back(std::move(waiting));
        }
    }

    /// Something that concerns the ceremony and no theme.
    void addCeremony(Kind kind, const QString& tab, int count, Tone tone,
                     const std::optional<qint64>& dueMs, const QStringList& replies = {})
    {
        if (count == 0)
            return;
        WaitingItem waiting;
        waiting.kind = kind;
        waiting.page = u"ceremony"_s;
        waiting.tab = tab;
        waiting.count = count;
        waiting.tone = tone;
        waiting.dueMs = dueMs;
        waiting.isPastDate = dueMs && *dueMs < m_nowMs;
        if (!replies.isEmpty())
            waiting.filter[u"reply"_s] = replies;
        m_items.push_back(std::move(waiting));
    }

    void gatherCeremony()
    {
        if (!m_theme.isEmpty())
            return;
        const CeremonyWaits& ceremony = m_data.ceremony;
        const QDate today = m_programme.local(m_nowMs).date();
        int overdue = 0;
        QDate oldest = today;
        for (const QDate& due : ceremony.openTasks) {
            overdue += due < today ? 1 : 0;
            oldest = std::min(oldest, due);
        }
        addCeremony(Kind::TasksOverdue, u"logistics"_s, overdue, Tone::Warning,
                    m_programme.toMs(oldest, QTime(23, 59)));
        const auto endsAtMs = ceremony.endsAtMs ? ceremony.endsAtMs : ceremony.startsAtMs;
        // Once it is over nobody is asked any more.
        if (!ceremony.startsAtMs || *endsAtMs < m_nowMs)
            return;
        const int days = -daysSince(*ceremony.startsAtMs);
        const Tone near = days <= kSlowDays ? Tone::Warning : Tone::Information;
        if (ceremony.hasAwards && !ceremony.isReleased && days <= kSlowDays)
            addCeremony(Kind::ResultUnreleased, u"announcement"_s, 1,
                        days <= kUrgentDays ? Tone::Bad : Tone::Warning, ceremony.startsAtMs);
        if (ceremony.replyByMs && *ceremony.replyByMs < m_nowMs)
            addCeremony(Kind::WithoutReply, u"guests"_s, ceremony.withoutReply, Tone::Warning,
                        ceremony.replyByMs, {u"open"_s});
        addCeremony(Kind::WithoutCompanion, u"guests"_s, ceremony.withoutCompanion, Tone::Warning,
                    ceremony.startsAtMs);
        addCeremony(Kind::PlacesFree, u"guests"_s, ceremony.admissible, near, ceremony.startsAtMs,
                    {u"waiting"_s});
        addCeremony(Kind::Accreditations, u"guests"_s, ceremony.accreditations, near,
                    ceremony.startsAtMs);
        if (days <= kInviteDays)
            addCeremony(Kind::NotInvited, u"guests"_s, ceremony.notInvited, Tone::Warning,
                        ceremony.startsAtMs, {u"open"_s});
    }

    void gatherMilestones()
    {
        if (!m_theme.isEmpty())
            return;
        for (const Milestone& milestone : m_programme.milestones) {
            if (milestone.kind == Milestone::Kind::Info)
                continue;
            const int days = -daysSince(milestone.atMs);
            const bool isPast = milestone.atMs < m_nowMs;
            if (days > kNearDays || (isPast && days < -kSlowDays))
                continue;
            WaitingItem waiting;
            waiting.kind = isPast ? Kind::MilestonePast : Kind::MilestoneNear;
            waiting.page = u"settings"_s;
            waiting.count = 1;
            waiting.code = milestone.code;
            waiting.section = u"programme"_s;
            waiting.dueMs = milestone.atMs;
            waiting.isPastDate = isPast;
            waiting.tone = isPast || days <= kUrgentDays ? Tone::Warning : Tone::Information;
            m_items.push_back(std::move(waiting));
        }
    }

    const OverviewData& m_data;
    const Programme& m_programme;
    qint64 m_nowMs;
    QString m_theme;
    QHash<qint64, const OverviewEntry*> m_running;
    std::vector<WaitingItem> m_items;
};

} // namespace

std::vector<WaitingItem> waitingList(const OverviewData& data, const Programme& programme,
                                     qint64 nowMs, const QString& theme)
{
    return Gathering(data, programme, nowMs, theme).run();
}

WaitingSum waitingSum(const std::vector<WaitingItem>& items, const QString& page)
{
    WaitingSum sum;
    for (const WaitingItem& item : items) {
        if (!page.isEmpty() && item.page != page)
            continue;
        sum.count += item.count;
        if (item.isPastDate)
            sum.pastDate += item.count;
    }
    return sum;
}

} // namespace prizedesk
