#pragma once

#include "ui/shared/ThemedWidget.h"

class QPushButton;

namespace prizedesk {

class BackupTableModel;
class Card;
class OfficeContext;
class TableView;
class TextLabel;

/// The backups of this programme: make one, put one back, open their folder.
class BackupSettings : public ThemedWidget
{
    Q_OBJECT

public:
    explicit BackupSettings(OfficeContext& context, QWidget* parent = nullptr);

    void refresh();

protected:
    void retranslate() override;

private:
    void makeNow();
    void askRestore();
    void openFolder();
    void enableRestore();

    OfficeContext& m_context;
    Card* m_card;
    TextLabel* m_note;
    TableView* m_table;
    BackupTableModel* m_model;
    QPushButton* m_make;
    QPushButton* m_restore;
    QPushButton* m_folder;
};

} // namespace prizedesk
