#include "models/tables/Cp932.h"

#include <algorithm>
#include <array>

namespace prizedesk::cp932 {

namespace {

struct Substitute
{
    char32_t character;
    const char16_t* text;
};

// Printed standard forms against the forms that JIS X 0208 has, and signs that people type.
constexpr std::array kSubstitutes{
    Substitute{U'鷗', u"鴎"},    Substitute{U'𠮷', u"吉"}, Substitute{U'𠮟', u"叱"},
    Substitute{U'剝', u"剥"},    Substitute{U'塡', u"填"}, Substitute{U'頰', u"頬"},
    Substitute{U'瘦', u"痩"},    Substitute{U'繫', u"繋"}, Substitute{U'蟬', u"蝉"},
    Substitute{U'蠟', u"蝋"},    Substitute{U'醬', u"醤"}, Substitute{U'摑', u"掴"},
    Substitute{U'麴', u"麹"},    Substitute{U'嚙', u"噛"}, Substitute{U'禱', u"祷"},
    Substitute{U'瀆', u"涜"},    Substitute{U'顚', u"顛"}, Substitute{U'驒', u"騨"},
    Substitute{U'噓', u"嘘"},    Substitute{U'俠', u"侠"}, Substitute{U'屛', u"屏"},
    Substitute{U'倂', u"併"},    Substitute{U'幷', u"并"}, Substitute{U'繡', u"繍"},
    Substitute{U'蔣', u"蒋"},    Substitute{U'姸', u"妍"}, Substitute{U'𣘺', u"橋"},
    Substitute{U'𡈽', u"土"},    Substitute{U'𠀋', u"丈"}, Substitute{U'㋿', u"令和"},
    Substitute{U'\u00A0', u" "}, Substitute{U'©', u"(c)"}, Substitute{U'®', u"(R)"},
    Substitute{U'™', u"TM"},     Substitute{U'€', u"EUR"}, Substitute{U'•', u"・"},
    Substitute{U'‑', u"-"},      Substitute{U'–', u"-"},   Substitute{U'‾', u"￣"},
    Substitute{U'⋯', u"…"},      Substitute{U'❶', u"①"},
};

bool encodes(const QString& text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](QChar ch) { return canEncode(ch.unicode()); });
}

// Letters without their accents, compatibility forms taken apart: é becomes e, ㎐ becomes Hz.
QString plainForm(char32_t character)
{
    const QString taken =
        QString::fromUcs4(&character, 1).normalized(QString::NormalizationForm_KD);
    QString plain;
    for (const QChar ch : taken) {
        if (!ch.isMark())
            plain += ch;
    }
    return plain;
}

} // namespace

QString suggestionFor(char32_t character)
{
    const auto known = std::find_if(kSubstitutes.begin(), kSubstitutes.end(),
                                    [&](const Substitute& s) { return s.character == character; });
    if (known != kSubstitutes.end())
        return QString::fromUtf16(known->text);
    if (character >= 0x3251 && character <= 0x325F) // ㉑ to ㉟
        return QStringLiteral("(%1)").arg(int(character) - 0x3251 + 21);
    const QString plain = plainForm(character);
    return encodes(plain) ? plain : QString();
}

} // namespace prizedesk::cp932
