#include "models/packets/Passphrase.h"

#include <sodium.h>

namespace prizedesk {

namespace {

constexpr char kSigns[] = "abcdefghjkmnpqrstuvwxyz23456789";
constexpr int kGroups = 5;
constexpr int kGroupSize = 4;

} // namespace

QString newPassphrase()
{
    QString passphrase;
    for (int group = 0; group < kGroups; ++group) {
        if (group > 0)
            passphrase += QLatin1Char('-');
        for (int i = 0; i < kGroupSize; ++i)
            passphrase += QLatin1Char(kSigns[randombytes_uniform(sizeof kSigns - 1)]);
    }
    return passphrase;
}

} // namespace prizedesk
