#include "models/awards/SealedResult.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SealedResult)
};

constexpr int kEstimateDigits = 6;
constexpr int kChanceDigits = 4;

QString digits(double value, int places = kEstimateDigits)
{
    const QString text = QString::number(value, 'f', places);
    // A rounded nothing has no sign.
    return text.startsWith(u'-') && text.toDouble() == 0 ? text.mid(1) : text;
}

QString fraction(const PointsMean& mean)
{
    return mean.isEmpty() ? QString() : u"%1/%2"_s.arg(mean.sum().hundredths()).arg(mean.count());
}

/// Collects figures; what has no value has no line.
class Collector
{
public:
    void put(const QString& name, const QString& value)
    {
        if (!value.isEmpty())
            m_figures.insert(name, value);
    }
    void put(const QString& name, int value) { put(name, QString::number(value)); }
    void put(const QString& name, const std::optional<int>& value)
    {
        if (value)
            put(name, *value);
    }
    void put(const QString& name, const std::optional<double>& value)
    {
        if (value)
            put(name, digits(*value));
    }
    [[nodiscard]] SealFigures take() { return std::move(m_figures); }

private:
    SealFigures m_figures;
};

void putEntry(Collector& collector, const RankedEntry& entry, const BrokenTies& ties)
{
    const QString name = u"entry %1 "_s.arg(entry.entry);
    collector.put(name + u"rank"_s, entry.rank);
    const TiePlace* tied = ties.find(entry.entry);
    collector.put(name + u"place"_s, tied ? std::optional<int>(tied->place) : entry.rank);
    collector.put(name + u"n"_s, entry.n);
    collector.put(name + u"mean"_s, fraction(entry.mean));
    collector.put(name + u"median"_s, fraction(entry.median));
    collector.put(name + u"mean_rank"_s, entry.meanRank);
    collector.put(name + u"adjusted"_s, entry.adjusted);
    collector.put(name + u"se"_s, entry.se);
    collector.put(name + u"expected_rank"_s, entry.expectedRank);
    collector.put(name + u"rank_low"_s, entry.rankLow);
    collector.put(name + u"rank_high"_s, entry.rankHigh);
    for (const auto& [line, chance] : entry.pTop)
        collector.put(name + u"p_top_%1"_s.arg(line), digits(chance, kChanceDigits));
    collector.put(name + u"gates_failed"_s, entry.gatesFailed.join(u'+'));
}

void putPanel(Collector& collector, const Ranking& ranking)
{
    collector.put(u"panel scores"_s, ranking.scores);
    collector.put(u"panel judges"_s, ranking.judges);
    collector.put(u"panel mean"_s, fraction(ranking.grandMean));
    collector.put(u"panel level"_s, ranking.level);
    if (ranking.components) {
        collector.put(u"panel variance_entry"_s, digits(ranking.components->entry));
        collector.put(u"panel variance_judge"_s, digits(ranking.components->judge));
        collector.put(u"panel variance_residual"_s, digits(ranking.components->residual));
    }
    for (const JudgeFigures& judge : ranking.judgeFigures) {
        const QString name = u"judge %1 "_s.arg(judge.judge);
        collector.put(name + u"n"_s, judge.n);
        collector.put(name + u"mean"_s, digits(judge.mean));
        collector.put(name + u"effect"_s, judge.effect);
        collector.put(name + u"se"_s, judge.se);
        collector.put(name + u"sd"_s, judge.sd);
        collector.put(name + u"correlation"_s, judge.correlation);
    }
}

SealFigures flat(const SealInput& input)
{
    SealFigures values;
    for (const QString& entry : input.ranking.entries)
        values.insert(u"in %1"_s.arg(entry), u"1"_s);
    for (const QString& entry : input.ranking.left) {
        values.insert(u"in %1"_s.arg(entry), u"1"_s);
        values.insert(u"left %1"_s.arg(entry), u"1"_s);
    }
    for (const ScoreSheet& sheet : input.ranking.sheets) {
        for (auto mark = sheet.marks.constBegin(); mark != sheet.marks.constEnd(); ++mark)
            values.insert(u"mark %1 %2 %3"_s.arg(sheet.entry, sheet.judge, mark.key()),
                          QString::number(*mark));
    }
    for (const auto& [judge, entry] : input.ranking.conflicts)
        values.insert(u"conflict %1 %2"_s.arg(entry, judge), u"1"_s);
    for (const Criterion& criterion : input.ranking.criteria)
        values.insert(u"criterion %1"_s.arg(criterion.code),
                      u"%1×%2/%3"_s.arg(int(criterion.kind))
                              .arg(pointsText(criterion.weight))
                              .arg(criterion.maxMark) +
                          u'≥' + pointsText(criterion.floor));
    values.insert(u"quorum"_s, QString::number(input.ranking.quorum));
    for (size_t i = 0; i < input.ties.rules.size(); ++i) {
        QStringList rule = input.ties.rules[i];
        rule.sort();
        values.insert(u"rule %1"_s.arg(i + 1), rule.join(u'+'));
    }
    for (const TieOrder& order : input.ties.decisions)
        values.insert(u"decision "_s + order.entries.join(u'>'), u"1"_s);
    for (const TieOrder& order : input.ties.lots)
        values.insert(u"lot "_s + order.entries.join(u'>'), u"1"_s);
    return values;
}

struct FieldWord
{
    const char* code;
    const char* text;
};
constexpr FieldWord kFieldWords[]{
    {"rank", QT_TRANSLATE_NOOP("SealedResult", "rank")},
    {"place", QT_TRANSLATE_NOOP("SealedResult", "place after ties")},
    {"n", QT_TRANSLATE_NOOP("SealedResult", "judges who count")},
    {"mean", QT_TRANSLATE_NOOP("SealedResult", "mean")},
    {"median", QT_TRANSLATE_NOOP("SealedResult", "median")},
    {"mean_rank", QT_TRANSLATE_NOOP("SealedResult", "rank by the mean")},
    {"adjusted", QT_TRANSLATE_NOOP("SealedResult", "adjusted score")},
    {"se", QT_TRANSLATE_NOOP("SealedResult", "standard error")},
    {"sd", QT_TRANSLATE_NOOP("SealedResult", "spread")},
    {"effect", QT_TRANSLATE_NOOP("SealedResult", "severity")},
    {"correlation", QT_TRANSLATE_NOOP("SealedResult", "agreement with the others")},
    {"expected_rank", QT_TRANSLATE_NOOP("SealedResult", "expected rank")},
    {"rank_low", QT_TRANSLATE_NOOP("SealedResult", "best rank of the interval")},
    {"rank_high", QT_TRANSLATE_NOOP("SealedResult", "worst rank of the interval")},
    {"gates_failed", QT_TRANSLATE_NOOP("SealedResult", "gates failed")},
    {"scores", QT_TRANSLATE_NOOP("SealedResult", "number of scores")},
    {"judges", QT_TRANSLATE_NOOP("SealedResult", "number of judges")},
    {"level", QT_TRANSLATE_NOOP("SealedResult", "level of the panel")},
    {"variance_entry", QT_TRANSLATE_NOOP("SealedResult", "variance between entries")},
    {"variance_judge", QT_TRANSLATE_NOOP("SealedResult", "variance between judges")},
    {"variance_residual", QT_TRANSLATE_NOOP("SealedResult", "variance that remains")},
};

QString fieldWord(const QString& field)
{
    for (const FieldWord& word : kFieldWords) {
        if (field == QLatin1String(word.code))
            return Words::tr(word.text);
    }
    if (field.startsWith(u"p_top_"))
        return Words::tr("chance of place %1 or better").arg(field.mid(6));
    return field;
}

/// A fraction as points; anything else as it is.
QString shown(const QString& value)
{
    if (value.isEmpty())
        return u"–"_s;
    const QStringList parts = value.split(u'/');
    bool isSum = false;
    bool isCount = false;
    if (parts.size() == 2) {
        const qint64 sum = parts[0].toLongLong(&isSum);
        const int count = parts[1].toInt(&isCount);
        if (isSum && isCount && count > 0)
            return pointsText(PointsMean(Points::fromHundredths(sum), count).rounded());
    }
    return value;
}

QString presence(const SealChange& change, const QString& added, const QString& gone)
{
    return change.was.isEmpty() ? added : gone;
}

} // namespace

Result<SealFigures> sealFigures(const SealInput& input)
{
    const auto ranking = rank(input.ranking, input.options);
    if (!ranking)
        return failure(ranking.error());
    const BrokenTies ties = breakTies(*ranking, input.ranking, input.ties);
    Collector collector;
    for (const RankedEntry& entry : ranking->entries)
        putEntry(collector, entry, ties);
    putPanel(collector, *ranking);
    return collector.take();
}

QByteArray figuresBytes(const SealFigures& figures)
{
    QByteArray bytes;
    for (auto figure = figures.constBegin(); figure != figures.constEnd(); ++figure)
        bytes += figure.key().toUtf8() + '\t' + figure->toUtf8() + '\n';
    return bytes;
}

SealFigures readFigures(const QByteArray& bytes)
{
    SealFigures figures;
    const QStringList lines = QString::fromUtf8(bytes).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines)
        figures.insert(line.section(u'\t', 0, 0), line.section(u'\t', 1));
    return figures;
}

std::vector<SealChange> figureChanges(const SealFigures& was, const SealFigures& is)
{
    std::vector<SealChange> changes;
    for (auto figure = was.constBegin(); figure != was.constEnd(); ++figure) {
        if (is.value(figure.key()) != *figure)
            changes.push_back({figure.key(), *figure, is.value(figure.key())});
    }
    for (auto figure = is.constBegin(); figure != is.constEnd(); ++figure) {
        if (!was.contains(figure.key()))
            changes.push_back({figure.key(), {}, *figure});
    }
    // Ranks and places first: they are what a decision rests on.
    std::stable_sort(changes.begin(), changes.end(), [](const SealChange& a, const SealChange& b) {
        const auto weight = [](const SealChange& change) {
            return change.name.endsWith(u" rank") || change.name.endsWith(u" place") ? 0 : 1;
        };
        return weight(a) < weight(b);
    });
    return changes;
}

std::vector<SealChange> inputChanges(const SealInput& was, const SealInput& is)
{
    return figureChanges(flat(was), flat(is));
}

QString sealChangeText(const SealChange& change)
{
    const QStringList words = change.name.split(u' ');
    const QString& kind = words.front();
    const QString values = u"%1 → %2"_s.arg(shown(change.was), shown(change.is));
    if (kind == u"mark" && words.size() == 4)
        return Words::tr("%1, judge %2, criterion %3: mark %4")
            .arg(words[1], words[2], words[3], values);
    if (kind == u"conflict" && words.size() == 3)
        return presence(change, Words::tr("%1, judge %2: conflict of interest added"),
                        Words::tr("%1, judge %2: conflict of interest removed"))
            .arg(words[1], words[2]);
    if (kind == u"in" && words.size() == 2)
        return presence(change, Words::tr("%1 came into the stage"), Words::tr("%1 left the stage"))
            .arg(words[1]);
    if (kind == u"left" && words.size() == 2)
        return presence(change, Words::tr("%1 was withdrawn or disqualified"),
                        Words::tr("%1 takes part again"))
            .arg(words[1]);
    if (kind == u"criterion" && words.size() == 2)
        return Words::tr("criterion %1: %2").arg(words[1], values);
    if (kind == u"quorum")
        return Words::tr("quorum: %1").arg(values);
    if (kind == u"rule" && words.size() == 2)
        return Words::tr("tie rule %1: %2").arg(words[1], values);
    if (kind == u"decision" && words.size() == 2)
        return presence(change, Words::tr("committee's order %1 added"),
                        Words::tr("committee's order %1 removed"))
            .arg(words[1]);
    if (kind == u"lot" && words.size() == 2)
        return presence(change, Words::tr("lot %1 drawn"), Words::tr("lot %1 removed"))
            .arg(words[1]);
    if (kind == u"panel" && words.size() == 2)
        return Words::tr("panel: %1 %2").arg(fieldWord(words[1]), values);
    if (words.size() == 3)
        return Words::tr("%1: %2 %3").arg(words[1], fieldWord(words[2]), values);
    return u"%1: %2"_s.arg(change.name, values);
}

} // namespace prizedesk
