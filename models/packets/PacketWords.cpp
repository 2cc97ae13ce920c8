#include "models/packets/PacketWords.h"

#include <array>

namespace prizedesk {

namespace {

struct Heading
{
    const char* code;
    const char* text;
};

/// The fields that judges may see.
constexpr std::array kHeadings{
    Heading{"summary", QT_TRANSLATE_NOOP("Field", "Summary")},
    Heading{"model", QT_TRANSLATE_NOOP("Field", "Model used")},
    Heading{"goal", QT_TRANSLATE_NOOP("Field", "Goal in figures")},
    Heading{"openness", QT_TRANSLATE_NOOP("Field", "Openness of results")},
    Heading{"school_kind", QT_TRANSLATE_NOOP("Field", "Kind of school")},
    Heading{"grade", QT_TRANSLATE_NOOP("Field", "Grade")},
};

constexpr std::array kCategories{
    QT_TRANSLATE_NOOP("Judge", "Relative or same household"),
    QT_TRANSLATE_NOOP("Judge", "Same company, department or laboratory"),
    QT_TRANSLATE_NOOP("Judge", "Joint researcher"),
    QT_TRANSLATE_NOOP("Judge", "Direct competitor"),
    QT_TRANSLATE_NOOP("Judge", "Other interest"),
};

} // namespace

PacketWords::PacketWords()
{
    // Without it, as in tests of the library alone, Japanese reads like English.
    static_cast<void>(m_japanese.load(QStringLiteral("prizedesk_ja"), QStringLiteral(":/i18n")));
}

BilingualText PacketWords::both(const char* context, const char* source) const
{
    const QString english = QString::fromLatin1(source);
    const QString japanese = m_japanese.translate(context, source);
    return {japanese.isEmpty() ? english : japanese, english};
}

BilingualText PacketWords::field(const QString& code) const
{
    for (const Heading& heading : kHeadings) {
        if (code == QLatin1String(heading.code))
            return both("Field", heading.text);
    }
    return {code, code};
}

std::vector<ListItem> PacketWords::conflictCategories() const
{
    std::vector<ListItem> categories;
    for (const char* text : kCategories) {
        const QString number = QString::number(categories.size() + 1);
        categories.push_back({number, both("Judge", text)});
    }
    return categories;
}

} // namespace prizedesk
