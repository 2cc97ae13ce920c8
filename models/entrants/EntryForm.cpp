#include "models/entrants/EntryForm.h"

#include "models/core/CorporateNumber.h"
#include "models/core/DateParser.h"
#include "models/core/EmailAddress.h"
#include "models/core/Kana.h"
#include "models/core/PhoneNumber.h"
#include "models/core/PostalCode.h"
#include "models/core/Prefecture.h"

#include <QDate>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

QStringList words(const char16_t* text)
{
    return QString::fromUtf16(text).split(QLatin1Char('|'), Qt::SkipEmptyParts);
}

bool looksLikeEmail(const QString& cell)
{
    return isEmail(normaliseEmail(cell));
}

bool looksLikePhone(const QString& cell)
{
    // Long numbers without hyphens may be anything; a phone begins with 0 or carries hyphens.
    const PhoneNumber phone = parsePhoneNumber(cell);
    return phone.state == PhoneNumber::State::Valid;
}

bool looksLikePostalCode(const QString& cell)
{
    return normalisePostalCode(cell).has_value() && cell.size() <= 12;
}

bool looksLikeCorporateNumber(const QString& cell)
{
    return checkCorporateNumber(normaliseCorporateNumber(cell)) == CorporateNumberState::Valid;
}

bool looksLikeKana(const QString& cell)
{
    return isKana(cell) && cell.size() >= 2;
}

bool looksLikePrefecture(const QString& cell)
{
    return !cell.at(0).isDigit() && cell.size() <= 5 && parsePrefecture(cell).has_value();
}

bool looksLikeReceipt(const QString& cell)
{
    const auto parsed = parseDate(cell);
    return parsed && parsed->time && parsed->date.year() >= 2020;
}

bool looksLikeBirthDate(const QString& cell)
{
    const auto parsed = parseDate(cell);
    return parsed && !parsed->time && !cell.at(0).isNull() && cell.size() >= 6 &&
           parsed->date.year() >= 1900 && parsed->date.year() <= 2015;
}

std::vector<FieldSpec> commonFields()
{
    const QStringList guardianWords = words(u"保護者|親権者|guardian|parent");
    return {
        {u"ref"_s,
         words(u"応募番号|受付番号|受付No|整理番号|エントリー番号|ID|No|番号|entry id|application "
               u"number|entry number"),
         {},
         false,
         words(u"法人|電話|郵便|会員|学籍|登録番号|GitHub|Face")},
        {u"received_at"_s,
         words(u"完了時刻|受付日時|応募日時|送信日時|回答日時|タイムスタンプ|応募日|受付日|"
               u"提出日時|申込日|timestamp|completion time|submitted at|received"),
         looksLikeReceipt, false, words(u"生年月日|同意日|開始")},
        {u"theme"_s, words(u"応募テーマ|テーマ|theme"), {}, false, {}},
        {u"organisation"_s,
         words(u"応募者（組織）名|応募者名|組織名|法人名|団体名|会社名|企業名|事業者名|応募者|"
               u"所属機関|所属|機関名|organisation|organization|company|affiliation"),
         {},
         false,
         words(u"番号|区分|代表者|カナ|フリガナ|メール|種別")},
        {u"representative"_s,
         words(u"代表者氏名|氏名|お名前|名前|代表者|担当者氏名|担当者名|応募者氏名|full "
               u"name|representative|name"),
         {},
         false,
         words(u"フリガナ|カナ|かな|メール|電話|法人|組織|会社|団体|学校|提案|保護者|親権者|kana|"
               u"ローマ字|guardian|school|company|file")},
        {u"kana"_s,
         words(u"代表者フリガナ|フリガナ|ふりがな|カナ|氏名カナ|セイメイ|氏名（カナ）|kana|"
               u"furigana|reading"),
         looksLikeKana, false, guardianWords},
        {u"email"_s,
         words(u"連絡先メールアドレス|メールアドレス|メール|Eメール|E-mail|電子メール|mail "
               u"address|email"),
         looksLikeEmail, false, guardianWords + words(u"確認")},
        {u"phone"_s, words(u"電話番号|お電話|連絡先電話|電話|TEL|携帯電話|携帯|phone|telephone"),
         looksLikePhone, false, guardianWords + words(u"fax|ファックス")},
        {u"postal_code"_s,
         words(u"郵便番号|〒|zip|postal code|postcode"),
         looksLikePostalCode,
         false,
         {}},
        {u"prefecture"_s,
         words(u"都道府県|所在地（都道府県）|所在都道府県|県名|所在地|prefecture"),
         looksLikePrefecture,
         false,
         {}},
        {u"address"_s,
         words(u"住所|番地|市区町村|町名番地|address"),
         {},
         false,
         words(u"メール|mail|都道府県")},
        {u"terms"_s,
         words(u"募集要項への同意|要項への同意|規約への同意|規約同意|応募規約|同意事項|誓約|"
               u"agreement|terms"),
         {},
         false,
         guardianWords + words(u"個人情報")},
        {u"note"_s,
         words(u"備考|連絡事項|その他|自由記述|コメント|notes|remarks|note"),
         {},
         false,
         {}},
    };
}

std::vector<FieldSpec> entryFieldSpecs()
{
    std::vector<FieldSpec> fields = commonFields();
    const std::vector<FieldSpec> own{
        {u"title"_s,
         words(u"提案名称|提案タイトル|提案名|応募タイトル|タイトル|件名|作品名|プロジェクト名|"
               u"title|project"),
         {},
         true,
         {}},
        {u"field"_s,
         words(u"分野|対象分野|応募分野|領域|産業分野|業種|field|industry|category"),
         {},
         false,
         {}},
        {u"summary"_s,
         words(u"概要（400字以内）|概要|提案概要|要約|提案内容|summary|abstract|description"),
         {},
         false,
         words(u"会社|事業")},
        {u"applicant_kind"_s,
         words(u"応募区分|応募者区分|申請者区分|区分|組織種別|applicant type|kind"),
         {},
         false,
         words(u"学校")},
        {u"corporate_number"_s,
         words(u"法人番号|corporate number"),
         looksLikeCorporateNumber,
         false,
         {}},
        {u"model"_s,
         words(u"使用する基盤モデル|使用モデル|基盤モデル|利用モデル|使用するモデル|model "
               u"used|foundation model|model"),
         {},
         false,
         words(u"理由|国内モデルを|reason|ビジネス|domestic")},
        {u"foreign_model_reason"_s,
         words(
             u"国内モデルを使用しない理由|国内モデル不使用の理由|不使用の理由|不使用理由|"
             u"海外モデルの使用理由|reason for foreign model|reason for no domestic model|reason"),
         {},
         false,
         {}},
        {u"goal"_s,
         words(u"定量目標|数値目標|目標値|成果目標|KPI|quantitative goal|goal|target"),
         {},
         false,
         {}},
        {u"openness"_s,
         words(u"成果の公開可否|公開可否|公開範囲|成果の公開|openness|disclosure"),
         {},
         false,
         {}},
        {u"proof"_s, words(u"実証先|実証企業|導入先|proof"), {}, false, {}},
        {u"department"_s, words(u"所属部署|部署|役職|department"), {}, false, {}},
    };
    fields.insert(fields.end(), own.begin(), own.end());
    return fields;
}

std::vector<FieldSpec> applicantFieldSpecs()
{
    std::vector<FieldSpec> fields = commonFields();
    for (FieldSpec& field : fields) {
        if (field.code == QLatin1String("representative"))
            field.required = true;
        if (field.code == QLatin1String("organisation"))
            field.headings = words(u"所属団体|団体名|所属組織|organisation");
    }
    const std::vector<FieldSpec> own{
        {u"birth_date"_s, words(u"生年月日|誕生日|生まれ|date of birth|birth date|birthday"),
         looksLikeBirthDate, false, words(u"保護者")},
        {u"school_kind"_s,
         words(u"学校種別|学校区分|在籍区分|学種|区分|school type|kind of school"),
         {},
         false,
         {}},
        {u"school"_s,
         words(u"学校名|在籍校|所属学校|大学名|所属|在学校|school name|school|university"),
         {},
         false,
         words(u"種別|区分|学年|type")},
        {u"grade"_s, words(u"学年|年次|grade|school year|year"), {}, false, {}},
        {u"guardian"_s,
         words(u"保護者氏名|保護者名|保護者|親権者氏名|親権者|guardian name|guardian"),
         {},
         false,
         words(u"同意|電話|メール|連絡|続柄|consent|mail|phone")},
        {u"guardian_consent"_s,
         words(u"保護者同意|保護者の同意|親権者同意|親権者の同意|保護者同意書|guardian "
               u"consent|parental consent"),
         {},
         false,
         words(u"日")},
        {u"department"_s,
         words(u"学部・学科|学部学科|学部|学科|専攻|研究科|department|faculty"),
         {},
         false,
         {}},
        {u"role"_s, words(u"希望役割|役割|希望する役割|role"), {}, false, {}},
        {u"hours"_s,
         words(u"稼働時間/週|稼働時間|週あたり稼働時間|活動可能時間|hours per week|hours"),
         {},
         false,
         {}},
        {u"title"_s, words(u"テーマ名|取り組みたいこと|志望動機の題|title"), {}, false, {}},
    };
    fields.insert(fields.end(), own.begin(), own.end());
    return fields;
}

} // namespace

const std::vector<FieldSpec>& EntryForm::entries()
{
    static const std::vector<FieldSpec> fields = entryFieldSpecs();
    return fields;
}

const std::vector<FieldSpec>& EntryForm::applicants()
{
    static const std::vector<FieldSpec> fields = applicantFieldSpecs();
    return fields;
}

} // namespace prizedesk
