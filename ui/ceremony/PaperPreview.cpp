#include "ui/ceremony/PaperPreview.h"

#include "ui/webview/WebviewLoader.h"

#include <QPainter>
#include <QPdfDocument>
#include <QTimer>

namespace prizedesk {

namespace {

constexpr int kRestMs = 150;
constexpr int kMargin = 12;

} // namespace

PaperPreview::PaperPreview(const Theme& theme, QWidget* parent)
    : ThemedWidget(theme, parent)
    , m_buffer(&m_pdf)
    , m_document(new QPdfDocument(this))
    , m_rest(new QTimer(this))
{
    setAccessRole(QAccessible::Document);
    setMinimumSize(theme.px(240), theme.px(180));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_rest->setSingleShot(true);
    m_rest->setInterval(kRestMs);
    connect(m_rest, &QTimer::timeout, this, &PaperPreview::layOut);
}

PaperPreview::~PaperPreview()
{
    m_document->close();
}

QSize PaperPreview::sizeHint() const
{
    return {theme().px(560), theme().px(420)};
}

void PaperPreview::setHtml(const QString& html)
{
    m_html = html;
    m_sentence.clear();
    if (m_html != m_shownHtml && isVisible())
        m_rest->start();
    update();
}

void PaperPreview::setNothing(const QString& sentence)
{
    m_html.clear();
    m_shownHtml.clear();
    m_sentence = sentence;
    m_image = {};
    ++m_run;
    setAccessibleDescription(sentence);
    update();
}

void PaperPreview::showEvent(QShowEvent* event)
{
    ThemedWidget::showEvent(event);
    if (!m_html.isEmpty() && m_html != m_shownHtml)
        m_rest->start();
}

void PaperPreview::layOut()
{
    if (m_html.isEmpty())
        return;
    const auto renderer = WebviewLoader::load();
    if (!renderer) {
        setNothing(renderer.error().message());
        return;
    }
    const int run = ++m_run;
    (*renderer)->renderBytes(m_html, this,
                             [this, run, html = m_html](const Result<QByteArray>& pdf) {
                                 if (run != m_run)
                                     return;
                                 if (!pdf) {
                                     setNothing(pdf.error().message());
                                     return;
                                 }
                                 m_shownHtml = html;
                                 take(*pdf);
                             });
}

void PaperPreview::take(const QByteArray& pdf)
{
    m_document->close();
    m_buffer.close();
    m_pdf = pdf;
    m_buffer.open(QIODevice::ReadOnly);
    m_document->load(&m_buffer);
    draw();
    Q_EMIT pageShown();
}

void PaperPreview::draw()
{
    m_image = {};
    if (m_document->status() == QPdfDocument::Status::Ready && m_document->pageCount() > 0) {
        const QSizeF page = m_document->pagePointSize(0);
        const int margin = theme().px(kMargin);
        const QSizeF room =
            page.scaled(QSizeF(size() - QSize(2 * margin, 2 * margin)) * devicePixelRatioF(),
                        Qt::KeepAspectRatio);
        if (room.width() >= 1 && room.height() >= 1)
            m_image = m_document->render(0, room.toSize());
        m_image.setDevicePixelRatio(devicePixelRatioF());
    }
    update();
}

void PaperPreview::resizeEvent(QResizeEvent* event)
{
    ThemedWidget::resizeEvent(event);
    draw();
}

void PaperPreview::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Token::Sunken));
    if (m_image.isNull()) {
        painter.setFont(theme().font(Type::Body));
        painter.setPen(theme().color(Token::Text3));
        const int margin = theme().px(kMargin * 2);
        painter.drawText(rect().adjusted(margin, margin, -margin, -margin),
                         Qt::AlignCenter | Qt::TextWordWrap, m_sentence);
        return;
    }
    const QSizeF shown = QSizeF(m_image.size()) / m_image.devicePixelRatio();
    const QRectF paper(QPointF((width() - shown.width()) / 2, (height() - shown.height()) / 2),
                       shown);
    painter.fillRect(paper, Qt::white);
    painter.drawImage(paper.topLeft(), m_image);
    painter.setPen(theme().color(Token::Border));
    painter.drawRect(paper.adjusted(-0.5, -0.5, 0.5, 0.5));
}

} // namespace prizedesk
