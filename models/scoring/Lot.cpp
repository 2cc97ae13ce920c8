#include "models/scoring/Lot.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Lot)
};

QByteArray indexBytes(int index)
{
    QByteArray bytes(2, '\0');
    bytes[0] = char(index / 256);
    bytes[1] = char(index % 256);
    return bytes;
}

/// The hash as one large number, modulo `divisor`.
int remainderOf(const QByteArray& hash, int divisor)
{
    qint64 rest = 0;
    for (const char byte : hash)
        rest = (rest * 256 + uchar(byte)) % divisor;
    return int(rest);
}

QString withoutLeadingZeros(const QString& digits)
{
    qsizetype at = 0;
    while (at + 1 < digits.size() && digits[at] == u'0')
        ++at;
    return digits.mid(at);
}

/// By value, however long the numbers are.
bool isSmaller(const QString& a, const QString& b)
{
    return a.size() != b.size() ? a.size() < b.size() : a < b;
}

/// Empty where the source says nothing.
QString canonical(const QString& source)
{
    static const QRegularExpression separators(u"[\\s,、.]+"_s);
    static const QRegularExpression digits(u"^[0-9]+$"_s);
    QStringList parts =
        source.normalized(QString::NormalizationForm_KC).split(separators, Qt::SkipEmptyParts);
    if (parts.isEmpty())
        return {};
    const bool numbers = std::all_of(parts.begin(), parts.end(), [](const QString& part) {
        return digits.match(part).hasMatch();
    });
    if (!numbers)
        return parts.join(QString()).toUpper() + u"./"_s;
    for (QString& part : parts)
        part = withoutLeadingZeros(part);
    std::sort(parts.begin(), parts.end(), isSmaller);
    return parts.join(u'.') + u"./"_s;
}

} // namespace

QStringList LotDraw::order() const
{
    QStringList entries;
    for (const LotStep& step : steps)
        entries.append(step.entry);
    return entries;
}

QStringList Lot::pool(const QStringList& entries)
{
    QStringList sorted = entries;
    sorted.removeDuplicates();
    sorted.sort();
    return sorted;
}

Result<QString> Lot::key(const QStringList& sources)
{
    QString key;
    for (const QString& source : sources) {
        const QString part = canonical(source);
        if (part.isEmpty())
            return failure(Error::Code::RuleRefused,
                           {Words::tr("A public source has no value yet. Nothing was drawn.")});
        key += part;
    }
    if (key.isEmpty())
        return failure(
            Error::Code::RuleRefused,
            {Words::tr("A lot needs the values of a public source. Nothing was drawn.")});
    return key;
}

LotDraw Lot::draw(const QStringList& pool, const QString& key,
                  QCryptographicHash::Algorithm algorithm)
{
    LotDraw result;
    result.key = key;
    std::vector<int> left;
    for (int place = 1; place <= int(pool.size()); ++place)
        left.push_back(place);
    const QByteArray bytes = key.toUtf8();
    for (int index = 0; !left.empty(); ++index) {
        const QByteArray frame = indexBytes(index);
        LotStep step;
        step.hash = QCryptographicHash::hash(frame + bytes + frame, algorithm);
        step.remaining = int(left.size());
        const auto at = left.begin() + remainderOf(step.hash, step.remaining);
        step.taken = *at;
        step.entry = pool[*at - 1];
        left.erase(at);
        result.steps.push_back(step);
    }
    return result;
}

} // namespace prizedesk
