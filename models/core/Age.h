#pragma once

#include <QDate>

namespace prizedesk {

/// Full age in Japan since 2022-04-01 (民法4条).
inline constexpr int kAdultAge = 18;

/// Completed years on `day`. A year is complete from the birthday on (年齢計算ニ関スル法律: at the
/// end of the day before); who was born on 29 February completes it on 1 March in other years. -1
/// where a date is missing or `day` is before birth.
[[nodiscard]] int ageOn(QDate birth, QDate day);

/// Under 18 on `day`: a guardian must consent (民法5条). Also where the age cannot be told.
[[nodiscard]] bool isMinor(QDate birth, QDate day);

/// The fiscal year whose children one goes to school with, by the year it begins in: born 2 April
/// to 1 April of the next year (学校教育法17条 with 年齢計算ニ関スル法律). 2008-04-01 belongs to
/// 2007.
[[nodiscard]] int schoolCohort(QDate birth);

} // namespace prizedesk
