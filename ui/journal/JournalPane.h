#pragma once

#include "models/journal/Action.h"
#include "ui/shared/DetailPane.h"

class QPushButton;

namespace prizedesk {

class KeyValueGrid;
class OfficeContext;

/// One action of the journal: who, when, why, its seal, and the rows it touched; undo down to it.
class JournalPane : public DetailPane
{
    Q_OBJECT

public:
    explicit JournalPane(OfficeContext& context, QWidget* parent = nullptr);

    /// `canUndo`: the action is among the steps that Undo can reach; `steps` to get there.
    void show(const Action& action, bool isUndone, int steps);

Q_SIGNALS:
    void undoWanted(prizedesk::ActionId action);

protected:
    void retranslate() override;

private:
    void fill();
    void fillRows();

    OfficeContext& m_context;
    KeyValueGrid* m_facts;
    KeyValueGrid* m_rows;
    Section* m_factsSection;
    Section* m_rowsSection;
    QPushButton* m_undo;
    Action m_action;
    bool m_isUndone = false;
    int m_steps = 0;
};

/// What the rows of a table are, in words: "entry" → Entries.
[[nodiscard]] QString tableWords(const QString& table);

} // namespace prizedesk
