#include "ui/packets/ImagePane.h"

#include <QBuffer>
#include <QImageReader>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace prizedesk {

namespace {

constexpr int kLeastZoom = 10;
constexpr int kMostZoom = 400;
constexpr int kMargin = 24;
/// A small file can claim any number of pixels.
constexpr int kMostMegabytes = 512;

} // namespace

ImagePane::ImagePane(const QByteArray& bytes, const QString& name, QWidget* parent)
    : DocumentPane(parent)
    , m_scroll(new QScrollArea(this))
    , m_label(new QLabel(m_scroll))
{
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    QImageReader::setAllocationLimit(kMostMegabytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    m_image = reader.read();
    m_label->setScaledContents(true);
    m_label->setAccessibleName(name);
    m_scroll->setWidget(m_label);
    m_scroll->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_scroll->setFrameShape(QFrame::NoFrame);
    setFocusProxy(m_scroll);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, kMargin / 2, 0, 0);
    layout->addWidget(m_scroll);
    m_label->setPixmap(QPixmap::fromImage(m_image));
}

void ImagePane::show(int percent)
{
    m_percent = qBound(kLeastZoom, percent, kMostZoom);
    m_label->resize(m_image.size() * m_percent / 100);
    Q_EMIT
    stateChanged();
}

int ImagePane::zoomPercent() const
{
    return m_percent;
}

void ImagePane::setZoomPercent(int percent)
{
    m_fits = false;
    show(percent);
}

void ImagePane::fitWidth()
{
    m_fits = true;
    const int room = width() - 2 * kMargin;
    show(m_image.width() > 0 ? qMin(100, room * 100 / m_image.width()) : 100);
}

void ImagePane::scrollScreen(int direction)
{
    QScrollBar* bar = m_scroll->verticalScrollBar();
    bar->setValue(bar->value() + direction * (m_scroll->viewport()->height() * 9 / 10));
}

void ImagePane::resizeEvent(QResizeEvent* event)
{
    DocumentPane::resizeEvent(event);
    if (m_fits)
        fitWidth();
}

} // namespace prizedesk
