#include "ui/packets/FinishDialog.h"

#include "models/packets/EntryProgress.h"
#include "ui/packets/JudgeSession.h"
#include "ui/shared/LinkButton.h"
#include "ui/shared/TextLabel.h"

#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

FinishDialog::FinishDialog(JudgeSession& session, const Theme& theme, bool japanese,
                           QWidget* parent)
    : PromptDialog(theme,
                   session.packet().missing().empty() ? tr("Make the return file")
                                                      : tr("Something is still missing"),
                   introduction(session),
                   tr("Make version %1…").arg(session.packet().work().lastVersion + 1), parent)
    , m_missing(session.packet().missing())
{
    setObjectName(u"finishDialog"_s);
    setAcceptable(isComplete());
    if (!isComplete())
        listMissing(session, theme, japanese);
    setMinimumWidth(theme.px(560));
}

QString FinishDialog::introduction(JudgeSession& session)
{
    const int missing = int(session.packet().missing().size());
    if (missing > 0)
        return tr("%n places are not filled in yet. The file can be made when nothing is missing. "
                  "Choose a line to go there.",
                  nullptr, missing);
    const ProgressCounts counts = progressCounts(session.content(), session.packet().work());
    QString text = tr("%n entries are scored in full.", nullptr, counts.done);
    if (counts.conflict > 0)
        text += u' ' +
                tr("%n are left out because of a conflict of interest.", nullptr, counts.conflict);
    return text + u'\n' +
           tr("The file is small, sealed for the office and signed. Send it back as the office "
              "asked you to. You can go on changing marks and make another version; the office "
              "takes the newest. Notes to yourself are not in it.");
}

void FinishDialog::listMissing(JudgeSession& session, const Theme& theme, bool japanese)
{
    auto* list = new QWidget(this);
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(4));
    QString shown;
    for (const MissingWork& place : m_missing) {
        if (place.entry != shown) {
            shown = place.entry;
            const PacketEntry* entry = session.content().entry(shown);
            auto* head = new TextLabel(theme, Type::SmallStrong, Token::Text, list);
            head->setTextFormat(Qt::PlainText);
            head->setElided(true);
            head->setText(u"%1  %2"_s.arg(shown, entry ? entry->title : QString()));
            column->addSpacing(theme.px(4));
            column->addWidget(head);
        }
        const Criterion* criterion = session.content().criterion(place.criterion);
        const QString name = criterion ? criterion->name.in(japanese) : QString();
        QString words;
        switch (place.what) {
        case MissingWork::What::Declaration:
            words = tr("Declaration on conflicts of interest");
            break;
        case MissingWork::What::Mark:
            words = tr("Mark: %1").arg(name);
            break;
        case MissingWork::What::Comment:
            words = tr("Reason for the mark: %1").arg(name);
            break;
        }
        auto* link = new LinkButton(theme, list);
        link->setObjectName(u"missing.%1.%2"_s.arg(place.entry, place.criterion));
        link->setText(words);
        link->setAccessibleName(u"%1 %2"_s.arg(place.entry, words));
        column->addWidget(link, 0, Qt::AlignLeft);
        connect(link, &LinkButton::clicked, this, [this, place] {
            Q_EMIT
            jumpWanted(place);
            reject();
        });
    }
    column->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(list);
    scroll->setMinimumHeight(theme.px(260));
    addField(scroll);
}

} // namespace prizedesk
