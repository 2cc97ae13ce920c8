#include "models/committee/MinutesDraft.h"

#include "models/committee/CommitteeWords.h"

#include <QCoreApplication>

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MinutesDraft)
};

QString leavingLine(size_t item, const QString& ref)
{
    return Words::tr("During item %1, %2 left the room because of a conflict of interest.")
        .arg(QString::number(item + 1), ref);
}

void addItem(QStringList& lines, size_t index, const AgendaItem& item,
             const QuorumCheck::Item& quorum, bool isForecast)
{
    lines.append(QString());
    lines.append(Words::tr("Item %1: %2").arg(QString::number(index + 1), item.title));
    if (!item.entries.isEmpty())
        lines.append(Words::tr("Entries: %1").arg(item.entries.join(Words::tr(", "))));
    QStringList papers;
    for (const AgendaDocument& document : item.documents)
        papers.append(document.name);
    if (!papers.isEmpty())
        lines.append(Words::tr("Papers: %1").arg(papers.join(Words::tr(", "))));
    for (const QString& ref : quorum.leaving)
        lines.append(leavingLine(index, ref));
    if (quorum.chairLeaves)
        lines.append(Words::tr("As the chair left the room, another member presided over item %1.")
                         .arg(index + 1));
    if (!quorum.leaving.isEmpty())
        lines.append(CommitteeWords::quorum(quorum.count, isForecast));
    lines.append(item.decision.isEmpty() ? Words::tr("Decision: (to be written)")
                                         : Words::tr("Decision: %1").arg(item.decision));
}

} // namespace

QString minutesDraft(const Meeting& meeting, const QuorumCheck& quorum, const PaperStyle& style)
{
    QStringList lines;
    lines.append(Words::tr("Opening"));
    lines.append(CommitteeWords::quorum(quorum.meeting, quorum.isForecast));
    for (size_t i = 0; i < meeting.agenda.size(); ++i)
        addItem(lines, i, meeting.agenda[i], quorum.items[i], quorum.isForecast);
    lines.append(QString());
    lines.append(Words::tr("Closing"));
    lines.append(Words::tr("The meeting ended at %1.").arg(style.time(meeting.endsAtMs)));
    return lines.join(QLatin1Char('\n'));
}

QStringList leavingLines(const QuorumCheck& quorum)
{
    QStringList lines;
    for (size_t i = 0; i < quorum.items.size(); ++i) {
        for (const QString& ref : quorum.items[i].leaving)
            lines.append(leavingLine(i, ref));
    }
    return lines;
}

QStringList leavingUnsaid(const Meeting& meeting, const QuorumCheck& quorum)
{
    QStringList unsaid;
    if (meeting.minutes.isEmpty())
        return unsaid;
    for (const QuorumCheck::Item& item : quorum.items) {
        for (const QString& ref : item.leaving) {
            if (!meeting.minutes.contains(ref) && !unsaid.contains(ref))
                unsaid.append(ref);
        }
    }
    return unsaid;
}

} // namespace prizedesk
