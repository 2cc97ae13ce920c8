#include "ui/committee/QuestionPane.h"

#include "models/committee/CommitteeWords.h"
#include "models/committee/JudgeNames.h"
#include "models/committee/QuestionOperations.h"
#include "models/settings/DateWords.h"
#include "models/workspace/Workspace.h"
#include "ui/shared/KeyValueGrid.h"
#include "ui/shared/TextLabel.h"
#include "ui/shell/OfficeContext.h"

namespace prizedesk {

namespace {

Tone toneOf(Question::State state)
{
    switch (state) {
    case Question::State::Overdue:
        return Tone::Bad;
    case Question::State::Answered:
        return Tone::Information;
    case Question::State::Released:
        return Tone::Good;
    case Question::State::Open:
        break;
    }
    return Tone::Neutral;
}

TextLabel* words(const Theme& theme)
{
    auto* label = new TextLabel(theme, Type::Body, Token::Text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

QuestionPane::QuestionPane(OfficeContext& context, QWidget* parent)
    : DetailPane(context.theme(), parent)
    , m_context(context)
    , m_text(words(context.theme()))
    , m_answer(words(context.theme()))
    , m_readers(new KeyValueGrid(context.theme()))
    , m_textSection(&addSection({}, m_text))
    , m_answerSection(&addSection({}, m_answer))
    , m_readersSection(&addSection({}, m_readers))
{
    setObjectName(QStringLiteral("questionPane"));
    QuestionPane::retranslate();
    showNothing(true);
}

void QuestionPane::retranslate()
{
    DetailPane::retranslate();
    m_textSection->setTitle(tr("Question"));
    m_answerSection->setTitle(tr("Answer"));
    m_readersSection->setTitle(tr("Who reads the answer"));
}

void QuestionPane::showQuestion(const Question& question, qint64 nowMs)
{
    const DateWords dates = m_context.dates();
    Workspace& workspace = m_context.workspace();
    const JudgeNames names(workspace.database(), workspace.vault());
    PaperStyle office;
    office.profile = PaperProfile::Internal;
    const auto listed = [&](const QStringList& refs) {
        QStringList lines;
        for (const QString& ref : refs)
            lines.append(names.listed(ref, office));
        return lines.isEmpty() ? tr("Nobody") : lines.join(QLatin1Char('\n'));
    };
    const Question::State state = question.state(nowMs);
    setReference(question.label());
    setState(toneOf(state), CommitteeWords::questionState(state));
    setTitle(tr("Question %1 to %2").arg(QString::number(question.number), question.entryRef));
    setWho(question.judge.isValid() ? names.listed(question.judgeRef, office)
                                    : tr("The committee"));
    m_text->setText(question.text);
    m_textSection->setNote(tr("due %1").arg(dates.longDate(question.dueAtMs)));
    m_answer->setText(question.answeredAtMs ? question.answer : tr("No answer yet."));
    m_answerSection->setNote(question.answeredAtMs ? dates.longDate(*question.answeredAtMs)
                                                   : QString());
    const auto audience = QuestionOperations(workspace).audience(question.entryRef);
    if (!audience)
        return;
    m_readers->setRows({{.label = question.releasedAtMs ? tr("Released to") : tr("Would read"),
                         .value = listed(audience->readers)},
                        {.label = tr("Left out"), .value = listed(audience->leftOut)}});
    m_readersSection->setNote(audience->leftOut.isEmpty() ? QString() : tr("conflict of interest"));
}

} // namespace prizedesk
