#include "models/tables/ColumnMapping.h"

#include "models/core/Digest.h"
#include "models/core/SearchKey.h"

#include <algorithm>

namespace prizedesk {

namespace {

constexpr int kExact = 1000;
constexpr int kContained = 400;
constexpr int kLeastScore = 400;
constexpr double kContentShare = 0.8;

bool isBracket(QChar c, bool opening)
{
    return QStringView(opening ? u"(（[［【〔<＜" : u")）]］】〕>＞").contains(c);
}

/// How well a heading names a field; 0 = not at all.
int headingScore(const FieldSpec& field, const QString& key)
{
    if (key.isEmpty())
        return 0;
    for (const QString& word : field.otherWords) {
        if (key.contains(headingKey(word)))
            return 0;
    }
    int best = 0;
    int place = 0;
    for (const QString& heading : field.headings) {
        const QString wanted = headingKey(heading);
        int score = 0;
        if (key == wanted)
            score = kExact - place;
        else if (wanted.size() >= 2 && key.contains(wanted))
            // The longer the part that is named, the surer.
            score = kContained + int(200 * wanted.size() / key.size()) - place;
        best = std::max(best, score);
        ++place;
    }
    return best;
}

/// The share of filled cells that look right; 0 where content tells nothing or no cell is filled.
double contentScore(const FieldSpec& field, int column, const std::vector<QStringList>& samples)
{
    if (!field.looksLike)
        return 0;
    int filled = 0;
    int right = 0;
    for (const QStringList& row : samples) {
        const QString cell = row.value(column).trimmed();
        if (cell.isEmpty())
            continue;
        ++filled;
        right += field.looksLike(cell) ? 1 : 0;
    }
    return filled == 0 ? 0 : double(right) / filled;
}

} // namespace

QMap<QString, QString> ColumnMapping::headings(const QStringList& header) const
{
    QMap<QString, QString> result;
    for (auto it = columns.begin(); it != columns.end(); ++it)
        result.insert(it.key(), header.value(it->index));
    return result;
}

QStringList ColumnMapping::unused(const QStringList& header) const
{
    QStringList result;
    for (int i = 0; i < int(header.size()); ++i) {
        const bool used = std::any_of(columns.begin(), columns.end(),
                                      [&](const Column& column) { return column.index == i; });
        if (!used && !header.at(i).trimmed().isEmpty())
            result += header.at(i);
    }
    return result;
}

QString headingKey(const QString& heading)
{
    QString plain;
    int depth = 0;
    for (const QChar c : heading) {
        if (isBracket(c, true))
            ++depth;
        else if (isBracket(c, false))
            depth = std::max(0, depth - 1);
        else if (depth == 0)
            plain += c;
    }
    // A heading that is nothing but brackets keeps its words.
    const QString folded = searchKey(plain.trimmed().isEmpty() ? heading : plain);
    QString key;
    for (const QChar c : folded) {
        if (c.isLetterOrNumber() || c == QChar(u'〒'))
            key += c;
    }
    return key;
}

ColumnMapping guessMapping(const std::vector<FieldSpec>& fields, const QStringList& header,
                           const std::vector<QStringList>& samples)
{
    struct Candidate
    {
        int score;
        size_t field;
        int column;
    };
    std::vector<Candidate> candidates;
    for (int column = 0; column < int(header.size()); ++column) {
        const QString key = headingKey(header.at(column));
        for (size_t i = 0; i < fields.size(); ++i) {
            int score = headingScore(fields[i], key);
            // Between two headings that both could be meant, content decides.
            if (score > 0 && contentScore(fields[i], column, samples) >= kContentShare)
                score += 50;
            if (score >= kLeastScore)
                candidates.push_back({score, i, column});
        }
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate& a, const Candidate& b) { return a.score > b.score; });
    ColumnMapping mapping;
    QList<int> taken;
    for (const Candidate& candidate : candidates) {
        const FieldSpec& field = fields[candidate.field];
        if (mapping.columns.contains(field.code) || taken.contains(candidate.column))
            continue;
        const bool fits = contentScore(field, candidate.column, samples) >= kContentShare;
        mapping.columns.insert(
            field.code,
            {candidate.column, fits ? ColumnMapping::Basis::Both : ColumnMapping::Basis::Heading});
        taken += candidate.column;
    }
    // What no heading named: columns whose content can only be one field.
    for (const FieldSpec& field : fields) {
        if (mapping.columns.contains(field.code) || !field.looksLike)
            continue;
        int best = -1;
        double bestShare = kContentShare;
        for (int column = 0; column < int(header.size()); ++column) {
            if (taken.contains(column))
                continue;
            const double share = contentScore(field, column, samples);
            if (share > bestShare || (share == bestShare && best < 0 && share > 0)) {
                best = column;
                bestShare = share;
            }
        }
        if (best >= 0) {
            mapping.columns.insert(field.code, {best, ColumnMapping::Basis::Content});
            taken += best;
        }
    }
    return mapping;
}

int guessHeaderRow(const std::vector<FieldSpec>& fields, const std::vector<QStringList>& rows)
{
    int best = -1;
    int bestCount = 1;
    for (int i = 0; i < int(rows.size()); ++i) {
        int count = 0;
        for (const QString& cell : rows[size_t(i)]) {
            const QString key = headingKey(cell);
            // Headings are short; a sentence that happens to hold one is not.
            if (cell.size() > 60)
                continue;
            const bool names =
                std::any_of(fields.begin(), fields.end(), [&](const FieldSpec& field) {
                    return headingScore(field, key) >= kLeastScore;
                });
            count += names ? 1 : 0;
        }
        if (count > bestCount) {
            best = i;
            bestCount = count;
        }
    }
    if (best >= 0)
        return best;
    for (int i = 0; i < int(rows.size()); ++i) {
        const auto filled = std::count_if(rows[size_t(i)].begin(), rows[size_t(i)].end(),
                                          [](const QString& cell) { return !cell.isEmpty(); });
        if (filled >= 2 || rows[size_t(i)].size() == 1)
            return i;
    }
    return rows.empty() ? -1 : 0;
}

QString formSignature(const QStringList& header)
{
    QStringList keys;
    for (const QString& heading : header)
        keys += headingKey(heading);
    return digestHex(keys.join(QLatin1Char('\n')).toUtf8()).left(32);
}

} // namespace prizedesk
