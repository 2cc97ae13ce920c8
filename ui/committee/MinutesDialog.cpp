#include "ui/committee/MinutesDialog.h"

#include "models/committee/CommitteeWords.h"
#include "models/committee/MinutesDraft.h"
#include "ui/committee/PaperExporter.h"
#include "ui/shared/Theme.h"
#include "ui/shell/OfficeContext.h"

#include <QPlainTextEdit>
#include <QPushButton>

namespace prizedesk {

MinutesDialog::MinutesDialog(OfficeContext& context, const Meeting& meeting,
                             const QuorumCheck& quorum, QWidget* parent)
    : PromptDialog(context.theme(),
                   tr("Minutes of %1").arg(CommitteeWords::meetingTitle(meeting.number)),
                   tr("Write members by their numbers, such as J01: documents put names in where "
                      "their reader may see them."),
                   tr("Save"), parent)
    , m_draft(minutesDraft(meeting, quorum, PaperExporter::style(context, PaperProfile::Internal)))
    , m_text(new QPlainTextEdit(meeting.minutes.isEmpty() ? m_draft : meeting.minutes, this))
{
    m_text->setObjectName(QStringLiteral("minutesField"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumSize(context.theme().px(640), context.theme().px(420));
    auto* back = new QPushButton(tr("Back to the draft"), this);
    back->setObjectName(QStringLiteral("backToDraft"));
    back->setEnabled(!meeting.minutes.isEmpty());
    addField(tr("Text"), m_text);
    addField(back);
    connect(back, &QPushButton::clicked, this, [this] { m_text->setPlainText(m_draft); });
    connect(m_text, &QPlainTextEdit::textChanged, this,
            [this, back] { back->setEnabled(m_text->toPlainText() != m_draft); });
}

QString MinutesDialog::text() const
{
    const QString text = m_text->toPlainText();
    return text == m_draft ? QString() : text;
}

} // namespace prizedesk
