#include "ui/shell/Page.h"

namespace prizedesk {

Page::Page(OfficeContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
    connect(&context, &OfficeContext::wordsChanged, this, [this] { retranslate(); });
}

void Page::activate(const QVariant&) {}

} // namespace prizedesk
