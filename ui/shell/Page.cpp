#include "ui/shell/Page.h"

#include <QTimer>

namespace prizedesk {

Page::Page(OfficeContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
    connect(&context, &OfficeContext::wordsChanged, this, [this] { retranslate(); });
}

void Page::activate(const QVariant&) {}

void Page::refreshSoon()
{
    m_isDue = true;
    QTimer::singleShot(0, this, [this] {
        if (isVisible())
            refreshIfDue();
    });
}

void Page::refreshIfDue()
{
    if (!m_isDue)
        return;
    m_isDue = false;
    refresh();
}

void Page::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refreshIfDue();
}

} // namespace prizedesk
