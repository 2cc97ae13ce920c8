#include "models/ceremony/logistics/ThankYouLetters.h"

#include "models/ceremony/logistics/LogisticsStore.h"
#include "models/committee/Paper.h"
#include "models/workspace/Workspace.h"

#include <QCoreApplication>

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ThankYouLetters)
};

QString honoured(const CeremonyContact& contact)
{
    if (contact.name.isEmpty())
        return Words::tr("%1", "an organisation addressed in a letter").arg(contact.organisation);
    const QString name = Words::tr("%1", "a person addressed in a letter").arg(contact.name);
    return contact.organisation.isEmpty() ? name : contact.organisation + u'\n' + name;
}

} // namespace

QString usualThanks(const QString& programme)
{
    return Words::tr("Thank you for your help with the award ceremony of %1. Thanks to you it took "
                     "place without a hitch. We hope that we may count on you again.")
        .arg(programme);
}

Result<std::vector<ThankYouLetter>> thankYouLetters(Workspace& workspace, const QString& text,
                                                    const PaperStyle& style)
{
    try {
        if (text.trimmed().isEmpty())
            return failure(Error::Code::RuleRefused, {Words::tr("The letter has no text.")});
        std::vector<ThankYouLetter> letters;
        for (const CeremonyContact& contact :
             LogisticsStore(workspace.database(), workspace.vault()).contacts()) {
            if (contact.erased)
                continue;
            Paper paper = startPaper(workspace, style);
            paper.heading = Words::tr("With thanks");
            paper.foot.clear();
            paper.showsProfile = false;
            paper.facts = {{Words::tr("To"), honoured(contact)}};
            paper.sections.push_back({{}, text.trimmed(), {}, {}});
            letters.push_back({Words::tr("Thanks") +
                                   QStringLiteral("_%1.pdf").arg(contact.id.value(), 3, 10,
                                                                 QChar(u'0')),
                               paper.html()});
        }
        if (letters.empty())
            return failure(Error::Code::RuleRefused,
                           {Words::tr("There is no contact to write to. Nothing was written.")});
        return letters;
    } catch (const std::exception& exception) {
        return failure(Workspace::errorFrom(exception, workspace.fileName()));
    }
}

} // namespace prizedesk
