#include "ui/compute/LimitTable.h"

#include <QHeaderView>

namespace prizedesk {

namespace {

constexpr int kRowsShown = 5;
constexpr int kNarrowest = 140; // pixels

} // namespace

LimitTable::LimitTable(const QString& nameHead, const QString& limitHead, const QStringList& names,
                       const QMap<QString, qint64>& limits, Reader reader, const Writer& writer,
                       QWidget* parent)
    : QTableWidget(0, 2, parent)
    , m_reader(std::move(reader))
{
    setHorizontalHeaderLabels({nameHead, limitHead});
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    horizontalHeader()->setMinimumSectionSize(kNarrowest);
    setTabKeyNavigation(false);
    QStringList all = names;
    for (const QString& name : limits.keys()) {
        if (!all.contains(name))
            all << name;
    }
    all.removeAll(QString());
    for (const QString& name : all)
        append(name, limits.contains(name) ? writer(limits.value(name)) : QString(), false);
    append({}, {}, true);
    setFixedHeight((kRowsShown + 1) * verticalHeader()->defaultSectionSize() + 2 * frameWidth());
    connect(this, &QTableWidget::itemChanged, this, [this] {
        if (!cell(rowCount() - 1, 0).isEmpty())
            append({}, {}, true);
    });
}

void LimitTable::append(const QString& name, const QString& limit, bool isFree)
{
    const int row = rowCount();
    insertRow(row);
    auto* named = new QTableWidgetItem(name);
    if (!isFree)
        named->setFlags(named->flags() & ~Qt::ItemIsEditable);
    setItem(row, 0, named);
    auto* limited = new QTableWidgetItem(limit);
    limited->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setItem(row, 1, limited);
}

QString LimitTable::cell(int row, int column) const
{
    const QTableWidgetItem* found = item(row, column);
    return found ? found->text().trimmed() : QString();
}

QMap<QString, qint64> LimitTable::limits() const
{
    QMap<QString, qint64> found;
    for (int row = 0; row < rowCount(); ++row) {
        const auto limit = m_reader(cell(row, 1));
        if (limit && !cell(row, 0).isEmpty())
            found.insert(cell(row, 0), *limit);
    }
    return found;
}

QString LimitTable::trouble() const
{
    QStringList names;
    for (int row = 0; row < rowCount(); ++row) {
        const QString name = cell(row, 0);
        const QString limit = cell(row, 1);
        if (!limit.isEmpty() && name.isEmpty())
            return tr("%1 has no name beside it.").arg(limit);
        if (!limit.isEmpty() && !m_reader(limit))
            return tr("%1: %2 is no limit.").arg(name, limit);
        if (!name.isEmpty() && names.contains(name))
            return tr("%1 stands there twice.").arg(name);
        names << name;
    }
    return {};
}

} // namespace prizedesk
