#include "models/awards/Withholding.h"

#include <QCoreApplication>

namespace prizedesk {

namespace {

constexpr qint64 kAdvertisingFree = 500'000;
constexpr qint64 kManuscriptFree = 50'000;
constexpr qint64 kManuscriptLowerBand = 1'000'000;
constexpr qint64 kTaxOfLowerBand = 102'100;

// 10.21 % and 20.42 % in ten-thousandths: income tax with the special tax for reconstruction.
constexpr qint64 kRate = 1'021;
constexpr qint64 kHigherRate = 2'042;

constexpr qint64 share(qint64 amount, qint64 rate)
{
    return amount * rate / 10'000;
}

} // namespace

WithholdingMode withholdingMode(const QString& word)
{
    if (word == QLatin1String("none"))
        return WithholdingMode::None;
    if (word == QLatin1String("advertising"))
        return WithholdingMode::Advertising;
    if (word == QLatin1String("manuscript"))
        return WithholdingMode::Manuscript;
    return WithholdingMode::Unconfirmed;
}

QString withholdingWords(WithholdingMode mode)
{
    switch (mode) {
    case WithholdingMode::None:
        return QCoreApplication::translate("Withholding", "No tax withheld");
    case WithholdingMode::Advertising:
        return QCoreApplication::translate("Withholding", "Withheld as a prize for advertising");
    case WithholdingMode::Manuscript:
        return QCoreApplication::translate("Withholding", "Withheld as a fee for manuscripts");
    case WithholdingMode::Unconfirmed:
        break;
    }
    return QCoreApplication::translate("Withholding", "Tax to be confirmed");
}

std::optional<Yen> withholdingTax(WithholdingMode mode, Yen payment)
{
    const qint64 amount = payment.amount();
    switch (mode) {
    case WithholdingMode::None:
        return Yen();
    case WithholdingMode::Advertising:
        return Yen(amount <= kAdvertisingFree ? 0 : share(amount - kAdvertisingFree, kRate));
    case WithholdingMode::Manuscript:
        if (amount <= kManuscriptFree)
            return Yen();
        if (amount <= kManuscriptLowerBand)
            return Yen(share(amount, kRate));
        return Yen(share(amount - kManuscriptLowerBand, kHigherRate) + kTaxOfLowerBand);
    case WithholdingMode::Unconfirmed:
        break;
    }
    return std::nullopt;
}

} // namespace prizedesk
