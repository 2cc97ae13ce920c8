#include "ui/packets/JudgeCompareView.h"

#include "ui/packets/GateField.h"
#include "ui/packets/JudgeCompareModel.h"
#include "ui/packets/MarkField.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QSortFilterProxyModel>

namespace prizedesk {

JudgeCompareView::JudgeCompareView(JudgeCompareModel& model, const Theme& theme, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
    , m_sorted(new QSortFilterProxyModel(this))
{
    setObjectName(QStringLiteral("compareTable"));
    setAccessibleName(tr("Your marks for all your entries"));
    m_sorted->setSourceModel(&model);
    m_sorted->setSortRole(Qt::UserRole);
    // A row that jumps away under the cursor while its marks are revised would be lost.
    m_sorted->setDynamicSortFilter(false);
    setModel(m_sorted);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(true);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(theme.metric(Metric::Row));
    horizontalHeader()->setDefaultAlignment(Qt::AlignCenter | Qt::Alignment(Qt::TextWordWrap));
    horizontalHeader()->setFixedHeight(theme.px(92));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setFont(theme.font(Type::Small));
    horizontalHeader()->setDefaultSectionSize(theme.px(62));
    horizontalHeader()->setMinimumSectionSize(theme.px(48));
    horizontalHeader()->resizeSection(0, theme.px(230));
    setSortingEnabled(true);
    horizontalHeader()->setSortIndicator(-1, Qt::DescendingOrder);
    m_sorted->sort(-1);
    connect(this, &QAbstractItemView::doubleClicked, this, [this] {
        Q_EMIT
        entryWanted(m_model.entryAt(sourceIndex().row()));
    });
}

QModelIndex JudgeCompareView::sourceIndex() const
{
    return m_sorted->mapToSource(currentIndex());
}

void JudgeCompareView::showEntry(const QString& entry)
{
    const int row = qMax(0, m_model.rowOf(entry));
    setCurrentIndex(m_sorted->mapFromSource(m_model.index(row, 1)));
}

void JudgeCompareView::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex place = sourceIndex();
    const Criterion* criterion = m_model.criterionAt(place.column());
    if (!place.isValid()) {
        QTableView::keyPressEvent(event);
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT
        entryWanted(m_model.entryAt(place.row()));
        return;
    }
    if (criterion && (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete)) {
        m_model.clearMark(place);
        return;
    }
    if (criterion && criterion->kind == Criterion::Kind::Gate) {
        if (const auto passes = GateField::passOf(*event)) {
            m_model.setMark(place, *passes ? 1 : 0);
            return;
        }
    } else if (criterion) {
        const auto mark = MarkField::markOf(*event);
        if (mark && *mark <= criterion->maxMark) {
            m_model.setMark(place, *mark);
            return;
        }
    }
    QTableView::keyPressEvent(event);
}

} // namespace prizedesk
