#pragma once

#include "ui/shared/Card.h"

class QCheckBox;
class QPushButton;

namespace prizedesk {

class Banner;
class ImportSession;
class MappingTableModel;
class TableView;

/// Which column of the file is which field; wrong ones are put right here, and the mapping can be
/// kept for forms with the same headings.
class MappingCard : public Card
{
    Q_OBJECT

public:
    MappingCard(const Theme& theme, ImportSession& session, QWidget* parent = nullptr);

    /// The table or its mapping is another one.
    void fill();
    /// Another plan of the same mapping.
    void showPlan();
    void showField(const QString& field);
    void setWords();
    [[nodiscard]] TableView& table() const { return *m_table; }
    [[nodiscard]] MappingTableModel& model() const { return *m_model; }
    [[nodiscard]] QCheckBox& zeroBox() const { return *m_zero; }

Q_SIGNALS:
    void keepWanted();

private:
    void placeCombos();
    [[nodiscard]] int phonesWithoutZero() const;

    ImportSession& m_session;
    MappingTableModel* m_model;
    TableView* m_table;
    QPushButton* m_keep;
    Banner* m_zeroBanner;
    QCheckBox* m_zero;
};

} // namespace prizedesk
