#pragma once

#include "ui/shell/OfficeContext.h"

#include <QWidget>

#include <vector>

namespace prizedesk {

/// One area of the window. Made on first visit, then kept. Connects widgets with operations and
/// models of `models`; contains no rule and no SQL.
class Page : public QWidget
{
    Q_OBJECT

public:
    /// What the toolbar and the menus offer while the page is shown. The actions belong to the
    /// page; null = the page cannot do that. Their texts, tips and enabled states are followed.
    struct Actions
    {
        QAction* importData = nullptr; ///< Ctrl+Shift+I
        QAction* exportData = nullptr; ///< Ctrl+E
        QAction* print = nullptr;      ///< Ctrl+P
        std::vector<QAction*> more;    ///< further verbs, in the menu of the area and in Ctrl+K
    };

    explicit Page(OfficeContext& context, QWidget* parent = nullptr);

    [[nodiscard]] OfficeContext& context() const { return m_context; }
    [[nodiscard]] const Theme& theme() const { return m_context.theme(); }

    /// Called each time the page is shown: opens the record or filter named in `argument`; an
    /// invalid QVariant leaves the page as it was.
    virtual void activate(const QVariant& argument);
    [[nodiscard]] virtual Actions actions() const { return {}; }
    /// Where Ctrl+F leads; null = nothing to search here.
    [[nodiscard]] virtual QWidget* searchTarget() const { return nullptr; }
    /// Panes in the order of F6; hidden ones are skipped. Empty = the page itself.
    [[nodiscard]] virtual std::vector<QWidget*> panes() const { return {}; }

Q_SIGNALS:
    /// actions() would answer differently now.
    void actionsChanged();

protected:
    /// Sets every text of the page. Called after a change of language or date form; call it at the
    /// end of the constructor.
    virtual void retranslate() {}

    /// Reads what the page shows and shows it. Called by refreshSoon() and refreshIfDue().
    virtual void refresh() {}
    /// Many changes in a row are drawn once, and nothing is read while the page is hidden.
    void refreshSoon();
    void refreshIfDue();
    void showEvent(QShowEvent* event) override;

private:
    OfficeContext& m_context;
    bool m_isDue = false;
};

} // namespace prizedesk
