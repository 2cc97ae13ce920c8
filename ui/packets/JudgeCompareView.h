#pragma once

#include "ui/shared/Theme.h"

#include <QTableView>

class QSortFilterProxyModel;

namespace prizedesk {

class JudgeCompareModel;

/// The table of one's own marks. Keys as in the form: 1–5, O, X, Backspace; Enter opens the entry.
class JudgeCompareView : public QTableView
{
    Q_OBJECT

public:
    JudgeCompareView(JudgeCompareModel& model, const Theme& theme, QWidget* parent);

    void showEntry(const QString& entry);

Q_SIGNALS:
    void entryWanted(const QString& entry);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QModelIndex sourceIndex() const;

    JudgeCompareModel& m_model;
    QSortFilterProxyModel* m_sorted;
};

} // namespace prizedesk
