#include "models/scoring/PlainScores.h"

#include "models/core/Numbers.h"
#include "models/core/Width.h"
#include "models/judging/RefText.h"
#include "models/scoring/ScoreFields.h"
#include "models/scoring/ScoreImport.h"

#include <QSet>

#include <cstdlib>
#include <map>

namespace prizedesk {

namespace {

constexpr int kUsualMaxMark = 5;
constexpr qint64 kLargestMantissa = 10'000'000'000'000'000;
constexpr int kMostDecimals = 16;
constexpr qint64 kLargestScore = 100'000'000'000; // in hundredths: sums stay exact

struct Score
{
    Points points;
    bool rounded = false;
};

std::optional<Score> inRange(qint64 hundredths, bool rounded)
{
    if (std::abs(hundredths) > kLargestScore)
        return std::nullopt;
    return Score{Points::fromHundredths(hundredths), rounded};
}

/// A score with any number of decimals, rounded half up to hundredths.
std::optional<Score> parseScore(const QString& text)
{
    QString plain = foldHyphens(toHalfWidthAscii(trimSpaces(text)));
    const bool negative = plain.startsWith(QLatin1Char('-'));
    if (negative || plain.startsWith(QLatin1Char('+')))
        plain.remove(0, 1);
    const auto scan = scanDecimal(plain);
    if (!scan || scan->length != plain.size() || scan->decimals > kMostDecimals ||
        scan->mantissa > kLargestMantissa)
        return std::nullopt;
    qint64 divisor = 1;
    for (int i = 2; i < scan->decimals; ++i)
        divisor *= 10;
    qint64 value = negative ? -scan->mantissa : scan->mantissa;
    for (int i = scan->decimals; i < 2; ++i)
        value *= 10;
    // Floor division of value + a half, so that half rounds up also below zero.
    const qint64 twice = 2 * value + divisor;
    const qint64 hundredths = twice / (2 * divisor) - (twice % (2 * divisor) < 0 ? 1 : 0);
    return inRange(divisor == 1 ? value : hundredths, divisor > 1);
}

void leaveOut(PlainScores& result, int row, const QString& code, const QString& field,
              const QString& value, const QString& ref)
{
    result.findings.push_back(rowFinding(row, code, field, value, ref));
}

Result<std::vector<Criterion>> readWeights(const ImportTable& table)
{
    std::vector<Criterion> criteria;
    for (const SourceRow& row : table.source().rows) {
        const QStringList cells = row.cells();
        Criterion criterion;
        criterion.code = table.text(cells, QStringLiteral("criterion"));
        const QString weight = toHalfWidthAscii(table.text(cells, QStringLiteral("weight")));
        const auto points = parsePoints(weight);
        const QString most = table.text(cells, QStringLiteral("max"));
        const auto maximum =
            most.isEmpty() ? std::optional<qint64>(kUsualMaxMark) : parseInteger(most);
        if (criterion.code.isEmpty() || !points || points->hundredths() < 0 || !maximum ||
            *maximum < 1 || *maximum > 1'000'000)
            return failure(Error::Code::TableUnusable, {table.source().source.fileName},
                           QStringLiteral("row %1").arg(row.number));
        criterion.weight = *points;
        criterion.maxMark = int(*maximum);
        criteria.push_back(criterion);
    }
    if (criteria.empty())
        return failure(Error::Code::TableUnusable, {table.source().source.fileName});
    return criteria;
}

void readTotal(PlainScores& result, const SourceRow& row, const QString& judge,
               const QString& entry, const QString& text,
               std::map<QPair<QString, QString>, Points>& seen)
{
    const auto score = parseScore(text);
    if (!score)
        return leaveOut(result, row.number, QStringLiteral("number.invalid"),
                        QStringLiteral("score"), text, entry);
    const auto [place, isNew] = seen.insert({{judge, entry}, score->points});
    if (!isNew) {
        if (place->second != score->points)
            leaveOut(result, row.number, QStringLiteral("duplicate.suspect"),
                     QStringLiteral("score"), text, entry);
        return;
    }
    result.rounded += score->rounded ? 1 : 0;
    result.input.totals.push_back({judge, entry, score->points});
}

void readMark(PlainScores& result, const SourceRow& row, const QString& judge, const QString& entry,
              const QString& code, const QString& text,
              std::map<QPair<QString, QString>, size_t>& sheets)
{
    const Criterion* criterion = nullptr;
    for (const Criterion& item : result.input.criteria) {
        if (item.code.compare(code, Qt::CaseInsensitive) == 0)
            criterion = &item;
    }
    if (!criterion)
        return leaveOut(result, row.number, QStringLiteral("reference.unknown"),
                        QStringLiteral("criterion"), code, entry);
    const auto mark = parseMark(*criterion, text);
    if (!mark)
        return leaveOut(result, row.number, QStringLiteral("number.invalid"),
                        QStringLiteral("mark"), text, entry);
    const auto [place, isNew] = sheets.insert({{judge, entry}, result.input.sheets.size()});
    if (isNew)
        result.input.sheets.push_back({judge, entry, {}});
    ScoreSheet& sheet = result.input.sheets[place->second];
    if (sheet.marks.contains(criterion->code) && sheet.marks.value(criterion->code) != *mark)
        return leaveOut(result, row.number, QStringLiteral("duplicate.suspect"),
                        QStringLiteral("mark"), text, entry);
    sheet.marks.insert(criterion->code, *mark);
}

} // namespace

const std::vector<FieldSpec>& plainScoreFields(bool withMarks)
{
    static const std::vector<FieldSpec> ready{judgeColumn(), entryColumn(), scoreColumn()};
    static const std::vector<FieldSpec> marks{judgeColumn(), entryColumn(), criterionColumn(),
                                              markColumn()};
    return withMarks ? marks : ready;
}

const std::vector<FieldSpec>& plainWeightFields()
{
    static const std::vector<FieldSpec> fields{
        criterionColumn(),
        {.code = QStringLiteral("weight"),
         .headings = {QStringLiteral("weight"), QStringLiteral("配点"), QStringLiteral("重み"),
                      QStringLiteral("points")},
         .looksLike = {},
         .required = true,
         .otherWords = {}},
        {.code = QStringLiteral("max"),
         .headings = {QStringLiteral("max"), QStringLiteral("max_mark"), QStringLiteral("満点"),
                      QStringLiteral("最高点")},
         .looksLike = {},
         .required = false,
         .otherWords = {}},
    };
    return fields;
}

Result<PlainScores> readPlainScores(const ImportTable& scores, const ImportTable* weights,
                                    int quorum)
{
    PlainScores result;
    result.rows = int(scores.source().rows.size());
    result.input.quorum = quorum;
    if (weights) {
        auto criteria = readWeights(*weights);
        if (!criteria)
            return failure(criteria.error());
        result.input.criteria = std::move(*criteria);
    }
    std::map<QPair<QString, QString>, Points> totals;
    std::map<QPair<QString, QString>, size_t> sheets;
    QSet<QString> entries;
    for (const SourceRow& row : scores.source().rows) {
        const QStringList cells = row.cells();
        const auto text = [&](const char* field) {
            return scores.text(cells, QString::fromLatin1(field));
        };
        // Codes of other programs stay as they are written.
        const QString judge = text("judge");
        const QString entry = text("entry");
        if (judge.isEmpty() || entry.isEmpty()) {
            leaveOut(result, row.number, QStringLiteral("reference.unknown"),
                     judge.isEmpty() ? QStringLiteral("judge") : QStringLiteral("entry"), {},
                     entry);
            continue;
        }
        entries.insert(entry);
        if (weights)
            readMark(result, row, judge, entry, text("criterion"), text("mark"), sheets);
        else
            readTotal(result, row, judge, entry, text("score"), totals);
    }
    result.input.entries = QStringList(entries.begin(), entries.end());
    return result;
}

Result<PlainScores> readPlainScores(const PlainScoreFiles& files)
{
    const bool withMarks = !files.weights.isEmpty();
    const auto scores = ImportTable::load(files.scores, {}, plainScoreFields(withMarks));
    if (!scores)
        return failure(scores.error());
    std::optional<ImportTable> weights;
    if (withMarks) {
        auto table = ImportTable::load(files.weights, {}, plainWeightFields());
        if (!table)
            return failure(table.error());
        weights.emplace(std::move(*table));
    }
    auto result = readPlainScores(*scores, weights ? &*weights : nullptr, files.quorum);
    if (!result || files.conflicts.isEmpty())
        return result;
    const auto conflicts = ImportTable::load(files.conflicts, {}, {judgeColumn(), entryColumn()});
    if (!conflicts)
        return failure(conflicts.error());
    for (const SourceRow& row : conflicts->source().rows) {
        const QStringList cells = row.cells();
        result->input.conflicts.emplace_back(conflicts->text(cells, QStringLiteral("judge")),
                                             conflicts->text(cells, QStringLiteral("entry")));
    }
    return result;
}

} // namespace prizedesk
