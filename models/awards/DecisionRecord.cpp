#include "models/awards/DecisionRecord.h"

#include "models/awards/AwardStore.h"
#include "models/awards/DiscussionStore.h"
#include "models/awards/SealStore.h"
#include "models/journal/JournalStore.h"
#include "models/programme/Programme.h"
#include "models/scoring/Lot.h"
#include "models/scoring/TieStore.h"

#include <QCoreApplication>

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DecisionRecord)
};

QString awardLine(const Programme& programme, const Award& award, bool japanese)
{
    const Prize* prize = programme.prize(award.prize);
    const QString name = prize ? prize->name.in(japanese) : award.prize;
    QString line = award.isNoWinner()
                       ? Words::tr("%1: no winner. Reason: %2").arg(name, award.reason)
                       : Words::tr("%1: %2. Reason: %3").arg(name, award.ref, award.reason);
    line += QLatin1Char(' ');
    line +=
        award.isConfirmed()
            ? Words::tr("(recorded by %1, confirmed by %2)").arg(award.decidedBy, award.confirmedBy)
            : Words::tr("(recorded by %1, waits for confirmation)").arg(award.decidedBy);
    return line;
}

QString noteLine(const Programme& programme, const DiscussionNote& note, bool japanese)
{
    const Prize* prize = programme.prize(note.prize);
    const QString verdict =
        prize ? Words::tr("%1 (%2)", "a verdict and the prize in mind")
                    .arg(verdictWords(note.verdict), prize->name.in(japanese))
              : verdictWords(note.verdict);
    return Words::tr("Discussed: %1, %2. %3").arg(note.ref, verdict, note.note);
}

void addLot(QStringList& lines, const TieLot& lot)
{
    lines.append(Words::tr("Lot about %1; public source fixed before: %2.")
                     .arg(lot.pool.join(Words::tr(", ")), lot.source));
    lines.append(Words::tr("Values: %1. Key: %2 (RFC 3797 with SHA-256).")
                     .arg(lot.values.join(QStringLiteral(" / ")), lot.key));
    int number = 0;
    for (const LotStep& step : Lot::draw(lot.pool, lot.key).steps) {
        lines.append(Words::tr("Draw %1: %2, remainder by %3 → number %4, %5")
                         .arg(QString::number(++number), QString::fromLatin1(step.hash.toHex()),
                              QString::number(step.remaining), QString::number(step.taken),
                              step.entry));
    }
}

} // namespace

QStringList decisionRecord(const Database& database, const Programme& programme,
                           const QString& theme, qint64 fromMs, qint64 toMs, bool japanese)
{
    const auto isInside = [&](qint64 ms) { return ms >= fromMs && ms < toMs; };
    QStringList lines;
    for (const Award& award : AwardStore(database).list(theme)) {
        if (isInside(award.decidedAtMs))
            lines.append(awardLine(programme, award, japanese));
    }
    for (const Stage& stage : programme.stagesOf(theme)) {
        for (const DiscussionNote& note : DiscussionStore(database).list(stage.code)) {
            if (isInside(note.notedAtMs))
                lines.append(noteLine(programme, note, japanese));
        }
        for (const TieDecision& tie : TieStore(database).decisions(stage.code)) {
            if (isInside(tie.decidedAtMs))
                lines.append(Words::tr("Tie decided by the committee: %1. Reason: %2")
                                 .arg(tie.entries.join(Words::tr(", ")), tie.reason));
        }
        for (const TieLot& lot : TieStore(database).lots(stage.code)) {
            if (lot.drawnAtMs && isInside(*lot.drawnAtMs))
                addLot(lines, lot);
        }
        const auto sealed = SealStore(database).latest(stage.code);
        if (sealed && !lines.isEmpty())
            lines.append(Words::tr("Sealed result of %1: no. %2, digest %3")
                             .arg(stage.code, QString::number(sealed->number), sealed->digest));
    }
    if (!lines.isEmpty())
        lines.append(Words::tr("Head of the journal: %1")
                         .arg(QString::fromLatin1(JournalStore(database).head().toHex())));
    return lines;
}

} // namespace prizedesk
