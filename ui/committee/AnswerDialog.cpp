#include "ui/committee/AnswerDialog.h"

#include "models/programme/Programme.h"
#include "models/workspace/Workspace.h"
#include "ui/shared/Theme.h"
#include "ui/shell/OfficeContext.h"

#include <QDateEdit>
#include <QPlainTextEdit>

namespace prizedesk {

AnswerDialog::AnswerDialog(OfficeContext& context, const Question& question, QWidget* parent)
    : PromptDialog(context.theme(), tr("Answer to %1").arg(question.label()), question.text,
                   tr("Note the answer"), parent)
    , m_context(context)
    , m_question(question)
    , m_text(new QPlainTextEdit(question.answer, this))
    , m_date(new QDateEdit(this))
{
    m_text->setObjectName(QStringLiteral("answerField"));
    m_date->setObjectName(QStringLiteral("answeredField"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumSize(context.theme().px(480), context.theme().px(160));
    const Programme& programme = context.programme();
    const qint64 nowMs = context.workspace().clock().nowMs();
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(QStringLiteral("yyyy/MM/dd"));
    m_date->setDateRange(programme.local(question.askedAtMs).date(), programme.local(nowMs).date());
    m_date->setDate(programme.local(question.answeredAtMs.value_or(nowMs)).date());
    addField(tr("Answer"), m_text);
    addField(tr("Received on"), m_date);
    const auto check = [this] { setAcceptable(!text().trimmed().isEmpty()); };
    connect(m_text, &QPlainTextEdit::textChanged, this, check);
    check();
}

QString AnswerDialog::text() const
{
    return m_text->toPlainText();
}

qint64 AnswerDialog::answeredAtMs() const
{
    const Programme& programme = m_context.programme();
    if (m_question.answeredAtMs &&
        programme.local(*m_question.answeredAtMs).date() == m_date->date())
        return *m_question.answeredAtMs;
    const qint64 nowMs = m_context.workspace().clock().nowMs();
    if (programme.local(nowMs).date() == m_date->date())
        return nowMs;
    return qMax(m_question.askedAtMs, programme.toMs(m_date->date(), QTime(12, 0)));
}

} // namespace prizedesk
