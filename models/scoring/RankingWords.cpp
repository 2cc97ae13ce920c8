#include "models/scoring/Ranking.h"

#include <QCoreApplication>

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Ranking)
};

QString filled(QString text, const QStringList& params)
{
    for (qsizetype i = 0; i < params.size(); ++i)
        text.replace(QLatin1Char('%') + QString::number(i + 1), params.at(i));
    return text;
}

QString reasonWords(const RankReason& reason)
{
    QString text;
    if (reason.code == QLatin1String("mean"))
        text = Words::tr("Mean %2 (judges: %1); the totals lie between %3 and %4.");
    else if (reason.code == QLatin1String("median"))
        text = Words::tr("Median %2 (judges: %1); the totals lie between %3 and %4.");
    else if (reason.code == QLatin1String("gate"))
        text = Words::tr("Excluded by gate %1: %2 of %3 judges gave ×.");
    else if (reason.code == QLatin1String("quorum"))
        text = Words::tr("Not ranked: %1 of at least %2 judges.");
    else if (reason.code == QLatin1String("conflict"))
        text = Words::tr("%1 does not count: conflict of interest.");
    else if (reason.code == QLatin1String("incomplete"))
        text = Words::tr("%1 does not count: %2 of %3 marks are given.");
    else if (reason.code == QLatin1String("tie"))
        text = Words::tr("Shares rank %1 with %2.");
    else if (reason.code == QLatin1String("panel.low"))
        text = Words::tr("The judges who scored it (%1) give on average %2 points less than the "
                         "panel.");
    else if (reason.code == QLatin1String("panel.high"))
        text = Words::tr("The judges who scored it (%1) give on average %2 points more than the "
                         "panel.");
    else if (reason.code == QLatin1String("panel.even"))
        text = Words::tr("The judges who scored it (%1) give on average as much as the panel.");
    else if (reason.code == QLatin1String("move.up"))
        text = Words::tr("Place %1 by the mean (%2 points) rises to place %3 (%4 points).");
    else if (reason.code == QLatin1String("move.down"))
        text = Words::tr("Place %1 by the mean (%2 points) falls to place %3 (%4 points).");
    else if (reason.code == QLatin1String("move.none"))
        text = Words::tr("Place %1 by the mean (%2 points) stays place %3 (%4 points).");
    return filled(text, reason.params);
}

} // namespace

QString rankingWhy(const RankedEntry& entry)
{
    QStringList sentences;
    for (const RankReason& reason : entry.why)
        sentences.append(reasonWords(reason));
    return sentences.join(QLatin1Char(' '));
}

QString rankingWarning(const RankReason& warning)
{
    QString text;
    if (warning.code == QLatin1String("panel.parts"))
        text = Words::tr("The panel falls into %1 parts without a common judge; their ranks cannot "
                         "be compared fairly: %2.");
    else if (warning.code == QLatin1String("panel.bridge"))
        text = Words::tr("The panel hangs together by single scores (%3 of them, such as that of "
                         "%1 for %2): without it no ranking would be fair.");
    else if (warning.code == QLatin1String("model.few"))
        text = Words::tr("Judges cannot be told from entries (judges: %1, entries: %2, scores: "
                         "%3); the plain mean stands in place of the adjusted score.");
    else if (warning.code == QLatin1String("model.residual"))
        text = Words::tr("The scores leave nothing to chance: too few judges see the same entries "
                         "to say how sure the ranking is.");
    else if (warning.code == QLatin1String("model.equal"))
        text = Words::tr("All scores are the same: no entry is ahead of another.");
    else if (warning.code == QLatin1String("model.judges"))
        text = Words::tr("The judges do not differ measurably; nothing had to be adjusted for "
                         "them.");
    else if (warning.code == QLatin1String("model.entries"))
        text = Words::tr("The entries do not differ measurably: the order is a matter of chance.");
    else if (warning.code == QLatin1String("additive.freedom"))
        text = Words::tr("No score is left to say how sure the least squares are.");
    else if (warning.code == QLatin1String("zscore"))
        text = Words::tr("z-scores are often less fair than the plain mean where judges see few "
                         "entries or entries of one field. Compare with the adjusted method.");
    else if (warning.code == QLatin1String("left"))
        text = Words::tr("Withdrawn or disqualified, so without a rank: %1.");
    else if (warning.code == QLatin1String("zscore.spread"))
        text = Words::tr("These judges gave every entry the same; they do not move any: %1.");
    return filled(text, warning.params);
}

} // namespace prizedesk
