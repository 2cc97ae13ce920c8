#include "models/programme/Programme.h"

#include <QDateTime>

#include <algorithm>

namespace prizedesk {

namespace {

template<typename List> auto find(const List& list, const QString& code) -> decltype(list.data())
{
    const auto it =
        std::find_if(list.begin(), list.end(), [&](const auto& item) { return item.code == code; });
    return it == list.end() ? nullptr : &*it;
}

template<typename T, typename Matches>
std::vector<T> filtered(const std::vector<T>& list, Matches matches)
{
    std::vector<T> result;
    std::copy_if(list.begin(), list.end(), std::back_inserter(result), matches);
    return result;
}

} // namespace

const CompetitionTheme* Programme::theme(const QString& themeCode) const
{
    return find(themes, themeCode);
}

const Stage* Programme::stage(const QString& stageCode) const
{
    return find(stages, stageCode);
}

const Prize* Programme::prize(const QString& prizeCode) const
{
    return find(prizes, prizeCode);
}

std::vector<Criterion> Programme::criteriaOf(const QString& stageCode) const
{
    return filtered(criteria, [&](const Criterion& item) { return item.stage == stageCode; });
}

std::vector<Stage> Programme::stagesOf(const QString& themeCode) const
{
    return filtered(stages, [&](const Stage& item) { return item.theme == themeCode; });
}

std::vector<Prize> Programme::prizesOf(const QString& themeCode) const
{
    return filtered(prizes, [&](const Prize& item) { return item.theme == themeCode; });
}

int Programme::ruleNumber(const QString& rule, int otherwise) const
{
    bool ok = false;
    const int value = rules.value(rule).toInt(&ok);
    return ok ? value : otherwise;
}

QDateTime Programme::local(qint64 ms) const
{
    return QDateTime::fromMSecsSinceEpoch(ms, timeZone);
}

qint64 Programme::toMs(const QDate& date, const QTime& time) const
{
    return QDateTime(date, time, timeZone).toMSecsSinceEpoch();
}

bool Programme::isHoliday(const QDate& date) const
{
    return find(lists.value(QStringLiteral("holiday")), date.toString(Qt::ISODate)) != nullptr;
}

} // namespace prizedesk
