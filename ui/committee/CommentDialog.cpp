#include "ui/committee/CommentDialog.h"

#include "models/committee/CommentMerge.h"
#include "models/workspace/Workspace.h"
#include "ui/shared/TextLabel.h"
#include "ui/shell/OfficeContext.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace prizedesk {

CommentDialog::CommentDialog(OfficeContext& context, const QString& stage, const CommentRow& row,
                             QWidget* parent)
    : PromptDialog(context.theme(), tr("Comment for %1").arg(row.ref), row.title, tr("Save"),
                   parent)
    , m_strengths(new QPlainTextEdit)
    , m_improvement(new QPlainTextEdit)
{
    Workspace& workspace = context.workspace();
    const CommentStore store(workspace.database());
    const auto sources = store.sources(stage, row.entry, context.japanese());
    const MergedComments merged = mergeComments(
        sources, CommentStore::letterOrder(workspace.vault(), stage, row.entry, sources));
    auto* source =
        new QPlainTextEdit(merged.strengths + QStringLiteral("\n\n") + merged.improvement);
    source->setReadOnly(true);
    source->setObjectName(QStringLiteral("sourceField"));
    m_strengths->setObjectName(QStringLiteral("strengthsField"));
    m_improvement->setObjectName(QStringLiteral("improvementField"));
    m_strengths->setPlainText(row.comment ? row.comment->strengths : merged.strengths);
    m_improvement->setPlainText(row.comment ? row.comment->improvement : merged.improvement);
    for (QPlainTextEdit* field : {source, m_strengths, m_improvement})
        field->setTabChangesFocus(true);
    auto* body = new QWidget(this);
    auto* sides = new QHBoxLayout(body);
    sides->setContentsMargins({});
    sides->setSpacing(context.theme().px(12));
    const auto add = [&](QVBoxLayout& column, const QString& label, QPlainTextEdit* field) {
        auto* words = new TextLabel(context.theme(), Type::Small, Token::Text2);
        words->setText(label);
        words->setBuddy(field);
        field->setAccessibleName(label);
        column.addWidget(words);
        column.addWidget(field, 1);
    };
    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    add(*left, tr("What the judges wrote (stays in the office)"), source);
    add(*right, tr("What was valued"), m_strengths);
    add(*right, tr("What could be improved (one thing)"), m_improvement);
    sides->addLayout(left, 1);
    sides->addLayout(right, 1);
    body->setMinimumSize(context.theme().px(820), context.theme().px(420));
    addField(body);
}

QString CommentDialog::strengths() const
{
    return m_strengths->toPlainText();
}

QString CommentDialog::improvement() const
{
    return m_improvement->toPlainText();
}

} // namespace prizedesk
