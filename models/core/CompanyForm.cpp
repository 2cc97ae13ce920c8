#include "models/core/CompanyForm.h"

#include "models/core/Width.h"

#include <array>

namespace prizedesk {

namespace {

struct Sign
{
    char16_t sign;
    const char16_t* form;
};

// Unicode's single characters for forms.
constexpr std::array kSigns{
    Sign{u'㈱', u"株式会社"}, Sign{u'㍿', u"株式会社"}, Sign{u'㈲', u"有限会社"},
    Sign{u'㈴', u"合名会社"}, Sign{u'㈾', u"合資会社"}, Sign{u'㈳', u"社団法人"},
    Sign{u'㈶', u"財団法人"}, Sign{u'㈻', u"学校法人"}, Sign{u'㈿', u"協同組合"},
};

struct Abbreviation
{
    const char16_t* inner;
    const char16_t* form;
};

// What people put in brackets; after the list banks publish for transfers.
constexpr std::array kAbbreviations{
    Abbreviation{u"株", u"株式会社"},
    Abbreviation{u"有", u"有限会社"},
    Abbreviation{u"同", u"合同会社"},
    Abbreviation{u"資", u"合資会社"},
    Abbreviation{u"名", u"合名会社"},
    Abbreviation{u"相", u"相互会社"},
    Abbreviation{u"一社", u"一般社団法人"},
    Abbreviation{u"一財", u"一般財団法人"},
    Abbreviation{u"公社", u"公益社団法人"},
    Abbreviation{u"公財", u"公益財団法人"},
    Abbreviation{u"社", u"社団法人"},
    Abbreviation{u"財", u"財団法人"},
    Abbreviation{u"特非", u"特定非営利活動法人"},
    Abbreviation{u"学", u"学校法人"},
    Abbreviation{u"独", u"独立行政法人"},
    Abbreviation{u"地独", u"地方独立行政法人"},
    Abbreviation{u"国研", u"国立研究開発法人"},
    Abbreviation{u"国大", u"国立大学法人"},
    Abbreviation{u"大", u"国立大学法人"},
    Abbreviation{u"医", u"医療法人"},
    Abbreviation{u"福", u"社会福祉法人"},
    Abbreviation{u"宗", u"宗教法人"},
};

// Longer forms stand before the ones they contain.
constexpr std::array kForms{
    u"大学共同利用機関法人",
    u"特定非営利活動法人",
    u"有限責任事業組合",
    u"地方独立行政法人",
    u"国立研究開発法人",
    u"医療法人社団",
    u"医療法人財団",
    u"社会医療法人",
    u"社会福祉法人",
    u"一般社団法人",
    u"一般財団法人",
    u"公益社団法人",
    u"公益財団法人",
    u"国立大学法人",
    u"公立大学法人",
    u"独立行政法人",
    u"ＮＰＯ法人",
    u"NPO法人",
    u"税理士法人",
    u"弁護士法人",
    u"農事組合法人",
    u"学校法人",
    u"医療法人",
    u"宗教法人",
    u"社団法人",
    u"財団法人",
    u"監査法人",
    u"株式会社",
    u"有限会社",
    u"合同会社",
    u"合資会社",
    u"合名会社",
    u"相互会社",
    u"協同組合",
    u"トクテイヒエイリカツドウホウジン",
    u"コクリツケンキュウカイハツホウジン",
    u"イッパンシャダンホウジン",
    u"イッパンザイダンホウジン",
    u"コウエキシャダンホウジン",
    u"コウエキザイダンホウジン",
    u"コクリツダイガクホウジン",
    u"コウリツダイガクホウジン",
    u"ドクリツギョウセイホウジン",
    u"ガッコウホウジン",
    u"イリョウホウジン",
    u"カブシキガイシャ",
    u"カブシキカイシャ",
    u"ユウゲンガイシャ",
    u"ゴウドウガイシャ",
    u"ゴウシガイシャ",
    u"ゴウメイガイシャ",
};

bool isOpening(QChar c)
{
    return c == u'(' || c == u'（';
}

bool isClosing(QChar c)
{
    return c == u')' || c == u'）';
}

const char16_t* formOf(QStringView inner)
{
    for (const Abbreviation& abbreviation : kAbbreviations) {
        if (inner == QStringView(abbreviation.inner))
            return abbreviation.form;
    }
    return nullptr;
}

// Replaces the bracketed abbreviation that spans from `open` to `close`.
bool expandBracket(QString& name, qsizetype open, qsizetype close)
{
    if (open < 0 || close <= open)
        return false;
    const char16_t* form = formOf(QStringView(name).mid(open + 1, close - open - 1));
    if (form == nullptr)
        return false;
    name.replace(open, close - open + 1, QStringView(form).toString());
    return true;
}

} // namespace

QString expandCompanyForm(const QString& name)
{
    QString result = name;
    for (qsizetype i = 0; i < result.size(); ++i) {
        const char16_t c = result.at(i).unicode();
        if (c < 0x3200 || c > 0x33FF)
            continue;
        for (const Sign& sign : kSigns) {
            if (sign.sign == c)
                result.replace(i, 1, QStringView(sign.form).toString());
        }
    }
    const auto closes = [&result](qsizetype i) { return isClosing(result.at(i)); };
    if (!result.isEmpty() && isOpening(result.front())) {
        for (qsizetype close = 1; close < result.size() && close <= 3; ++close) {
            if (closes(close)) {
                expandBracket(result, 0, close);
                break;
            }
        }
    }
    if (!result.isEmpty() && isClosing(result.back())) {
        const qsizetype close = result.size() - 1;
        for (qsizetype open = close - 1; open >= 0 && open >= close - 3; --open) {
            if (isOpening(result.at(open))) {
                expandBracket(result, open, close);
                break;
            }
        }
    }
    return result;
}

QString withoutCompanyForm(const QString& name)
{
    const QString full = trimSpaces(expandCompanyForm(trimSpaces(name)));
    for (const char16_t* text : kForms) {
        const QStringView form(text);
        if (full.size() <= form.size())
            continue;
        QString rest;
        if (full.startsWith(form))
            rest = trimSpaces(full.mid(form.size()));
        else if (full.endsWith(form))
            rest = trimSpaces(full.chopped(form.size()));
        if (!rest.isEmpty())
            return rest;
    }
    return full;
}

} // namespace prizedesk
