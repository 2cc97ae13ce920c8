#include "ui/shell/NavigationView.h"

#include "ui/shell/NavigationDelegate.h"
#include "ui/shell/NavigationModel.h"

#include <QListView>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

namespace prizedesk {

NavigationView::NavigationView(const PageRegistry& registry, OfficeContext& context,
                               QWidget* parent)
    : ThemedWidget(context.theme(), parent)
    , m_topModel(new NavigationModel(registry, context, false, this))
    , m_bottomModel(new NavigationModel(registry, context, true, this))
    , m_top(makeList(m_topModel))
    , m_bottom(makeList(m_bottomModel))
{
    m_top->setObjectName(QStringLiteral("areas"));
    m_bottom->setObjectName(QStringLiteral("areasBelow"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 1, 8);
    layout->setSpacing(0);
    layout->addWidget(m_top, 1);
    layout->addWidget(m_bottom);
    NavigationView::themeChanged();
    NavigationView::retranslate();
    refreshCounts();
}

QListView* NavigationView::makeList(NavigationModel* model)
{
    auto* list = new QListView(this);
    list->setModel(model);
    list->setItemDelegate(new NavigationDelegate(theme(), list));
    list->setFrameShape(QFrame::NoFrame);
    list->viewport()->setAutoFillBackground(false);
    list->setMouseTracking(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setSelectionMode(QAbstractItemView::SingleSelection);
    const auto open = [this](const QModelIndex& index) {
        const QString id = index.data(NavigationModel::PageIdRole).toString();
        if (!id.isEmpty())
            Q_EMIT
        pageWanted(id);
    };
    connect(list, &QListView::clicked, this, open);
    connect(list, &QListView::activated, this, open);
    // Arrow keys show the area at once; focus that merely arrives at the list changes nothing.
    list->installEventFilter(this);
    connect(list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this, open](const QModelIndex& index) {
                if (m_byKey)
                    open(index);
            });
    return list;
}

bool NavigationView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease)
        m_byKey = event->type() == QEvent::KeyPress;
    return ThemedWidget::eventFilter(watched, event);
}

void NavigationView::setCurrent(const QString& pageId)
{
    for (QListView* list : {m_top, m_bottom}) {
        const QModelIndex index = (list == m_top ? m_topModel : m_bottomModel)->indexOf(pageId);
        if (index.isValid())
            list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
        else
            list->selectionModel()->clear();
    }
}

void NavigationView::refreshCounts()
{
    if (m_countsDue)
        return;
    m_countsDue = true;
    QTimer::singleShot(0, this, [this] {
        m_countsDue = false;
        m_topModel->refreshCounts();
        m_bottomModel->refreshCounts();
    });
}

void NavigationView::themeChanged()
{
    setFixedWidth(theme().metric(Metric::Navigation));
    const int item = theme().metric(Metric::NavigationItem);
    m_bottom->setFixedHeight(qMax(1, m_bottomModel->rowCount()) * item + 2);
    for (QListView* list : {m_top, m_bottom})
        list->doItemsLayout();
    update();
}

void NavigationView::retranslate()
{
    m_top->setAccessibleName(tr("Areas"));
    m_bottom->setAccessibleName(tr("More areas"));
    m_topModel->refreshWords();
    m_bottomModel->refreshWords();
}

void NavigationView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Token::Chrome));
    painter.setPen(theme().color(Token::Border));
    painter.drawLine(width() - 1, 0, width() - 1, height());
}

} // namespace prizedesk
