#pragma once

#include <QObject>

class QMenu;

namespace prizedesk {

class OfficeContext;

/// Undo and redo of the window: "Undo: status for 6 entries", the list of the last steps, refusals
/// as banners. What can be undone is read from the journal.
class UndoControl : public QObject
{
    Q_OBJECT

public:
    explicit UndoControl(OfficeContext& context, QObject* parent = nullptr);

    /// Fills `menu` each time it opens: one entry per step, newest first; choosing one undoes down
    /// to it.
    void fillOnShow(QMenu& menu);

private:
    void refresh();
    void undo();
    void redo();
    void fill(QMenu& menu);

    OfficeContext& m_context;
};

} // namespace prizedesk
