#include "models/compute/LedgerLine.h"

#include "models/core/CodeWords.h"

#include <QCoreApplication>

#include <array>

namespace prizedesk {

namespace {

constexpr std::array kKinds{
    CodeWords{"deposit", QT_TRANSLATE_NOOP("Ledger", "Deposit")},
    CodeWords{"reserve", QT_TRANSLATE_NOOP("Ledger", "Reservation")},
    CodeWords{"charge", QT_TRANSLATE_NOOP("Ledger", "Charge")},
    CodeWords{"settle", QT_TRANSLATE_NOOP("Ledger", "Settlement")},
    CodeWords{"release", QT_TRANSLATE_NOOP("Ledger", "Release")},
    CodeWords{"transfer", QT_TRANSLATE_NOOP("Ledger", "Transfer")},
    CodeWords{"expiry", QT_TRANSLATE_NOOP("Ledger", "Expiry")},
    CodeWords{"reversal", QT_TRANSLATE_NOOP("Ledger", "Reversal")},
};

} // namespace

QString ledgerKindCode(LedgerLine::Kind kind)
{
    return QLatin1String(kKinds[size_t(kind)].code);
}

std::optional<LedgerLine::Kind> ledgerKindFromCode(const QString& code)
{
    for (size_t i = 0; i < kKinds.size(); ++i) {
        if (code == QLatin1String(kKinds[i].code))
            return LedgerLine::Kind(i);
    }
    return std::nullopt;
}

QString ledgerKindWords(LedgerLine::Kind kind)
{
    return QCoreApplication::translate("Ledger", kKinds[size_t(kind)].text);
}

} // namespace prizedesk
