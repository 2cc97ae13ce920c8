#include "models/scoring/ScoreFields.h"

#include "models/core/Width.h"

namespace prizedesk {

namespace {

bool looksLikeMark(const QString& text)
{
    const QString plain = toHalfWidthAscii(trimSpaces(text));
    return plain.size() == 1 &&
           (plain.front().isDigit() || QStringView(u"○〇◯×✕✖").contains(plain.front()));
}

} // namespace

FieldSpec judgeColumn()
{
    return {.code = QStringLiteral("judge"),
            .headings = {QStringLiteral("judge"), QStringLiteral("審査委員番号"),
                         QStringLiteral("委員番号"), QStringLiteral("審査員番号"),
                         QStringLiteral("審査委員"), QStringLiteral("委員"),
                         QStringLiteral("審査員"), QStringLiteral("judge id"),
                         QStringLiteral("rater")},
            .looksLike = {},
            .required = true,
            .otherWords = {QStringLiteral("氏名")}};
}

FieldSpec entryColumn()
{
    return {.code = QStringLiteral("entry"),
            .headings = {QStringLiteral("entry"), QStringLiteral("応募番号"),
                         QStringLiteral("受付番号"), QStringLiteral("エントリー番号"),
                         QStringLiteral("受付No."), QStringLiteral("応募"),
                         QStringLiteral("entry no"), QStringLiteral("entry id")},
            .looksLike = {},
            .required = true,
            .otherWords = {}};
}

FieldSpec criterionColumn()
{
    return {.code = QStringLiteral("criterion"),
            .headings = {QStringLiteral("criterion"), QStringLiteral("評価項目"),
                         QStringLiteral("審査項目"), QStringLiteral("項目"),
                         QStringLiteral("小項目"), QStringLiteral("評価基準"),
                         QStringLiteral("item")},
            .looksLike = {},
            .required = true,
            .otherWords = {}};
}

FieldSpec markColumn()
{
    return {.code = QStringLiteral("mark"),
            .headings = {QStringLiteral("mark"), QStringLiteral("採点"), QStringLiteral("評点"),
                         QStringLiteral("点数"), QStringLiteral("得点"), QStringLiteral("評価"),
                         QStringLiteral("rating")},
            .looksLike = looksLikeMark,
            .required = true,
            .otherWords = {QStringLiteral("項目"), QStringLiteral("基準")}};
}

FieldSpec scoreColumn()
{
    return {.code = QStringLiteral("score"),
            .headings = {QStringLiteral("score"), QStringLiteral("合計点"), QStringLiteral("合計"),
                         QStringLiteral("総合点"), QStringLiteral("得点"), QStringLiteral("点数"),
                         QStringLiteral("total"), QStringLiteral("points")},
            .looksLike = {},
            .required = true,
            .otherWords = {}};
}

FieldSpec commentColumn()
{
    return {.code = QStringLiteral("comment"),
            .headings = {QStringLiteral("comment"), QStringLiteral("コメント"),
                         QStringLiteral("講評"), QStringLiteral("所見"), QStringLiteral("備考")},
            .looksLike = {},
            .required = false,
            .otherWords = {}};
}

} // namespace prizedesk
