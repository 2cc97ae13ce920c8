#include "models/awards/DiscussionNote.h"

#include <QCoreApplication>

#include <array>

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DiscussionNote)
};

struct VerdictName
{
    DiscussionNote::Verdict verdict;
    const char* code;
};

constexpr std::array kVerdicts{
    VerdictName{DiscussionNote::Verdict::Open, "open"},
    VerdictName{DiscussionNote::Verdict::Prize, "prize"},
    VerdictName{DiscussionNote::Verdict::Hold, "hold"},
    VerdictName{DiscussionNote::Verdict::None, "none"},
};

} // namespace

QString verdictCode(DiscussionNote::Verdict verdict)
{
    for (const VerdictName& name : kVerdicts) {
        if (name.verdict == verdict)
            return QLatin1String(name.code);
    }
    return {};
}

std::optional<DiscussionNote::Verdict> verdictFromCode(const QString& code)
{
    for (const VerdictName& name : kVerdicts) {
        if (code == QLatin1String(name.code))
            return name.verdict;
    }
    return std::nullopt;
}

QString verdictWords(DiscussionNote::Verdict verdict)
{
    switch (verdict) {
    case DiscussionNote::Verdict::Prize:
        return Words::tr("For a prize");
    case DiscussionNote::Verdict::Hold:
        return Words::tr("On hold");
    case DiscussionNote::Verdict::None:
        return Words::tr("No prize", "a verdict");
    case DiscussionNote::Verdict::Open:
        break;
    }
    return Words::tr("Not decided");
}

} // namespace prizedesk
