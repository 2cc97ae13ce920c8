#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace prizedesk {

/// A Japanese era. Its last day is the day before the next one begins.
struct Era
{
    QString name;   // 令和
    QChar letter;   // R
    QDate firstDay; // In the Gregorian calendar.
};

/// Newest era first.
using EraTable = std::vector<Era>;

/// 令和 back to 明治 (国立公文書館, 元号法). A file may bring a longer table when an era is added.
[[nodiscard]] const EraTable& builtInEras();

/// Japan counts by the Gregorian calendar from this day (明治6年1月1日).
[[nodiscard]] QDate firstGregorianDay();

enum class WarekiStyle {
    Plain,       // 令和8年11月21日
    WithWeekday, // 令和8年11月21日(土)
    Kanji,       // 令和八年十一月二十一日, for certificates
    Short,       // R8.11.21
};

/// The date by era; the first year is 元年 (1 in the short style). On the day an era begins it is
/// the new one. Nothing before 1873-01-01 or for no date.
[[nodiscard]] std::optional<QString> toWareki(QDate date, WarekiStyle style = WarekiStyle::Plain,
                                              const EraTable& eras = builtInEras());

/// The fiscal year (April to March) by the year it begins in: 2027-03-31 is 2026.
[[nodiscard]] int fiscalYear(QDate date);
/// `令和8年度`. In the year of a change it is the era in force on `date` (the cabinet's rule of
/// 2019: 令和元年度 from May on). Nothing before 1873.
[[nodiscard]] std::optional<QString> fiscalYearWareki(QDate date,
                                                      const EraTable& eras = builtInEras());

} // namespace prizedesk
