#include "models/core/EmailAddress.h"
#include "models/core/Kana.h"
#include "models/core/Numbers.h"
#include "models/judging/JudgeImport.h"
#include "models/judging/RefText.h"

#include <QRegularExpression>

namespace prizedesk {

namespace {

bool looksLikeJudge(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[A-Z]{1,3}-?[0-9]{1,4}\\z"));
    return pattern.match(normaliseReference(text)).hasMatch();
}

bool looksLikeEntry(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("\\AT[0-9]+-[0-9]+\\z"));
    return pattern.match(normaliseReference(text)).hasMatch();
}

bool looksLikeNumber(const QString& text)
{
    return parseInteger(text).has_value();
}

FieldSpec judgeField()
{
    return {.code = QStringLiteral("judge"),
            .headings = {QStringLiteral("judge"), QStringLiteral("審査委員番号"),
                         QStringLiteral("委員番号"), QStringLiteral("審査員番号"),
                         QStringLiteral("審査委員ID"), QStringLiteral("委員ID"),
                         QStringLiteral("審査員ID"), QStringLiteral("judge no"),
                         QStringLiteral("judge id"), QStringLiteral("委員"),
                         QStringLiteral("審査委員"), QStringLiteral("審査員")},
            .looksLike = looksLikeJudge,
            .required = true,
            .otherWords = {QStringLiteral("氏名"), QStringLiteral("名前")}};
}

FieldSpec noteField()
{
    return {.code = QStringLiteral("note"),
            .headings = {QStringLiteral("note"), QStringLiteral("備考"), QStringLiteral("理由"),
                         QStringLiteral("内容"), QStringLiteral("メモ"), QStringLiteral("remarks")},
            .looksLike = {},
            .required = false,
            .otherWords = {}};
}

} // namespace

const std::vector<FieldSpec>& JudgeImport::judgeFields()
{
    static const std::vector<FieldSpec> fields{
        judgeField(),
        {.code = QStringLiteral("name"),
         .headings = {QStringLiteral("name"), QStringLiteral("氏名"), QStringLiteral("名前"),
                      QStringLiteral("委員名"), QStringLiteral("審査委員氏名"),
                      QStringLiteral("お名前"), QStringLiteral("full name")},
         .looksLike = {},
         .required = false,
         .otherWords = {QStringLiteral("カナ"), QStringLiteral("かな"), QStringLiteral("番号")}},
        {.code = QStringLiteral("kana"),
         .headings = {QStringLiteral("kana"), QStringLiteral("フリガナ"),
                      QStringLiteral("ふりがな"), QStringLiteral("カナ"),
                      QStringLiteral("氏名カナ"), QStringLiteral("読み")},
         .looksLike = isKana,
         .required = false,
         .otherWords = {}},
        {.code = QStringLiteral("affiliation"),
         .headings = {QStringLiteral("affiliation"), QStringLiteral("所属"),
                      QStringLiteral("所属機関"), QStringLiteral("所属先"),
                      QStringLiteral("勤務先"), QStringLiteral("機関名"),
                      QStringLiteral("organisation")},
         .looksLike = {},
         .required = false,
         .otherWords = {}},
        {.code = QStringLiteral("expertise"),
         .headings = {QStringLiteral("expertise"), QStringLiteral("専門"),
                      QStringLiteral("専門分野"), QStringLiteral("専門領域"),
                      QStringLiteral("担当分野"), QStringLiteral("分野"), QStringLiteral("fields")},
         .looksLike = {},
         .required = false,
         .otherWords = {}},
        {.code = QStringLiteral("prefers"),
         .headings = {QStringLiteral("prefers"), QStringLiteral("希望"),
                      QStringLiteral("審査希望"), QStringLiteral("希望分野"),
                      QStringLiteral("担当希望"), QStringLiteral("preferences")},
         .looksLike = {},
         .required = false,
         .otherWords = {}},
        {.code = QStringLiteral("max_entries"),
         .headings = {QStringLiteral("max_entries"), QStringLiteral("上限件数"),
                      QStringLiteral("最大件数"), QStringLiteral("担当上限"),
                      QStringLiteral("上限"), QStringLiteral("max"),
                      QStringLiteral("entries at most")},
         .looksLike = looksLikeNumber,
         .required = false,
         .otherWords = {}},
        {.code = QStringLiteral("themes"),
         .headings = {QStringLiteral("themes"), QStringLiteral("theme"),
                      QStringLiteral("担当テーマ"), QStringLiteral("テーマ")},
         .looksLike = {},
         .required = false,
         .otherWords = {}},
        {.code = QStringLiteral("committee"),
         .headings = {QStringLiteral("committee"), QStringLiteral("委員会"),
                      QStringLiteral("所属委員会"), QStringLiteral("委員会名")},
         .looksLike = {},
         .required = false,
         .otherWords = {}},
        {.code = QStringLiteral("chair"),
         .headings = {QStringLiteral("chair"), QStringLiteral("委員長"), QStringLiteral("座長")},
         .looksLike = {},
         .required = false,
         .otherWords = {}},
        {.code = QStringLiteral("state"),
         .headings = {QStringLiteral("state"), QStringLiteral("委員区分"), QStringLiteral("身分"),
                      QStringLiteral("委嘱状況")},
         .looksLike = {},
         .required = false,
         .otherWords = {}},
        {.code = QStringLiteral("term_from"),
         .headings = {QStringLiteral("term_from"), QStringLiteral("委嘱開始"),
                      QStringLiteral("委嘱開始日"), QStringLiteral("任期開始"),
                      QStringLiteral("term from")},
         .looksLike = {},
         .required = false,
         .otherWords = {}},
        {.code = QStringLiteral("term_to"),
         .headings = {QStringLiteral("term_to"), QStringLiteral("委嘱終了"),
                      QStringLiteral("委嘱終了日"), QStringLiteral("任期終了"),
                      QStringLiteral("term to")},
         .looksLike = {},
         .required = false,
         .otherWords = {}},
        {.code = QStringLiteral("pledged_on"),
         .headings = {QStringLiteral("pledged_on"), QStringLiteral("守秘誓約日"),
                      QStringLiteral("守秘誓約"), QStringLiteral("誓約日"),
                      QStringLiteral("pledge of confidentiality")},
         .looksLike = {},
         .required = false,
         .otherWords = {}},
        {.code = QStringLiteral("email"),
         .headings = {QStringLiteral("email"), QStringLiteral("メールアドレス"),
                      QStringLiteral("電子メール"), QStringLiteral("連絡先メールアドレス"),
                      QStringLiteral("e-mail")},
         .looksLike = isEmail,
         .required = false,
         .otherWords = {}},
        {.code = QStringLiteral("corporate_number"),
         .headings = {QStringLiteral("corporate_number"), QStringLiteral("法人番号"),
                      QStringLiteral("所属法人番号")},
         .looksLike = {},
         .required = false,
         .otherWords = {}},
        {.code = QStringLiteral("note"),
         .headings = {QStringLiteral("note"), QStringLiteral("備考"), QStringLiteral("経歴"),
                      QStringLiteral("過去の役割"), QStringLiteral("メモ"),
                      QStringLiteral("remarks")},
         .looksLike = {},
         .required = false,
         .otherWords = {}},
    };
    return fields;
}

const std::vector<FieldSpec>& JudgeImport::conflictFields()
{
    static const std::vector<FieldSpec> fields{
        judgeField(),
        {.code = QStringLiteral("entry"),
         .headings = {QStringLiteral("entry"), QStringLiteral("応募番号"),
                      QStringLiteral("受付番号"), QStringLiteral("エントリー番号"),
                      QStringLiteral("受付No."), QStringLiteral("entry no"), QStringLiteral("応募"),
                      QStringLiteral("対象応募")},
         .looksLike = looksLikeEntry,
         .required = true,
         .otherWords = {}},
        {.code = QStringLiteral("category"),
         .headings = {QStringLiteral("category"), QStringLiteral("区分"),
                      QStringLiteral("利害関係区分"), QStringLiteral("利益相反区分"),
                      QStringLiteral("種別"), QStringLiteral("利害関係"),
                      QStringLiteral("利益相反"), QStringLiteral("kind")},
         .looksLike = {},
         .required = true,
         .otherWords = {}},
        noteField(),
    };
    return fields;
}

} // namespace prizedesk
