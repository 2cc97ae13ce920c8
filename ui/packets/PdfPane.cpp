#include "ui/packets/PdfPane.h"

#include "ui/packets/PdfPageView.h"

#include <QPdfDocument>
#include <QPdfPageNavigator>
#include <QPdfSearchModel>
#include <QScrollBar>
#include <QVBoxLayout>

namespace prizedesk {

namespace {

constexpr int kLeastZoom = 25;
constexpr int kMostZoom = 400;
constexpr qreal kPointsPerInch = 72.0;

} // namespace

PdfPane::PdfPane(const Theme& theme, const QByteArray& bytes, QWidget* parent)
    : DocumentPane(parent)
    , m_bytes(bytes)
    , m_buffer(&m_bytes)
    , m_document(new QPdfDocument(this))
    , m_search(new QPdfSearchModel(this))
    , m_view(new PdfPageView(theme, this))
{
    m_buffer.open(QIODevice::ReadOnly);
    m_document->load(&m_buffer);
    m_view->setDocument(m_document);
    m_search->setDocument(m_document);
    setFocusProxy(m_view);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    connect(m_document, &QPdfDocument::statusChanged, this, &PdfPane::stateChanged);
    connect(m_view->pageNavigator(), &QPdfPageNavigator::currentPageChanged, this,
            &PdfPane::stateChanged);
    connect(m_view, &QPdfView::zoomFactorChanged, this, &PdfPane::stateChanged);
    connect(m_search, &QAbstractItemModel::rowsInserted, this, &PdfPane::showHits);
    connect(m_search, &QAbstractItemModel::modelReset, this, &PdfPane::showHits);
}

PdfPane::~PdfPane()
{
    m_view->setDocument(nullptr);
    m_document->close();
}

bool PdfPane::isGood() const
{
    return m_document->status() == QPdfDocument::Status::Ready;
}

int PdfPane::pageCount() const
{
    return m_document->pageCount();
}

int PdfPane::page() const
{
    return m_view->pageNavigator()->currentPage();
}

void PdfPane::setPage(int page)
{
    if (page >= 0 && page < pageCount())
        m_view->pageNavigator()->jump(page, {}, m_view->zoomFactor());
}

int PdfPane::zoomPercent() const
{
    return qMax(1, qRound(m_view->scale(page()) * kPointsPerInch / logicalDpiX() * 100));
}

void PdfPane::setZoomPercent(int percent)
{
    m_view->setZoomMode(QPdfView::ZoomMode::Custom);
    m_view->setZoomFactor(qBound(kLeastZoom, percent, kMostZoom) / 100.0);
    Q_EMIT
    stateChanged();
}

void PdfPane::fitWidth()
{
    m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    Q_EMIT
    stateChanged();
}

void PdfPane::setFindText(const QString& text)
{
    m_hit = -1;
    m_search->setSearchString(text);
    showHits();
}

int PdfPane::findCount() const
{
    return m_search->searchString().isEmpty() ? 0 : m_search->rowCount({});
}

void PdfPane::findNext(int direction)
{
    const int count = findCount();
    if (count == 0)
        return;
    m_hit = m_hit < 0 ? (direction > 0 ? 0 : count - 1) : (m_hit + direction + count) % count;
    showHits();
    m_view->showCurrentMark();
}

void PdfPane::showHits()
{
    std::vector<PdfPageView::Mark> marks;
    for (int i = 0; i < findCount(); ++i) {
        const QPdfLink hit = m_search->resultAtIndex(i);
        marks.push_back({hit.page(), hit.rectangles()});
    }
    m_view->setMarks(std::move(marks), m_hit);
    if (m_hit < 0 && findCount() > 0) {
        findNext(1);
        return;
    }
    Q_EMIT
    stateChanged();
}

void PdfPane::scrollScreen(int direction)
{
    QScrollBar* bar = m_view->verticalScrollBar();
    bar->setValue(bar->value() + direction * (m_view->viewport()->height() * 9 / 10));
}

} // namespace prizedesk
