#include "models/compute/EnvelopeFigure.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EnvelopeFigure)
};

constexpr std::array kStates{"waiting", "confirmed", "withdrawn"};
constexpr std::array kTaxBases{"unstated", "included", "excluded"};

} // namespace

QString envelopeStateCode(EnvelopeFigure::State state)
{
    return QLatin1String(kStates[size_t(state)]);
}

QString taxBasisCode(EnvelopeFigure::TaxBasis basis)
{
    return QLatin1String(kTaxBases[size_t(basis)]);
}

std::optional<EnvelopeFigure::TaxBasis> taxBasisFromCode(const QString& code)
{
    for (size_t i = 0; i < kTaxBases.size(); ++i) {
        if (code == QLatin1String(kTaxBases[i]))
            return EnvelopeFigure::TaxBasis(i);
    }
    return std::nullopt;
}

QString taxBasisWords(EnvelopeFigure::TaxBasis basis)
{
    switch (basis) {
    case EnvelopeFigure::TaxBasis::Included:
        return Words::tr("tax included");
    case EnvelopeFigure::TaxBasis::Excluded:
        return Words::tr("tax not included");
    case EnvelopeFigure::TaxBasis::Unstated:
        break;
    }
    return Words::tr("tax basis not stated");
}

const EnvelopeFigure* EnvelopeHistory::governing() const
{
    const EnvelopeFigure* latest = nullptr;
    for (const EnvelopeFigure& figure : figures) {
        if (figure.state() != EnvelopeFigure::State::Confirmed)
            continue;
        // By the order of deposits: clocks may go back.
        if (!latest || std::pair(figure.confirmedAs, *figure.confirmedAtMs) >=
                           std::pair(latest->confirmedAs, *latest->confirmedAtMs))
            latest = &figure;
    }
    return latest;
}

std::vector<const EnvelopeFigure*> EnvelopeHistory::waiting() const
{
    std::vector<const EnvelopeFigure*> found;
    for (const EnvelopeFigure& figure : figures) {
        if (figure.state() == EnvelopeFigure::State::Waiting)
            found.push_back(&figure);
    }
    return found;
}

} // namespace prizedesk
