#pragma once

#include "models/committee/Meeting.h"
#include "ui/shared/PromptDialog.h"

class QVBoxLayout;

namespace prizedesk {

class AgendaItemEditor;

/// The agenda of a meeting: items in their order, each with entries, papers and decision.
class AgendaDialog : public PromptDialog
{
    Q_OBJECT

public:
    AgendaDialog(const Theme& theme, const Meeting& meeting, QWidget* parent);

    [[nodiscard]] std::vector<AgendaItem> agenda() const;
    [[nodiscard]] const std::vector<AgendaItemEditor*>& editors() const { return m_editors; }

private:
    void add(const AgendaItem& item);
    void move(AgendaItemEditor* editor, int by);
    void remove(AgendaItemEditor* editor);
    void follow();

    const Theme& m_theme;
    QVBoxLayout* m_list;
    std::vector<AgendaItemEditor*> m_editors;
};

} // namespace prizedesk
