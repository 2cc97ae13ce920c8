#pragma once

#include "models/packets/EntryProgress.h"

#include <QAbstractListModel>

namespace prizedesk {

class JudgeSession;

/// The entries of a packet in the order of presentation, with what the judge has done so far.
class JudgeEntryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        RefRole = Qt::UserRole + 1,
        TitleRole, ///< or why it is hidden
        ProgressRole,
        MarkedRole, ///< share of marks, 0 … 100
        FigureRole, ///< points where done, "7/12" where under way
    };

    explicit JudgeEntryModel(JudgeSession& session, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] int rowOf(const QString& ref) const;
    /// Words are in another language now.
    void retranslate();

private:
    void refresh(const QString& ref);

    JudgeSession& m_session;
};

} // namespace prizedesk
