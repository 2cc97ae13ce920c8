#include "ui/committee/QuestionDialog.h"

#include "models/committee/QuestionOperations.h"
#include "models/programme/Programme.h"
#include "models/scoring/StageStore.h"
#include "models/workspace/Workspace.h"
#include "ui/shared/Theme.h"
#include "ui/shell/OfficeContext.h"

#include <QComboBox>
#include <QDateEdit>
#include <QPlainTextEdit>

namespace prizedesk {

namespace {

constexpr int kDaysToAnswer = 7;
const QTime kEndOfDay(23, 59, 59);

} // namespace

QuestionDialog::QuestionDialog(OfficeContext& context, const QString& theme,
                               const Question* question, QWidget* parent)
    : PromptDialog(context.theme(),
                   question ? tr("Question %1").arg(question->label()) : tr("Ask a finalist"),
                   tr("The entrant does not learn who asks."),
                   question ? tr("Change") : tr("Note the question"), parent)
    , m_context(context)
    , m_entry(new QComboBox(this))
    , m_judge(new QComboBox(this))
    , m_text(new QPlainTextEdit(question ? question->text : QString(), this))
    , m_due(new QDateEdit(this))
{
    m_entry->setObjectName(QStringLiteral("entryField"));
    m_judge->setObjectName(QStringLiteral("judgeField"));
    m_text->setObjectName(QStringLiteral("textField"));
    m_due->setObjectName(QStringLiteral("dueField"));
    m_due->setCalendarPopup(true);
    m_due->setDisplayFormat(QStringLiteral("yyyy/MM/dd"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumSize(context.theme().px(480), context.theme().px(140));
    const Programme& programme = context.programme();
    const QDate today = programme.local(context.workspace().clock().nowMs()).date();
    m_due->setMinimumDate(question ? QDate() : today);
    m_due->setDate(question ? programme.local(question->dueAtMs).date()
                            : today.addDays(kDaysToAnswer));
    if (question) {
        m_entry->addItem(question->entryRef, question->entryRef);
        m_judge->addItem(question->judgeRef, question->judgeRef);
        m_entry->hide();
        m_judge->hide();
    } else {
        fillEntries(theme);
        fillJudges();
        addField(tr("Entry"), m_entry);
        addField(tr("Asked by"), m_judge);
        connect(m_entry, &QComboBox::currentIndexChanged, this, &QuestionDialog::fillJudges);
    }
    addField(tr("Question"), m_text);
    addField(tr("Answer due on"), m_due);
    const auto check = [this] {
        setAcceptable(!text().trimmed().isEmpty() && m_entry->currentIndex() >= 0);
    };
    connect(m_text, &QPlainTextEdit::textChanged, this, check);
    check();
}

void QuestionDialog::fillEntries(const QString& theme)
{
    // The last stage that anybody has reached: its members are the finalists.
    std::vector<StageMember> finalists;
    const StageStore members(m_context.workspace().database());
    for (const Stage& stage : m_context.programme().stagesOf(theme)) {
        auto inside = members.members(stage.code);
        if (!inside.empty())
            finalists = std::move(inside);
    }
    for (const StageMember& member : finalists)
        m_entry->addItem(QStringLiteral("%1 %2").arg(member.ref, member.title), member.ref);
}

void QuestionDialog::fillJudges()
{
    const QString before = judge();
    m_judge->clear();
    m_judge->addItem(tr("The committee as a whole"), QString());
    if (const auto audience = QuestionOperations(m_context.workspace()).audience(entry())) {
        for (const QString& ref : audience->readers)
            m_judge->addItem(ref, ref);
    }
    m_judge->setCurrentIndex(qMax(0, m_judge->findData(before)));
}

QString QuestionDialog::entry() const
{
    return m_entry->currentData().toString();
}

QString QuestionDialog::judge() const
{
    return m_judge->currentData().toString();
}

QString QuestionDialog::text() const
{
    return m_text->toPlainText();
}

qint64 QuestionDialog::dueAtMs() const
{
    return m_context.programme().toMs(m_due->date(), kEndOfDay);
}

} // namespace prizedesk
