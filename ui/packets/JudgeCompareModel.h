#pragma once

#include "models/programme/Programme.h"

#include <QAbstractTableModel>

namespace prizedesk {

class JudgeSession;

/// The judge's own marks: a row for each entry free of conflict, a column for each criterion, gates
/// first, and the points. Marks are changed in place and are on the disk at once.
class JudgeCompareModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    JudgeCompareModel(JudgeSession& session, bool japanese, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] QString entryAt(int row) const { return m_refs.value(row); }
    [[nodiscard]] int rowOf(const QString& entry) const { return int(m_refs.indexOf(entry)); }
    /// Null for title and points.
    [[nodiscard]] const Criterion* criterionAt(int column) const;
    bool setMark(const QModelIndex& index, int mark);
    bool clearMark(const QModelIndex& index);

private:
    JudgeSession& m_session;
    bool m_japanese;
    QStringList m_refs;
    std::vector<Criterion> m_criteria;
};

} // namespace prizedesk
