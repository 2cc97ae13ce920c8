#pragma once

#include <QObject>
#include <QStringList>

#include <functional>
#include <vector>

class QAction;
class QMenu;

namespace prizedesk {

class EntryTableModel;
class OfficeContext;

/// What can be done with some entries: actions for the bar under the list, the pane and menus.
/// They act on the entries set last, and offer only what all of these may do.
class EntryVerbs : public QObject
{
    Q_OBJECT

public:
    EntryVerbs(OfficeContext& context, QWidget& page);
    ~EntryVerbs() override;

    void setEntries(const EntryTableModel* model, const std::vector<qint64>& ids);
    [[nodiscard]] const QStringList& refs() const { return m_refs; }
    /// The state that all of them have, in words; empty where they differ.
    [[nodiscard]] QString sharedText() const;
    void retranslate();

    [[nodiscard]] QAction& status() const { return *m_status; }
    [[nodiscard]] QAction& giveBack() const { return *m_giveBack; }
    [[nodiscard]] QAction& assign() const { return *m_assign; }
    [[nodiscard]] QAction& addZero() const { return *m_zero; }
    [[nodiscard]] QAction& erase() const { return *m_erase; }

    /// Asks for a reason, then moves the entries along the workflow.
    void changeStatus(const QString& status);
    void changeAssignee(const QString& person);

Q_SIGNALS:
    /// Keys were destroyed: what is in memory must be read again.
    void erased();

private:
    void fillMenus();
    void askAssignee();
    void askErase();
    void addZeros();

    OfficeContext& m_context;
    QWidget& m_page;
    const EntryTableModel* m_model = nullptr;
    QStringList m_refs;
    QStringList m_next;
    QMenu* m_statusMenu;
    QMenu* m_assignMenu;
    QAction* m_status;
    QAction* m_giveBack;
    QAction* m_assign;
    QAction* m_zero;
    QAction* m_erase;
    int m_zeroCount = 0;
    bool m_isErased = false;
};

} // namespace prizedesk
