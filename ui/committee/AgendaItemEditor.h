#pragma once

#include "models/committee/Meeting.h"
#include "ui/shared/Card.h"

class QLineEdit;
class QPlainTextEdit;

namespace prizedesk {

class IconButton;

/// One item of an agenda while it is edited. Papers stand one on a line; whether they are prepared
/// and handed out is kept by their names.
class AgendaItemEditor : public Card
{
    Q_OBJECT

public:
    AgendaItemEditor(const Theme& theme, const AgendaItem& item, QWidget* parent = nullptr);

    [[nodiscard]] AgendaItem item() const;
    void setPosition(int position, int count);
    void startEditing();

Q_SIGNALS:
    void changed();
    void moveWanted(int by);
    void removeWanted();

private:
    AgendaItem m_item;
    QLineEdit* m_name;
    QLineEdit* m_entries;
    QPlainTextEdit* m_papers;
    QPlainTextEdit* m_decision;
    IconButton* m_up;
    IconButton* m_down;
    IconButton* m_remove;
};

} // namespace prizedesk
