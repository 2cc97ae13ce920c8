#include "models/seating/RoomPlan.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

constexpr int kMostInBlock = 200;
constexpr int kMostBlocks = 20;
constexpr int kMostLines = 200;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RoomPlan)
};

tl::unexpected<Error> unreadable(int line, const QString& text)
{
    return failure(Error::Code::RuleRefused,
                   {Words::tr("Line %1 cannot be read as numbers of seats: “%2”. Write for example "
                              "6, 12, 6 or 6, 12, 6 × 4.")
                        .arg(line)
                        .arg(text)});
}

} // namespace

Result<std::vector<RoomLine>> readRoomPlan(const QString& text)
{
    static const QRegularExpression kTimes(u"^(.*\\d)\\s*[x*×✕]\\s*(\\d{1,3})$"_s);
    static const QRegularExpression kBetween(u"[\\s,、;・/|+]+"_s);
    std::vector<RoomLine> lines;
    bool isBehindAisle = false;
    const QStringList written = text.split(u'\n');
    for (qsizetype i = 0; i < written.size(); ++i) {
        // Full-width digits, commas and letters become plain ones.
        QString line = written.at(i).normalized(QString::NormalizationForm_KC).trimmed().toLower();
        if (line.isEmpty()) {
            isBehindAisle = !lines.empty();
            continue;
        }
        int times = 1;
        if (const auto match = kTimes.match(line); match.hasMatch()) {
            line = match.captured(1);
            times = match.captured(2).toInt();
        }
        RoomLine one;
        for (const QString& part : line.split(kBetween, Qt::SkipEmptyParts)) {
            bool isNumber = false;
            const int seats = part.toInt(&isNumber);
            if (!isNumber || seats < 0 || seats > kMostInBlock)
                return unreadable(int(i) + 1, written.at(i).trimmed());
            one.counts.push_back(seats);
        }
        if (one.counts.empty() || one.counts.size() > size_t(kMostBlocks) || times < 1 ||
            lines.size() + size_t(times) > size_t(kMostLines))
            return unreadable(int(i) + 1, written.at(i).trimmed());
        for (int k = 0; k < times; ++k) {
            one.isBehindAisle = isBehindAisle;
            lines.push_back(one);
            isBehindAisle = false;
        }
    }
    return lines;
}

QString roomPlanText(const std::vector<RoomLine>& lines)
{
    QStringList texts;
    for (size_t i = 0; i < lines.size();) {
        if (lines[i].isBehindAisle)
            texts += QString();
        size_t end = i + 1;
        while (end < lines.size() && !lines[end].isBehindAisle &&
               lines[end].counts == lines[i].counts)
            ++end;
        QStringList counts;
        for (const int count : lines[i].counts)
            counts += QString::number(count);
        QString text = counts.join(u", "_s);
        if (end - i > 1)
            text += u" × %1"_s.arg(end - i);
        texts += text;
        i = end;
    }
    return texts.join(u'\n');
}

int seatsIn(const std::vector<RoomLine>& lines)
{
    int seats = 0;
    for (const RoomLine& line : lines) {
        for (const int count : line.counts)
            seats += count;
    }
    return seats;
}

} // namespace prizedesk
