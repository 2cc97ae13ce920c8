#include "models/core/Prefecture.h"

#include "models/core/Width.h"

#include <array>

namespace prizedesk {

namespace {

// JIS X 0401; blocks after the bureaus of METI.
constexpr std::array kPrefectures{
    Prefecture{1, u"北海道", u"Hokkaido", Region::Hokkaido},
    Prefecture{2, u"青森県", u"Aomori", Region::Tohoku},
    Prefecture{3, u"岩手県", u"Iwate", Region::Tohoku},
    Prefecture{4, u"宮城県", u"Miyagi", Region::Tohoku},
    Prefecture{5, u"秋田県", u"Akita", Region::Tohoku},
    Prefecture{6, u"山形県", u"Yamagata", Region::Tohoku},
    Prefecture{7, u"福島県", u"Fukushima", Region::Tohoku},
    Prefecture{8, u"茨城県", u"Ibaraki", Region::Kanto},
    Prefecture{9, u"栃木県", u"Tochigi", Region::Kanto},
    Prefecture{10, u"群馬県", u"Gunma", Region::Kanto},
    Prefecture{11, u"埼玉県", u"Saitama", Region::Kanto},
    Prefecture{12, u"千葉県", u"Chiba", Region::Kanto},
    Prefecture{13, u"東京都", u"Tokyo", Region::Kanto},
    Prefecture{14, u"神奈川県", u"Kanagawa", Region::Kanto},
    Prefecture{15, u"新潟県", u"Niigata", Region::Kanto},
    Prefecture{16, u"富山県", u"Toyama", Region::Chubu},
    Prefecture{17, u"石川県", u"Ishikawa", Region::Chubu},
    Prefecture{18, u"福井県", u"Fukui", Region::Kinki},
    Prefecture{19, u"山梨県", u"Yamanashi", Region::Kanto},
    Prefecture{20, u"長野県", u"Nagano", Region::Kanto},
    Prefecture{21, u"岐阜県", u"Gifu", Region::Chubu},
    Prefecture{22, u"静岡県", u"Shizuoka", Region::Kanto},
    Prefecture{23, u"愛知県", u"Aichi", Region::Chubu},
    Prefecture{24, u"三重県", u"Mie", Region::Chubu},
    Prefecture{25, u"滋賀県", u"Shiga", Region::Kinki},
    Prefecture{26, u"京都府", u"Kyoto", Region::Kinki},
    Prefecture{27, u"大阪府", u"Osaka", Region::Kinki},
    Prefecture{28, u"兵庫県", u"Hyogo", Region::Kinki},
    Prefecture{29, u"奈良県", u"Nara", Region::Kinki},
    Prefecture{30, u"和歌山県", u"Wakayama", Region::Kinki},
    Prefecture{31, u"鳥取県", u"Tottori", Region::Chugoku},
    Prefecture{32, u"島根県", u"Shimane", Region::Chugoku},
    Prefecture{33, u"岡山県", u"Okayama", Region::Chugoku},
    Prefecture{34, u"広島県", u"Hiroshima", Region::Chugoku},
    Prefecture{35, u"山口県", u"Yamaguchi", Region::Chugoku},
    Prefecture{36, u"徳島県", u"Tokushima", Region::Shikoku},
    Prefecture{37, u"香川県", u"Kagawa", Region::Shikoku},
    Prefecture{38, u"愛媛県", u"Ehime", Region::Shikoku},
    Prefecture{39, u"高知県", u"Kochi", Region::Shikoku},
    Prefecture{40, u"福岡県", u"Fukuoka", Region::Kyushu},
    Prefecture{41, u"佐賀県", u"Saga", Region::Kyushu},
    Prefecture{42, u"長崎県", u"Nagasaki", Region::Kyushu},
    Prefecture{43, u"熊本県", u"Kumamoto", Region::Kyushu},
    Prefecture{44, u"大分県", u"Oita", Region::Kyushu},
    Prefecture{45, u"宮崎県", u"Miyazaki", Region::Kyushu},
    Prefecture{46, u"鹿児島県", u"Kagoshima", Region::Kyushu},
    Prefecture{47, u"沖縄県", u"Okinawa", Region::Okinawa},
};

constexpr std::array kRegions{
    Region::Hokkaido, Region::Tohoku,  Region::Kanto,  Region::Chubu,   Region::Kinki,
    Region::Chugoku,  Region::Shikoku, Region::Kyushu, Region::Okinawa,
};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// `Tokyo`, `tokyo-to`, `Osaka Prefecture`.
bool isEnglishName(QStringView text, QStringView name)
{
    if (!text.startsWith(name, Qt::CaseInsensitive))
        return false;
    const QStringView rest = text.mid(name.size());
    constexpr std::array endings{u"", u"-to", u"-fu", u"-ken", u" Prefecture", u" Pref."};
    for (const char16_t* ending : endings) {
        if (rest.compare(QStringView(ending), Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

std::optional<Prefecture> byName(QStringView text)
{
    for (const Prefecture& prefecture : kPrefectures) {
        const QStringView name(prefecture.ja);
        // 北海道 has no short form; of the others the last character may be left out.
        if (text.startsWith(name) || (prefecture.number != 1 && text == name.chopped(1)) ||
            isEnglishName(text, QStringView(prefecture.en)))
            return prefecture;
    }
    return std::nullopt;
}

} // namespace

QString Prefecture::code() const
{
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

std::span<const Prefecture> prefectures()
{
    return kPrefectures;
}

std::optional<Prefecture> prefectureByNumber(int number)
{
    if (number < 1 || number > static_cast<int>(kPrefectures.size()))
        return std::nullopt;
    return kPrefectures[static_cast<std::size_t>(number - 1)];
}

std::optional<Prefecture> parsePrefecture(const QString& text)
{
    const QString half = simplifySpaces(foldHyphens(toHalfWidthAscii(text)));
    QString digits;
    bool isPostalCode = false;
    qsizetype i = 0;
    for (; i < half.size(); ++i) {
        const QChar c = half.at(i);
        if (isDigit(c))
            digits += c;
        else if (c == u'〒' || c == u'-')
            isPostalCode = true;
        else if (c != u' ' && c != u':' && c != u'.')
            break;
    }
    const QStringView rest = QStringView(half).mid(i);
    if (digits.isEmpty() || isPostalCode || digits.size() == 7)
        return rest.isEmpty() ? std::nullopt : byName(rest);
    if (digits.size() > 2)
        return std::nullopt;
    const auto byCode = prefectureByNumber(digits.toInt());
    if (rest.isEmpty() || !byCode)
        return byCode;
    const auto named = byName(rest);
    return named && named->number == byCode->number ? named : std::nullopt;
}

std::span<const Region> regions()
{
    return kRegions;
}

QString regionNameJa(Region region)
{
    constexpr std::array names{u"北海道", u"東北", u"関東", u"中部", u"近畿",
                               u"中国",   u"四国", u"九州", u"沖縄"};
    return QStringView(names[static_cast<std::size_t>(region)]).toString();
}

QString regionNameEn(Region region)
{
    constexpr std::array names{u"Hokkaido", u"Tohoku",  u"Kanto",  u"Chubu",  u"Kinki",
                               u"Chugoku",  u"Shikoku", u"Kyushu", u"Okinawa"};
    return QStringView(names[static_cast<std::size_t>(region)]).toString();
}

} // namespace prizedesk
