#include "models/core/Mod3736.h"

namespace prizedesk {

namespace {

constexpr int kModulus = 36;

int valueOf(QChar character)
{
    if (character >= u'0' && character <= u'9')
        return character.unicode() - u'0';
    if (character >= u'A' && character <= u'Z')
        return character.unicode() - u'A' + 10;
    return -1;
}

} // namespace

std::optional<QChar> mod3736Check(QStringView text)
{
    if (text.isEmpty())
        return std::nullopt;
    int product = kModulus;
    for (const QChar character : text) {
        const int value = valueOf(character);
        if (value < 0)
            return std::nullopt;
        int sum = (product + value) % kModulus;
        if (sum == 0)
            sum = kModulus;
        product = sum * 2 % (kModulus + 1);
    }
    const int check = (kModulus + 1 - product) % kModulus;
    return QChar(check < 10 ? u'0' + check : u'A' + check - 10);
}

bool isMod3736(QStringView text)
{
    return text.size() > 1 && mod3736Check(text.chopped(1)) == text.back();
}

} // namespace prizedesk
