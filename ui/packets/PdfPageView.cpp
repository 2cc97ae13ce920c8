#include "ui/packets/PdfPageView.h"

#include "ui/shared/Theme.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPdfDocument>
#include <QScreen>
#include <QScrollBar>

namespace prizedesk {

namespace {

constexpr qreal kPointsPerInch = 72.0;

} // namespace

PdfPageView::PdfPageView(const Theme& theme, QWidget* parent)
    : QPdfView(parent)
    , m_theme(theme)
{
    setPageMode(QPdfView::PageMode::MultiPage);
    setZoomMode(QPdfView::ZoomMode::FitToWidth);
    setFrameShape(QFrame::NoFrame);
    setDocumentMargins(QMargins(24, 14, 24, 14));
    setPageSpacing(14);
    const auto follow = [this] {
        QPalette colours = palette();
        colours.setColor(QPalette::Dark, m_theme.color(Token::Border));
        setPalette(colours);
    };
    connect(&theme, &Theme::changed, this, follow);
    follow();
}

void PdfPageView::setMarks(std::vector<Mark> marks, int current)
{
    m_marks = std::move(marks);
    m_current = current;
    viewport()->update();
}

qreal PdfPageView::scale(int page) const
{
    const qreal screen = QGuiApplication::primaryScreen()->logicalDotsPerInch() / kPointsPerInch;
    if (zoomMode() == ZoomMode::Custom || !document())
        return screen * zoomFactor();
    const qreal width = document()->pagePointSize(page).width() * screen;
    const int room = viewport()->width() - documentMargins().left() - documentMargins().right();
    return width > 0 ? screen * room / width : screen;
}

QRect PdfPageView::pageRect(int page) const
{
    // The view keeps its own layout to itself; this repeats it.
    int top = documentMargins().top();
    int widest = 0;
    QRect found;
    for (int i = 0; i < document()->pageCount(); ++i) {
        const QSize size = (document()->pagePointSize(i) * scale(i)).toSize();
        widest = qMax(widest, size.width());
        if (i == page)
            found = QRect(QPoint(0, top), size);
        top += size.height() + pageSpacing();
    }
    widest += documentMargins().left() + documentMargins().right();
    found.moveLeft((qMax(widest, viewport()->width()) - found.width()) / 2);
    return found;
}

void PdfPageView::showCurrentMark()
{
    if (m_current < 0 || m_current >= int(m_marks.size()) || !document())
        return;
    const Mark& mark = m_marks[size_t(m_current)];
    if (mark.rects.isEmpty())
        return;
    const qreal factor = scale(mark.page);
    const QRect page = pageRect(mark.page);
    const int y = page.top() + int(mark.rects.first().top() * factor);
    QScrollBar* bar = verticalScrollBar();
    if (y < bar->value() + 20 || y > bar->value() + viewport()->height() - 40)
        bar->setValue(y - viewport()->height() / 3);
}

void PdfPageView::resizeEvent(QResizeEvent* event)
{
    QPdfView::resizeEvent(event);
    // Fitted to the width, pages are drawn at another scale now.
    Q_EMIT
    zoomFactorChanged(zoomFactor());
}

void PdfPageView::paintEvent(QPaintEvent* event)
{
    QPdfView::paintEvent(event);
    if (m_marks.empty() || !document())
        return;
    QPainter painter(viewport());
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    painter.translate(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
    painter.setPen(Qt::NoPen);
    for (size_t i = 0; i < m_marks.size(); ++i) {
        const QRect page = pageRect(m_marks[i].page);
        const qreal factor = scale(m_marks[i].page);
        const bool isCurrent = int(i) == m_current;
        QColor colour = m_theme.toneFill(Tone::Warning);
        colour.setAlpha(isCurrent ? 150 : 70);
        painter.setBrush(colour);
        for (const QRectF& rect : m_marks[i].rects)
            painter.drawRect(QRectF(page.topLeft() + rect.topLeft() * factor, rect.size() * factor)
                                 .adjusted(-1, -1, 1, 1));
    }
}

} // namespace prizedesk
