#include "ui/packets/DocumentBar.h"

#include "ui/packets/DocumentPane.h"
#include "ui/shared/IconButton.h"
#include "ui/shared/LinkButton.h"
#include "ui/shared/SearchField.h"
#include "ui/shared/TextLabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

constexpr int kZoomStep = 10;

} // namespace

DocumentBar::DocumentBar(const Theme& theme, QWidget* parent)
    : ThemedWidget(theme, parent)
    , m_previous(new IconButton(theme, u"chevron-left"_s, this))
    , m_page(new QSpinBox(this))
    , m_pages(new TextLabel(theme, Type::Body, Token::Text2, this))
    , m_next(new IconButton(theme, u"chevron-right"_s, this))
    , m_smaller(new IconButton(theme, u"minus"_s, this))
    , m_zoom(new TextLabel(theme, Type::Body, Token::Text, this))
    , m_larger(new IconButton(theme, u"plus"_s, this))
    , m_fit(new LinkButton(theme, this))
    , m_hits(new TextLabel(theme, Type::Small, Token::Text2, this))
    , m_hitBefore(new IconButton(theme, u"chevron-up"_s, this))
    , m_hitAfter(new IconButton(theme, u"chevron-down"_s, this))
    , m_search(new SearchField(theme, this))
{
    m_page->setObjectName(u"pageField"_s);
    m_search->setObjectName(u"documentSearch"_s);
    m_hits->setObjectName(u"documentHits"_s);
    m_page->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_page->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_page->setKeyboardTracking(false);
    m_zoom->setAlignment(Qt::AlignCenter);
    m_fit->setQuiet(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 0, 10, 0);
    layout->setSpacing(4);
    layout->addWidget(m_previous);
    layout->addWidget(m_page);
    layout->addWidget(m_pages);
    layout->addWidget(m_next);
    layout->addSpacing(10);
    layout->addWidget(m_smaller);
    layout->addWidget(m_zoom);
    layout->addWidget(m_larger);
    layout->addSpacing(6);
    layout->addWidget(m_fit);
    layout->addStretch(1);
    layout->addWidget(m_hits);
    layout->addWidget(m_hitBefore);
    layout->addWidget(m_hitAfter);
    layout->addWidget(m_search);
    m_search->installEventFilter(this);
    connect(m_previous, &QToolButton::clicked, this, [this] {
        if (m_pane)
            m_pane->setPage(m_pane->page() - 1);
    });
    connect(m_next, &QToolButton::clicked, this, [this] {
        if (m_pane)
            m_pane->setPage(m_pane->page() + 1);
    });
    connect(m_page, &QSpinBox::valueChanged, this, [this](int page) {
        if (m_pane)
            m_pane->setPage(page - 1);
    });
    connect(m_smaller, &QToolButton::clicked, this, [this] { zoom(-1); });
    connect(m_larger, &QToolButton::clicked, this, [this] { zoom(1); });
    connect(m_fit, &LinkButton::clicked, this, [this] {
        if (m_pane)
            m_pane->fitWidth();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (m_pane)
            m_pane->setFindText(text);
        refresh();
    });
    const auto step = [this](int direction) {
        if (m_pane)
            m_pane->findNext(direction);
    };
    connect(m_hitBefore, &QToolButton::clicked, this, [step] { step(-1); });
    connect(m_hitAfter, &QToolButton::clicked, this, [step] { step(1); });
    DocumentBar::themeChanged();
    DocumentBar::retranslate();
}

void DocumentBar::zoom(int direction)
{
    if (m_pane && m_pane->zoomPercent() > 0)
        m_pane->setZoomPercent(m_pane->zoomPercent() + direction * kZoomStep);
}

bool DocumentBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            if (m_pane && !(key->modifiers() & Qt::ControlModifier))
                m_pane->findNext(key->modifiers() & Qt::ShiftModifier ? -1 : 1);
            return !(key->modifiers() & Qt::ControlModifier);
        }
    }
    return ThemedWidget::eventFilter(watched, event);
}

void DocumentBar::setPane(DocumentPane* pane)
{
    if (m_pane)
        disconnect(m_pane, nullptr, this, nullptr);
    m_pane = pane;
    {
        const QSignalBlocker quiet(m_search);
        m_search->clear();
    }
    if (m_pane)
        connect(m_pane, &DocumentPane::stateChanged, this, &DocumentBar::refresh);
    refresh();
}

void DocumentBar::refresh()
{
    const int pages = m_pane ? m_pane->pageCount() : 0;
    const int zoom = m_pane ? m_pane->zoomPercent() : 0;
    const bool finds = m_pane && m_pane->canFind();
    for (QWidget* part : {static_cast<QWidget*>(m_previous), static_cast<QWidget*>(m_page),
                          static_cast<QWidget*>(m_pages), static_cast<QWidget*>(m_next)})
        part->setVisible(pages > 0);
    for (QWidget* part : {static_cast<QWidget*>(m_smaller), static_cast<QWidget*>(m_zoom),
                          static_cast<QWidget*>(m_larger), static_cast<QWidget*>(m_fit)})
        part->setVisible(zoom > 0);
    if (pages > 0) {
        const QSignalBlocker quiet(m_page);
        m_page->setRange(1, pages);
        m_page->setValue(m_pane->page() + 1);
        m_pages->setText(tr("/ %1").arg(pages));
        m_previous->setEnabled(m_pane->page() > 0);
        m_next->setEnabled(m_pane->page() + 1 < pages);
    }
    m_zoom->setText(tr("%1%").arg(zoom));
    m_search->setVisible(finds);
    const int hits = finds ? m_pane->findCount() : 0;
    m_hits->setVisible(finds && !m_search->text().isEmpty());
    m_hits->setText(hits == 0 ? tr("not found")
                              : tr("%1 of %2").arg(m_pane->findIndex() + 1).arg(hits));
    m_hitBefore->setVisible(hits > 1);
    m_hitAfter->setVisible(hits > 1);
}

void DocumentBar::themeChanged()
{
    setFixedHeight(theme().px(40));
    m_page->setFixedSize(theme().px(46), theme().metric(Metric::Control));
    m_zoom->setMinimumWidth(theme().px(44));
    m_search->setFixedWidth(theme().px(190));
    update();
}

void DocumentBar::retranslate()
{
    m_previous->setPurpose(tr("Previous page"));
    m_next->setPurpose(tr("Next page"));
    m_page->setAccessibleName(tr("Page"));
    m_smaller->setPurpose(tr("Smaller"));
    m_larger->setPurpose(tr("Larger"));
    m_fit->setText(tr("Fit width"));
    m_fit->setAccessibleName(tr("Fit width"));
    m_hitBefore->setPurpose(tr("Previous hit"));
    m_hitAfter->setPurpose(tr("Next hit"));
    m_search->setPlaceholderText(tr("Find in the document"));
    m_search->setAccessibleName(tr("Find in the document"));
    refresh();
}

void DocumentBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Token::Surface));
    painter.setPen(theme().color(Token::Border));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace prizedesk
