#include "models/guests/GuestFields.h"

#include "models/core/EmailAddress.h"
#include "models/core/Kana.h"
#include "models/core/Numbers.h"
#include "models/core/Width.h"
#include "models/guests/GuestImport.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

QString wordKey(const QString& text)
{
    QString key = toHalfWidthAscii(trimSpaces(text)).toLower();
    return key.remove(u' ').remove(u'・');
}

template<typename Value>
std::optional<Value> named(const QHash<QString, Value>& words, const QString& text)
{
    const auto found = words.constFind(wordKey(text));
    return found == words.constEnd() ? std::nullopt : std::optional<Value>(*found);
}

const QHash<QString, NamedCategory>& categoryWords()
{
    using enum GuestCategory;
    static const QHash<QString, NamedCategory> words{
        {u"来賓"_s, {Vip}},
        {u"vip"_s, {Vip}},
        {u"主賓"_s, {Vip}},
        {u"招待者"_s, {Vip}},
        {u"guestofhonour"_s, {Vip}},
        {u"来賓(政務)"_s, {Vip, GuestStanding::Minister}},
        {u"政務"_s, {Vip, GuestStanding::Minister}},
        {u"来賓(省庁)"_s, {Vip, GuestStanding::Official}},
        {u"省庁幹部"_s, {Vip, GuestStanding::Official}},
        {u"来賓(nedo)"_s, {Vip, GuestStanding::Board}},
        {u"nedo役員"_s, {Vip, GuestStanding::Board}},
        {u"有識者"_s, {Vip, GuestStanding::Expert}},
        {u"来賓(有識者)"_s, {Vip, GuestStanding::Expert}},
        {u"expert"_s, {Vip, GuestStanding::Expert}},
        {u"登壇者"_s, {Vip, GuestStanding::Speaker}},
        {u"講演者"_s, {Vip, GuestStanding::Speaker}},
        {u"speaker"_s, {Vip, GuestStanding::Speaker}},
        {u"審査委員"_s, {Judge}},
        {u"審査員"_s, {Judge}},
        {u"委員"_s, {Judge}},
        {u"judge"_s, {Judge}},
        {u"審査委員長"_s, {Judge, GuestStanding::Chair}},
        {u"審査員長"_s, {Judge, GuestStanding::Chair}},
        {u"受賞者"_s, {Winner}},
        {u"入賞者"_s, {Winner}},
        {u"winner"_s, {Winner}},
        {u"保護者"_s, {Guardian}},
        {u"guardian"_s, {Guardian}},
        {u"随行"_s, {Attendant}},
        {u"随行者"_s, {Attendant}},
        {u"attendant"_s, {Attendant}},
        {u"報道"_s, {Press}},
        {u"報道関係"_s, {Press}},
        {u"報道関係者"_s, {Press}},
        {u"メディア"_s, {Press}},
        {u"プレス"_s, {Press}},
        {u"press"_s, {Press}},
        {u"media"_s, {Press}},
        {u"一般"_s, {General}},
        {u"一般参加者"_s, {General}},
        {u"一般来場者"_s, {General}},
        {u"一般来場"_s, {General}},
        {u"関係者"_s, {General}},
        {u"general"_s, {General}},
        {u"public"_s, {General}},
    };
    return words;
}

const QHash<QString, GuestStanding>& standingWords()
{
    using enum GuestStanding;
    static const QHash<QString, GuestStanding> words{
        {u"政務"_s, Minister},     {u"大臣"_s, Minister},     {u"副大臣"_s, Minister},
        {u"政務官"_s, Minister},   {u"大臣政務官"_s, Minister}, {u"minister"_s, Minister},
        {u"省庁幹部"_s, Official}, {u"省庁"_s, Official},     {u"official"_s, Official},
        {u"nedo役員"_s, Board},    {u"役員"_s, Board},        {u"理事長"_s, Board},
        {u"理事"_s, Board},        {u"board"_s, Board},       {u"有識者"_s, Expert},
        {u"expert"_s, Expert},     {u"登壇者"_s, Speaker},    {u"講演者"_s, Speaker},
        {u"speaker"_s, Speaker},   {u"委員長"_s, Chair},      {u"審査委員長"_s, Chair},
        {u"chair"_s, Chair},
    };
    return words;
}

const QHash<QString, GuestReply>& replyWords()
{
    using enum GuestReply;
    static const QHash<QString, GuestReply> words{
        {u"出席"_s, Attending},   {u"ご出席"_s, Attending},     {u"参加"_s, Attending},
        {u"出席します"_s, Attending}, {u"会場参加"_s, Attending}, {u"来場"_s, Attending},
        {u"会場"_s, Attending},   {u"○"_s, Attending},          {u"〇"_s, Attending},
        {u"yes"_s, Attending},    {u"attending"_s, Attending},  {u"attend"_s, Attending},
        {u"欠席"_s, Declined},    {u"ご欠席"_s, Declined},      {u"不参加"_s, Declined},
        {u"欠席します"_s, Declined}, {u"×"_s, Declined},        {u"no"_s, Declined},
        {u"declined"_s, Declined}, {u"辞退"_s, Declined},       {u"未回答"_s, Open},
        {u"未定"_s, Open},        {u"保留"_s, Open},            {u"回答待ち"_s, Open},
        {u"open"_s, Open},        {u"noreply"_s, Open},         {u"オンライン"_s, Streaming},
        {u"オンライン参加"_s, Streaming}, {u"オンライン視聴"_s, Streaming}, {u"配信"_s, Streaming},
        {u"配信視聴"_s, Streaming}, {u"視聴"_s, Streaming},     {u"streaming"_s, Streaming},
        {u"online"_s, Streaming}, {u"キャンセル待ち"_s, Waiting}, {u"waiting"_s, Waiting},
    };
    return words;
}

const QHash<QString, PressAccreditation>& pressNames()
{
    using enum PressAccreditation;
    static const QHash<QString, PressAccreditation> words{
        {u"申請中"_s, Applied},      {u"申請"_s, Applied},     {u"applied"_s, Applied},
        {u"承認"_s, Accredited},     {u"承認済"_s, Accredited}, {u"承認済み"_s, Accredited},
        {u"登録済"_s, Accredited},   {u"可"_s, Accredited},    {u"accredited"_s, Accredited},
        {u"不承認"_s, Refused},      {u"却下"_s, Refused},     {u"不可"_s, Refused},
        {u"refused"_s, Refused},
    };
    return words;
}

const QHash<QString, GuestConsent>& consentNames()
{
    using enum GuestConsent;
    static const QHash<QString, GuestConsent> words{
        {u"同意"_s, Given},     {u"同意する"_s, Given},     {u"同意します"_s, Given},
        {u"同意あり"_s, Given}, {u"可"_s, Given},           {u"○"_s, Given},
        {u"〇"_s, Given},       {u"はい"_s, Given},         {u"yes"_s, Given},
        {u"不同意"_s, Denied},  {u"同意しない"_s, Denied},  {u"同意しません"_s, Denied},
        {u"同意なし"_s, Denied}, {u"不可"_s, Denied},       {u"×"_s, Denied},
        {u"いいえ"_s, Denied},  {u"no"_s, Denied},
    };
    return words;
}

const QHash<QString, const char*>& needWords()
{
    static const QHash<QString, const char*> words{
        {u"車椅子"_s, GuestNeed::kWheelchair},
        {u"車いす"_s, GuestNeed::kWheelchair},
        {u"車イス"_s, GuestNeed::kWheelchair},
        {u"wheelchair"_s, GuestNeed::kWheelchair},
        {u"手話通訳"_s, GuestNeed::kSignLanguage},
        {u"手話"_s, GuestNeed::kSignLanguage},
        {u"signlanguage"_s, GuestNeed::kSignLanguage},
        {u"sign_language"_s, GuestNeed::kSignLanguage},
        {u"文字通訳"_s, GuestNeed::kCaptions},
        {u"要約筆記"_s, GuestNeed::kCaptions},
        {u"字幕"_s, GuestNeed::kCaptions},
        {u"captions"_s, GuestNeed::kCaptions},
        {u"盲導犬"_s, GuestNeed::kGuideDog},
        {u"介助犬"_s, GuestNeed::kGuideDog},
        {u"補助犬"_s, GuestNeed::kGuideDog},
        {u"guidedog"_s, GuestNeed::kGuideDog},
        {u"guide_dog"_s, GuestNeed::kGuideDog},
        {u"通訳"_s, GuestNeed::kInterpreter},
        {u"英語通訳"_s, GuestNeed::kInterpreter},
        {u"interpreter"_s, GuestNeed::kInterpreter},
    };
    return words;
}

FieldSpec field(const QString& code, const QStringList& headings,
                std::function<bool(const QString&)> looksLike = {}, bool required = false,
                const QStringList& otherWords = {})
{
    return {.code = code,
            .headings = headings,
            .looksLike = std::move(looksLike),
            .required = required,
            .otherWords = otherWords};
}

} // namespace

std::optional<NamedCategory> guestCategoryNamed(const QString& text)
{
    return named(categoryWords(), text);
}

std::optional<GuestStanding> guestStandingNamed(const QString& text)
{
    return named(standingWords(), text);
}

std::optional<GuestReply> guestReplyNamed(const QString& text)
{
    return named(replyWords(), text);
}

std::optional<PressAccreditation> pressNamed(const QString& text)
{
    return named(pressNames(), text);
}

std::optional<GuestConsent> consentNamed(const QString& text)
{
    return named(consentNames(), text);
}

QStringList guestNeedsNamed(const QString& text)
{
    static const QRegularExpression separators(u"[;；、,，/／\\n]"_s);
    static const QStringList none{u"なし"_s, u"無し"_s, u"無"_s, u"特になし"_s, u"none"_s,
                                  u"-"_s,    u"ー"_s,   u"―"_s};
    QStringList needs;
    for (const QString& part : text.split(separators, Qt::SkipEmptyParts)) {
        const QString word = trimSpaces(part);
        if (word.isEmpty() || none.contains(wordKey(word)))
            continue;
        const auto code = needWords().constFind(wordKey(word));
        const QString need = code == needWords().constEnd() ? word : QLatin1String(*code);
        if (!needs.contains(need))
            needs += need;
    }
    return needs;
}

const std::vector<FieldSpec>& GuestImport::fields()
{
    static const std::vector<FieldSpec> fields{
        field(u"ref"_s, {u"ref"_s, u"招待番号"_s, u"来場者番号"_s, u"ゲスト番号"_s, u"参加者番号"_s,
                         u"guest no"_s}),
        field(u"code"_s, {u"code"_s, u"受付コード"_s, u"入場コード"_s, u"qrコード"_s}),
        field(u"name"_s,
              {u"name"_s, u"氏名"_s, u"お名前"_s, u"名前"_s, u"参加者氏名"_s, u"出席者氏名"_s,
               u"招待者名"_s, u"full name"_s},
              {}, true,
              {u"カナ"_s, u"かな"_s, u"ガナ"_s, u"がな"_s, u"同伴"_s, u"会社"_s}),
        field(u"kana"_s,
              {u"kana"_s, u"フリガナ"_s, u"ふりがな"_s, u"カナ"_s, u"氏名カナ"_s, u"読み"_s,
               u"氏名（フリガナ）"_s},
              isKana),
        field(u"affiliation"_s,
              {u"affiliation"_s, u"所属"_s, u"ご所属"_s, u"会社名"_s, u"団体名"_s, u"所属機関"_s,
               u"所属団体"_s, u"勤務先"_s, u"媒体名"_s, u"organisation"_s, u"company"_s}),
        field(u"title"_s, {u"title"_s, u"役職"_s, u"お役職"_s, u"肩書"_s, u"肩書き"_s, u"職名"_s}),
        field(u"category"_s,
              {u"category"_s, u"区分"_s, u"来場区分"_s, u"参加区分"_s, u"招待区分"_s, u"種別"_s},
              [](const QString& text) { return guestCategoryNamed(text).has_value(); }),
        field(u"standing"_s, {u"standing"_s, u"格"_s, u"来賓区分"_s, u"席次区分"_s}),
        field(u"precedence"_s,
              {u"precedence"_s, u"席次"_s, u"席順"_s, u"序列"_s, u"順位"_s, u"登壇順"_s}),
        field(u"party"_s, {u"party"_s, u"グループ"_s, u"組"_s, u"同席"_s, u"チーム"_s, u"group"_s}),
        field(u"host"_s, {u"host"_s, u"同行先"_s, u"付き添い先"_s, u"随行先"_s, u"comes with"_s}),
        field(u"reply"_s,
              {u"reply"_s, u"出欠"_s, u"ご出欠"_s, u"出欠回答"_s, u"参加可否"_s, u"回答"_s,
               u"参加方法"_s, u"rsvp"_s},
              [](const QString& text) { return guestReplyNamed(text).has_value(); }),
        field(u"email"_s,
              {u"email"_s, u"メール"_s, u"メールアドレス"_s, u"連絡先メールアドレス"_s,
               u"電子メール"_s, u"e-mail"_s},
              isEmail),
        field(u"phone"_s, {u"phone"_s, u"電話"_s, u"電話番号"_s, u"連絡先電話番号"_s}),
        field(u"companions"_s,
              {u"companions"_s, u"同伴者数"_s, u"同伴者"_s, u"同伴人数"_s, u"同行者数"_s, u"同伴"_s},
              [](const QString& text) { return parseInteger(text).has_value(); }),
        field(u"needs"_s,
              {u"needs"_s, u"配慮事項"_s, u"配慮"_s, u"必要な配慮"_s, u"配慮の必要"_s, u"ご要望"_s,
               u"合理的配慮"_s}),
        field(u"press"_s, {u"press"_s, u"取材承認"_s, u"取材申請"_s, u"プレス登録"_s,
                           u"accreditation"_s}),
        field(u"photo"_s, {u"photo"_s, u"撮影同意"_s, u"写真撮影"_s, u"撮影の可否"_s, u"撮影"_s}),
        field(u"stream"_s,
              {u"stream"_s, u"配信同意"_s, u"配信の可否"_s, u"映り込み"_s, u"配信への同意"_s}),
        field(u"birth_date"_s, {u"birth_date"_s, u"生年月日"_s}),
        field(u"note"_s, {u"note"_s, u"備考"_s, u"メモ"_s, u"remarks"_s}),
    };
    return fields;
}

} // namespace prizedesk
