#pragma once

#include "models/core/Points.h"
#include "models/core/Yen.h"

#include <QMap>
#include <QString>
#include <QTimeZone>

#include <optional>
#include <vector>

namespace prizedesk {

/// A name in both languages of the office.
struct BilingualText
{
    QString ja;
    QString en;

    [[nodiscard]] const QString& in(bool japanese) const
    {
        return japanese || en.isEmpty() ? ja : en;
    }
    friend bool operator==(const BilingualText&, const BilingualText&) = default;
};

/// One theme of the competition. (The window has a Theme of its own: its colours.)
struct CompetitionTheme
{
    QString code; ///< T1, T2
    BilingualText name;
    BilingualText shortName;
    int entryTarget = 0;
    std::optional<qint64> opensAtMs;
    std::optional<qint64> closesAtMs; ///< an entry received later is late
    bool applicants = false;          ///< persons apply one by one, teams come later

    friend bool operator==(const CompetitionTheme&, const CompetitionTheme&) = default;
};

struct Stage
{
    QString code; ///< t1-final
    QString theme;
    BilingualText name;
    int quorum = 1; ///< judges that an entry needs for its mean to count
    std::optional<qint64> closedAtMs;
    QString closeReason;
    std::optional<qint64> deadlineAtMs = {}; ///< until when judges return their marks
    BilingualText instructions = {};         ///< to judges

    friend bool operator==(const Stage&, const Stage&) = default;
};

struct Criterion
{
    enum class Kind { Mark, Gate, Automatic };
    qint64 id = 0;
    QString stage;
    QString code;
    Kind kind = Kind::Mark;
    BilingualText group;
    BilingualText name;
    Points weight;   ///< points for the full mark; a gate has none
    int maxMark = 5; ///< marks go from 1 (a gate or automatic criterion: 0) to this
    Points floor;    ///< least points of an automatic criterion
    /// What the marks 1, 2 … up to the maximum mean, in this order; empty where nobody wrote it down.
    std::vector<BilingualText> anchors = {};

    friend bool operator==(const Criterion&, const Criterion&) = default;
};

struct Prize
{
    QString code; ///< t1-1
    QString theme;
    std::optional<int> rank; ///< none: a special prize outside the ranks
    BilingualText name;
    Yen amount; ///< for each of `count`
    int count = 1;
    QString withholding = QStringLiteral("unconfirmed"); ///< the payer's accountant decides

    friend bool operator==(const Prize&, const Prize&) = default;
};

struct Milestone
{
    enum class Kind { Info, Deadline, HardEnd };
    QString code;
    BilingualText name;
    qint64 atMs = 0; ///< without a time: the end of that day
    bool hasTime = false;
    Kind kind = Kind::Info;
    BilingualText note;

    friend bool operator==(const Milestone&, const Milestone&) = default;
};

struct BudgetHead
{
    QString code;
    BilingualText name;
    Yen limit; ///< the test is "not above"
    BilingualText note;

    friend bool operator==(const BudgetHead&, const BudgetHead&) = default;
};

/// The compute budget. The program never decides which figure is right: until a person confirms one
/// with its basis, both are shown and nothing is approved.
struct Envelope
{
    Yen amount;
    std::optional<Yen> ceiling; ///< the figure the specification names
    BilingualText basis;
    std::optional<qint64> confirmedAtMs;
    QString confirmedBy;

    [[nodiscard]] bool isConfirmed() const { return confirmedAtMs.has_value(); }
    friend bool operator==(const Envelope&, const Envelope&) = default;
};

struct ListItem
{
    QString code;
    BilingualText value;

    friend bool operator==(const ListItem&, const ListItem&) = default;
};

/// One edition of the competition: all its rules as data.
struct Programme
{
    QString code;
    BilingualText name;
    QString templateCode;
    QTimeZone timeZone = QTimeZone("Asia/Tokyo");
    std::vector<CompetitionTheme> themes;
    std::vector<Stage> stages;
    std::vector<Criterion> criteria;
    std::vector<Prize> prizes;
    std::vector<Milestone> milestones;
    std::vector<BudgetHead> budgetHeads;
    Envelope envelope;
    QMap<QString, std::vector<ListItem>> lists; ///< domestic_model, school_kind, holiday …
    QMap<QString, QString> rules;               ///< summary_limit, adult_age …

    [[nodiscard]] const CompetitionTheme* theme(const QString& themeCode) const;
    [[nodiscard]] const Stage* stage(const QString& stageCode) const;
    [[nodiscard]] const Prize* prize(const QString& prizeCode) const;
    [[nodiscard]] std::vector<Criterion> criteriaOf(const QString& stageCode) const;
    [[nodiscard]] std::vector<Stage> stagesOf(const QString& themeCode) const;
    [[nodiscard]] std::vector<Prize> prizesOf(const QString& themeCode) const;
    /// A rule that is a whole number, or `otherwise` where it is missing.
    [[nodiscard]] int ruleNumber(const QString& rule, int otherwise) const;
    /// Local date and time of the edition.
    [[nodiscard]] QDateTime local(qint64 ms) const;
    [[nodiscard]] qint64 toMs(const QDate& date, const QTime& time) const;
    [[nodiscard]] bool isHoliday(const QDate& date) const;
};

} // namespace prizedesk
