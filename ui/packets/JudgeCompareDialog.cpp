#include "ui/packets/JudgeCompareDialog.h"

#include "ui/packets/JudgeCompareModel.h"
#include "ui/packets/JudgeCompareView.h"
#include "ui/packets/JudgeSession.h"
#include "ui/shared/TextLabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace prizedesk {

JudgeCompareDialog::JudgeCompareDialog(JudgeSession& session, const Theme& theme, bool japanese,
                                       const QString& current, QWidget* parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("compareDialog"));
    setWindowTitle(tr("Compare your entries"));
    auto* model = new JudgeCompareModel(session, japanese, this);
    m_view = new JudgeCompareView(*model, theme, this);
    auto* title = new TextLabel(theme, Type::Section, Token::Text, this);
    title->setText(tr("Compare your entries"));
    auto* hint = new TextLabel(theme, Type::Small, Token::Text2, this);
    hint->setText(
        tr("Change a mark with 1–5 or O X, clear it with Backspace. Enter opens the entry. "
           "A click on a head sorts. Only your own marks are shown."));
    hint->setWordWrap(true);
    auto* close = new QPushButton(tr("Close"), this);
    close->setDefault(false);
    close->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(16), theme.px(14), theme.px(16), theme.px(14));
    layout->setSpacing(theme.px(8));
    layout->addWidget(title);
    layout->addWidget(hint);
    layout->addWidget(m_view, 1);
    layout->addLayout(buttons);
    resize(theme.px(1280), theme.px(600));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_view, &JudgeCompareView::entryWanted, this, [this](const QString& entry) {
        Q_EMIT
        entryWanted(entry);
        accept();
    });
    m_view->showEntry(current);
    m_view->setFocus();
}

} // namespace prizedesk
