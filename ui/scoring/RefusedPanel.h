#pragma once

#include "models/core/Error.h"
#include "models/scoring/Ranking.h"
#include "ui/shared/Card.h"

class QPushButton;
class QStandardItemModel;

namespace prizedesk {

class TableView;

/// In place of a ranking that would not be fair: why, which entries and judges share scores only
/// among themselves, and the ways out.
class RefusedPanel : public Card
{
    Q_OBJECT

public:
    explicit RefusedPanel(const Theme& theme, QWidget* parent = nullptr);

    void setRefusal(const Error& error, const Ranking& plain);
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] TableView& parts() const { return *m_parts; }

Q_SIGNALS:
    void meanWanted();
    void assignmentWanted();

protected:
    void retranslate() override;

private:
    TextLabel* m_sentence;
    TextLabel* m_advice;
    TableView* m_parts;
    QStandardItemModel* m_model = nullptr;
    QPushButton* m_mean;
    QPushButton* m_assignment;
    bool m_isConnected = true;
};

} // namespace prizedesk
