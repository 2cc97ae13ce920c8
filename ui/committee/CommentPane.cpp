#include "ui/committee/CommentPane.h"

#include "models/committee/CommitteeWords.h"
#include "models/settings/DateWords.h"
#include "ui/shared/TextLabel.h"
#include "ui/shell/OfficeContext.h"

namespace prizedesk {

namespace {

TextLabel* words(const Theme& theme)
{
    auto* label = new TextLabel(theme, Type::Body, Token::Text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

CommentPane::CommentPane(OfficeContext& context, QWidget* parent)
    : DetailPane(context.theme(), parent)
    , m_context(context)
    , m_strengths(words(context.theme()))
    , m_improvement(words(context.theme()))
    , m_history(words(context.theme()))
    , m_strengthsSection(&addSection({}, m_strengths))
    , m_improvementSection(&addSection({}, m_improvement))
    , m_historySection(&addSection({}, m_history))
{
    setObjectName(QStringLiteral("commentPane"));
    CommentPane::retranslate();
    showNothing(true);
}

void CommentPane::retranslate()
{
    DetailPane::retranslate();
    m_strengthsSection->setTitle(tr("What was valued"));
    m_improvementSection->setTitle(tr("What could be improved"));
    m_historySection->setTitle(tr("State"));
}

void CommentPane::showComment(const CommentRow& row)
{
    setReference(row.ref);
    setTitle(row.title);
    setWho(tr("%n judges wrote something", nullptr, row.judges));
    const DateWords dates = m_context.dates();
    if (!row.comment) {
        setState(StateShape::Empty, tr("No text yet"));
        m_strengths->setText(tr("(nothing yet)"));
        m_improvement->setText(tr("(nothing yet)"));
        m_history->setText(row.judges > 0 ? tr("A draft can be made from the judges' comments.")
                                          : tr("No judge without a conflict wrote anything."));
        return;
    }
    const EntrantComment& comment = *row.comment;
    const bool isApproved = comment.state == EntrantComment::State::Approved;
    setState(isApproved                                       ? StateShape::Full
             : comment.state == EntrantComment::State::Edited ? StateShape::Half
                                                              : StateShape::Quarter,
             CommitteeWords::commentState(comment.state));
    m_strengths->setText(comment.strengths.isEmpty() ? tr("(nothing yet)") : comment.strengths);
    m_improvement->setText(comment.improvement.isEmpty() ? tr("(nothing yet)")
                                                         : comment.improvement);
    QStringList lines{
        tr("Text by %1, %2").arg(comment.editedBy, dates.longDateTime(comment.editedAtMs))};
    if (isApproved)
        lines.append(tr("Approved by %1, %2")
                         .arg(comment.approvedBy, dates.longDateTime(*comment.approvedAtMs)));
    if (row.isOutdated)
        lines.append(tr("The judges' comments changed since the draft was made."));
    m_history->setText(lines.join(QLatin1Char('\n')));
}

} // namespace prizedesk
