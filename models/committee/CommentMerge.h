#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace prizedesk {

/// What one judge wrote about one criterion of one entry.
struct JudgeComment
{
    QString judge;     ///< reference number; never shown
    int criterion = 0; ///< position in the rubric
    QString criterionName;
    QString text;
    bool isStrength =
        true; ///< the mark lies in the upper half of the scale, or the gate was passed
};

/// The judges' comments on one entry as one text per side, by criterion: "Judge A: …".
struct MergedComments
{
    QString strengths;
    QString improvement;
    QHash<QString, QString> letters; ///< reference number of the judge → A, B …
};

/// Letters follow `order` (reference number → key; the same judge has another key for every
/// entry), so that they tell nobody apart from one entry to the next. The order in which comments
/// are given does not matter. Marks leave no trace but the side a comment stands on.
[[nodiscard]] MergedComments mergeComments(std::vector<JudgeComment> comments,
                                           const QHash<QString, QString>& order);

/// A … Z, AA, AB … for 0, 1 …
[[nodiscard]] QString commentLetter(int index);

/// Whether a mark puts its comment among the strengths: the middle of 1 … `maxMark` and better.
[[nodiscard]] bool isStrengthMark(int mark, int maxMark);

} // namespace prizedesk
