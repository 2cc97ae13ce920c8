#include "ui/shared/BulkBar.h"

#include "ui/shared/LinkButton.h"
#include "ui/shared/PageHead.h"
#include "ui/shared/TableView.h"
#include "ui/shared/TextLabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

namespace prizedesk {

namespace {

constexpr int mostVerbs = 4;

} // namespace

BulkBar::BulkBar(const Theme& theme, QWidget* parent)
    : ThemedWidget(theme, parent)
    , m_countLabel(new TextLabel(theme, Type::BodyStrong, Token::Text, this))
    , m_shared(new TextLabel(theme, Type::Small, Token::Text2, this))
    , m_verbs(new QHBoxLayout)
    , m_more(new QPushButton(this))
    , m_moreMenu(new QMenu(this))
    , m_clear(new LinkButton(theme, this))
{
    setAccessRole(QAccessible::ToolBar);
    auto* row = new QHBoxLayout(this);
    row->setSpacing(8);
    row->addWidget(m_countLabel);
    row->addWidget(m_shared);
    row->addSpacing(16);
    row->addLayout(m_verbs);
    row->addWidget(m_more);
    row->addStretch(1);
    row->addWidget(m_clear);
    m_verbs->setSpacing(8);
    m_more->setMenu(m_moreMenu);
    m_more->hide();
    m_clear->setQuiet(true);
    connect(m_clear, &LinkButton::clicked, this, &BulkBar::clearWanted);
    hide();
    BulkBar::themeChanged();
    BulkBar::retranslate();
}

void BulkBar::themeChanged()
{
    setFixedHeight(theme().metric(Metric::BulkBar));
    layout()->setContentsMargins(theme().px(12), 0, theme().px(12), 0);
    update();
}

void BulkBar::retranslate()
{
    m_more->setText(tr("More"));
    m_clear->setText(tr("Clear selection (Esc)"));
    setAccessibleName(tr("Actions on the selected rows"));
    setCount(m_count);
}

void BulkBar::follow(TableView& table, int threshold)
{
    connect(&table, &TableView::selectedCountChanged, this, [this, threshold](int count) {
        setCount(count);
        setVisible(count >= threshold);
    });
    connect(this, &BulkBar::clearWanted, &table, &TableView::clearChecks);
    setCount(table.selectedCount());
    setVisible(m_count >= threshold);
}

void BulkBar::setCountText(std::function<QString(int)> text)
{
    m_countText = std::move(text);
    setCount(m_count);
}

void BulkBar::setSharedText(const QString& text)
{
    m_shared->setText(text);
}

void BulkBar::setCount(int count)
{
    m_count = count;
    m_countLabel->setText(m_countText ? m_countText(count) : tr("%n selected", nullptr, count));
}

void BulkBar::addVerb(QAction* action)
{
    ++m_verbCount;
    if (m_verbCount > mostVerbs) {
        m_moreMenu->addAction(action);
        m_more->show();
        return;
    }
    auto* button = new QPushButton(this);
    PageHead::bind(*button, *action);
    if (action->menu())
        button->setMenu(action->menu());
    m_verbs->addWidget(button);
}

void BulkBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Token::Sel));
    painter.fillRect(QRect(0, 0, width(), 1), theme().color(Token::SelEdge));
    const int x = m_shared->geometry().right() + theme().px(16);
    painter.fillRect(QRect(x, theme().px(13), 1, height() - theme().px(26)),
                     theme().color(Token::SelEdge));
}

} // namespace prizedesk
