#include "ui/shared/Chart.h"

#include "ui/shared/ChartTableDialog.h"
#include "ui/shared/TableCopy.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>

namespace prizedesk {

namespace {

constexpr size_t mostDescribedRows = 60;

} // namespace

Chart::Chart(const Theme& theme, QWidget* parent)
    : ThemedWidget(theme, parent)
{
    setAccessRole(QAccessible::Chart);
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
}

void Chart::setTitle(const QString& title)
{
    m_title = title;
    setAccessibleName(title);
}

void Chart::dataChanged()
{
    QString description;
    const std::vector<QStringList> table = asTable();
    for (size_t row = 1; row < table.size() && row < mostDescribedRows; ++row)
        description += table[row].join(u' ') + u'\n';
    setAccessibleDescription(description.trimmed());
    updateGeometry();
    update();
}

void Chart::copyPicture() const
{
    QPixmap picture(size() * devicePixelRatio());
    picture.setDevicePixelRatio(devicePixelRatio());
    picture.fill(theme().color(Token::Surface));
    const_cast<Chart*>(this)->render(&picture, QPoint(), QRegion(), QWidget::DrawChildren);
    QGuiApplication::clipboard()->setPixmap(picture);
}

void Chart::copyTable() const
{
    TableCopy{asTable(), true}.toClipboard();
}

void Chart::openAsTable()
{
    auto* dialog = new ChartTableDialog(theme(), m_title, asTable(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void Chart::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Open as table")), &QAction::triggered, this, &Chart::openAsTable);
    connect(menu->addAction(tr("Copy as table")), &QAction::triggered, this, &Chart::copyTable);
    connect(menu->addAction(tr("Copy as picture")), &QAction::triggered, this, &Chart::copyPicture);
    menu->popup(event->globalPos());
}

void Chart::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyTable();
        return;
    }
    if (event->key() == Qt::Key_T && event->modifiers() == Qt::NoModifier) {
        openAsTable();
        return;
    }
    ThemedWidget::keyPressEvent(event);
}

} // namespace prizedesk
