#include "models/committee/PaperStyle.h"

#include <QCoreApplication>

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PaperStyle)
};

} // namespace

QString paperProfileCode(PaperProfile profile)
{
    switch (profile) {
    case PaperProfile::Judging:
        return QStringLiteral("judging");
    case PaperProfile::Internal:
        return QStringLiteral("internal");
    case PaperProfile::Nedo:
        break;
    }
    return QStringLiteral("nedo");
}

std::optional<PaperProfile> paperProfileFromCode(const QString& code)
{
    for (const auto profile : {PaperProfile::Judging, PaperProfile::Nedo, PaperProfile::Internal}) {
        if (paperProfileCode(profile) == code)
            return profile;
    }
    return std::nullopt;
}

QString paperProfileWords(PaperProfile profile)
{
    switch (profile) {
    case PaperProfile::Judging:
        return Words::tr("For judges");
    case PaperProfile::Internal:
        return Words::tr("For the office only");
    case PaperProfile::Nedo:
        break;
    }
    return Words::tr("For NEDO");
}

} // namespace prizedesk
