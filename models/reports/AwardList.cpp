#include "models/reports/AwardList.h"

#include "models/awards/AwardStore.h"
#include "models/awards/PrizeSums.h"
#include "models/awards/SealStore.h"
#include "models/awards/Withholding.h"
#include "models/ceremony/announcement/Announcement.h"
#include "models/core/Prefecture.h"
#include "models/entrants/EntryStore.h"
#include "models/guests/CeremonyEvent.h"
#include "models/programme/ProgrammeStore.h"
#include "models/scoring/StageRanking.h"
#include "models/workspace/Workspace.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <map>
#include <utility>

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AwardList)
};

/// The least profile that may see a column.
struct ColumnSpec
{
    const char* code;
    const char* header;
    AwardListProfile from;
    OutColumn::Type type = OutColumn::Type::Text;
};

constexpr std::array kColumns{
    ColumnSpec{"theme_name", QT_TRANSLATE_NOOP("AwardList", "Theme"), AwardListProfile::Public},
    ColumnSpec{"prize_name", QT_TRANSLATE_NOOP("AwardList", "Prize"), AwardListProfile::Public},
    ColumnSpec{"rank", QT_TRANSLATE_NOOP("AwardList", "Rank"), AwardListProfile::Nedo,
               OutColumn::Type::Integer},
    ColumnSpec{"ref", QT_TRANSLATE_NOOP("AwardList", "Number"), AwardListProfile::Nedo},
    ColumnSpec{"affiliation", QT_TRANSLATE_NOOP("AwardList", "Affiliation"),
               AwardListProfile::Public},
    ColumnSpec{"representative", QT_TRANSLATE_NOOP("AwardList", "Representative"),
               AwardListProfile::Nedo},
    ColumnSpec{"kana", QT_TRANSLATE_NOOP("AwardList", "Kana"), AwardListProfile::Nedo},
    ColumnSpec{"title", QT_TRANSLATE_NOOP("AwardList", "Title"), AwardListProfile::Public},
    ColumnSpec{"prefecture", QT_TRANSLATE_NOOP("AwardList", "Prefecture"),
               AwardListProfile::Public},
    ColumnSpec{"yen", QT_TRANSLATE_NOOP("AwardList", "Amount (yen)"), AwardListProfile::Nedo,
               OutColumn::Type::Yen},
    ColumnSpec{"share", QT_TRANSLATE_NOOP("AwardList", "Part (%)"), AwardListProfile::Nedo,
               OutColumn::Type::Decimal},
    ColumnSpec{"withholding", QT_TRANSLATE_NOOP("AwardList", "Withholding tax"),
               AwardListProfile::Nedo},
    ColumnSpec{"mean", QT_TRANSLATE_NOOP("AwardList", "Mean"), AwardListProfile::Nedo,
               OutColumn::Type::Decimal},
    ColumnSpec{"n", QT_TRANSLATE_NOOP("AwardList", "Judges"), AwardListProfile::Nedo,
               OutColumn::Type::Integer},
    ColumnSpec{"reason", QT_TRANSLATE_NOOP("AwardList", "Reason"), AwardListProfile::Nedo},
    ColumnSpec{"applicant_kind", QT_TRANSLATE_NOOP("AwardList", "Kind of applicant"),
               AwardListProfile::Nedo},
    ColumnSpec{"corporate_number", QT_TRANSLATE_NOOP("AwardList", "Corporate number"),
               AwardListProfile::Nedo},
    ColumnSpec{"email", QT_TRANSLATE_NOOP("AwardList", "E-mail"), AwardListProfile::Internal},
    ColumnSpec{"phone", QT_TRANSLATE_NOOP("AwardList", "Phone"), AwardListProfile::Internal},
    ColumnSpec{"postal_code", QT_TRANSLATE_NOOP("AwardList", "Postal code"),
               AwardListProfile::Internal},
    ColumnSpec{"address", QT_TRANSLATE_NOOP("AwardList", "Address"), AwardListProfile::Internal},
    ColumnSpec{"decided_at", QT_TRANSLATE_NOOP("AwardList", "Decided on"),
               AwardListProfile::Internal, OutColumn::Type::Date},
    ColumnSpec{"decided_by", QT_TRANSLATE_NOOP("AwardList", "Decided by"),
               AwardListProfile::Internal},
};

using Values = QHash<QString, QString>;

QString code(const char* text)
{
    return QLatin1String(text);
}

bool isPrivatePerson(const EntryValues& values)
{
    const QString& kind = values[EntryField::ApplicantKind];
    return kind.contains(QStringLiteral("個人")) ||
           kind.contains(QLatin1String("individual"), Qt::CaseInsensitive);
}

QString affiliationOf(const EntryValues& values, AwardListProfile profile)
{
    // What a private person writes as "organisation" is often the person's own name.
    const bool hidden = profile == AwardListProfile::Public && isPrivatePerson(values);
    const QString organisation = hidden ? QString() : values[EntryField::Organisation];
    if (!organisation.isEmpty())
        return organisation;
    const QString& school = values[EntryField::School];
    return school.isEmpty() ? Words::tr("Private person") : school;
}

QString prefectureName(const QString& numberText, bool japanese)
{
    const auto prefecture = prefectureByNumber(numberText.toInt());
    if (!prefecture)
        return numberText;
    return japanese ? prefecture->nameJa() : prefecture->nameEn();
}

class Gathering
{
public:
    Gathering(Workspace& workspace, AwardListProfile profile, bool japanese)
        : m_workspace(workspace)
        , m_programme(ProgrammeStore(workspace.database()).load())
        , m_entries(workspace.database(), workspace.vault())
    {
        m_list.profile = profile;
        m_list.japanese = japanese;
        m_list.programme = m_programme.name.in(japanese);
        m_list.date = m_programme.local(workspace.clock().nowMs()).date();
        m_list.journalHead = QString::fromLatin1(workspace.journal().head().toHex());
        m_list.actions = workspace.journal().count();
        m_list.showsMoney = profile != AwardListProfile::Public;
        for (const ColumnSpec& column : kColumns) {
            if (column.from <= profile)
                m_list.columns.push_back(
                    {code(column.code), Words::tr(column.header), column.type});
        }
        for (const Award& award : AwardStore(workspace.database()).list()) {
            if (!award.isConfirmed() && !m_list.unconfirmed.contains(award.prize))
                m_list.unconfirmed.append(award.prize);
        }
        if (!m_list.unconfirmed.isEmpty())
            m_list.columns.push_back({code("state"), Words::tr("State"), OutColumn::Type::Text});
    }

    Result<AwardList> run()
    {
        for (const CompetitionTheme& theme : m_programme.themes) {
            const auto sums = prizeSums(m_programme.prizesOf(theme.code),
                                        AwardStore(m_workspace.database()).list(theme.code));
            if (!sums)
                return failure(sums.error());
            m_list.total += sums->total;
            m_list.remainder += sums->remainder;
            for (const PrizeState& prize : sums->prizes)
                addPrize(theme, prize, *sums);
        }
        return m_list;
    }

private:
    void addPrize(const CompetitionTheme& theme, const PrizeState& prize, const PrizeSums& sums)
    {
        if (prize.kind == PrizeState::Kind::Open || prize.kind == PrizeState::Kind::Partly)
            m_list.openPrizes.append(prize.prize.code);
        if (prize.kind == PrizeState::Kind::NoWinner) {
            Values values = valuesOfPrize(theme, prize.prize);
            values[code("affiliation")] = Words::tr("No winner");
            values[code("reason")] = prize.reason;
            if (m_list.unconfirmed.contains(prize.prize.code))
                values[code("state")] = waits();
            addRow(theme, prize.prize, values, true);
        }
        for (const PrizeLine& line : sums.lines) {
            if (line.award.prize != prize.prize.code)
                continue;
            Values values = valuesOfPrize(theme, prize.prize);
            addDecision(values, line);
            addEntry(values, line.award.entry);
            addRow(theme, prize.prize, values, false);
        }
    }

    [[nodiscard]] Values valuesOfPrize(const CompetitionTheme& theme, const Prize& prize) const
    {
        Values values;
        values[code("theme_name")] = theme.name.in(m_list.japanese);
        values[code("prize_name")] = prize.name.in(m_list.japanese);
        if (prize.rank)
            values[code("rank")] = QString::number(*prize.rank);
        values[code("withholding")] = withholdingWords(withholdingMode(prize.withholding));
        return values;
    }

    void addDecision(Values& values, const PrizeLine& line)
    {
        const Award& award = line.award;
        values[code("ref")] = award.ref;
        values[code("yen")] = QString::number(line.yen.amount());
        values[code("share")] = pointsText(Points::fromHundredths(award.share));
        values[code("reason")] = award.reason;
        values[code("decided_at")] =
            m_programme.local(award.decidedAtMs).date().toString(Qt::ISODate);
        values[code("decided_by")] = award.decidedBy;
        if (!award.isConfirmed())
            values[code("state")] = waits();
        const PointsMean mean = meanOf(award);
        if (!mean.isEmpty()) {
            values[code("mean")] = pointsText(mean.rounded());
            values[code("n")] = QString::number(mean.count());
        }
    }

    static QString waits() { return Words::tr("Not confirmed yet"); }

    /// As sealed where the decision rests on a seal; marks may have changed since.
    PointsMean meanOf(const Award& award)
    {
        if (award.seal == 0) {
            const RankedEntry* ranked = rankingOf(award.stage).find(award.ref);
            return ranked ? ranked->mean : PointsMean();
        }
        const QString text = figuresOf(award.stage, award.seal)
                                 .value(QStringLiteral("entry %1 mean").arg(award.ref));
        const qsizetype slash = text.indexOf(u'/');
        return slash < 0 ? PointsMean()
                         : PointsMean(Points::fromHundredths(text.left(slash).toLongLong()),
                                      text.mid(slash + 1).toInt());
    }

    const SealFigures& figuresOf(const QString& stage, int seal)
    {
        const auto known = m_figures.find({stage, seal});
        if (known != m_figures.end())
            return known->second;
        SealFigures figures;
        for (const SealedResult& sealed : SealStore(m_workspace.database()).list(stage)) {
            if (sealed.number == seal)
                figures = readFigures(sealed.figures);
        }
        return m_figures.insert({{stage, seal}, figures}).first->second;
    }

    void addEntry(Values& values, EntryId id) const
    {
        const auto entry = m_entries.find(id);
        if (!entry)
            return;
        const EntryValues& data = entry->values;
        values[code("affiliation")] = affiliationOf(data, m_list.profile);
        values[code("title")] = data[EntryField::Title];
        values[code("prefecture")] = prefectureName(data[EntryField::Prefecture], m_list.japanese);
        values[code("applicant_kind")] = data[EntryField::ApplicantKind];
        values[code("corporate_number")] = data[EntryField::CorporateNumber];
        values[code("kana")] = data[EntryField::Kana];
        values[code("email")] = data[EntryField::Email];
        values[code("phone")] = data[EntryField::Phone];
        values[code("postal_code")] = data[EntryField::PostalCode];
        values[code("address")] = data[EntryField::Address];
        values[code("representative")] =
            entry->erased ? Words::tr("(erased)") : data[EntryField::Representative];
    }

    void addRow(const CompetitionTheme& theme, const Prize& prize, const Values& values, bool noWinner)
    {
        AwardList::Row row{theme.code, prize.code, noWinner, {}};
        for (const AwardList::Column& column : m_list.columns)
            row.values.append(values.value(column.code));
        m_list.rows.push_back(row);
    }

    const Ranking& rankingOf(const QString& stage)
    {
        const auto known = m_rankings.find(stage);
        if (known != m_rankings.end())
            return known->second;
        const auto ranking = rankStage(m_workspace, stage);
        return m_rankings.insert({stage, ranking ? *ranking : Ranking{}}).first->second;
    }

    Workspace& m_workspace;
    Programme m_programme;
    EntryStore m_entries;
    AwardList m_list;
    std::map<QString, Ranking> m_rankings;
    std::map<std::pair<QString, int>, SealFigures> m_figures;
};

} // namespace

QString awardListProfileCode(AwardListProfile profile)
{
    switch (profile) {
    case AwardListProfile::Nedo:
        return QStringLiteral("nedo");
    case AwardListProfile::Internal:
        return QStringLiteral("internal");
    case AwardListProfile::Public:
        break;
    }
    return QStringLiteral("public");
}

std::optional<AwardListProfile> awardListProfileFromCode(const QString& text)
{
    for (const auto profile :
         {AwardListProfile::Public, AwardListProfile::Nedo, AwardListProfile::Internal}) {
        if (awardListProfileCode(profile) == text)
            return profile;
    }
    return std::nullopt;
}

QString awardListProfileWords(AwardListProfile profile)
{
    switch (profile) {
    case AwardListProfile::Nedo:
        return Words::tr("For NEDO");
    case AwardListProfile::Internal:
        return Words::tr("For the office only");
    case AwardListProfile::Public:
        break;
    }
    return Words::tr("For publication");
}

OutTable AwardList::table() const
{
    OutTable table;
    table.sheet = Words::tr("Award list");
    for (const Column& column : columns)
        table.columns.push_back({column.header, column.type, 0});
    if (!embargo.isEmpty())
        table.columns.push_back({Words::tr("Embargo"), OutColumn::Type::Text, 0});
    for (const Row& row : rows) {
        table.rows.push_back(row.values);
        // A row that is copied out of the table takes the line with it.
        if (!embargo.isEmpty())
            table.rows.back().append(embargo);
    }
    return table;
}

Result<AwardList> awardList(Workspace& workspace, AwardListProfile profile, bool japanese)
{
    try {
        return Gathering(workspace, profile, japanese).run();
    } catch (const std::exception& exception) {
        return failure(Workspace::errorFrom(exception, workspace.fileName()));
    }
}

Result<AwardList> pressList(Workspace& workspace, std::optional<qint64> embargoMs, bool japanese)
{
    try {
        const QString obstacle = releaseObstacle(releaseState(workspace, japanese));
        if (!obstacle.isEmpty())
            return failure(Error::Code::RuleRefused, {obstacle});
        auto list = awardList(workspace, AwardListProfile::Public, japanese);
        if (!list)
            return list;
        if (!embargoMs)
            embargoMs = loadCeremonyEvent(workspace.database()).startsAtMs;
        if (embargoMs) {
            const QDateTime until =
                ProgrammeStore(workspace.database()).load().local(*embargoMs);
            list->embargo = Words::tr("Not to be published before %1")
                                .arg(japanese ? QLocale(QLocale::Japanese)
                                                    .toString(until, QStringLiteral(
                                                                         "yyyy年M月d日（ddd）H:mm"))
                                              : QLocale(QLocale::English)
                                                    .toString(until, QStringLiteral(
                                                                         "d MMM yyyy H:mm")));
        }
        return list;
    } catch (const std::exception& exception) {
        return failure(Workspace::errorFrom(exception, workspace.fileName()));
    }
}

} // namespace prizedesk
