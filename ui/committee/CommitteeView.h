#pragma once

#include "ui/shell/OfficeContext.h"

#include <QWidget>

#include <vector>

class QAction;

namespace prizedesk {

/// One part of the committee's page: a list of one theme with its details and verbs.
class CommitteeView : public QWidget
{
    Q_OBJECT

public:
    explicit CommitteeView(OfficeContext& context, QWidget* parent = nullptr)
        : QWidget(parent)
        , m_context(context)
    {
    }

    [[nodiscard]] OfficeContext& context() const { return m_context; }
    [[nodiscard]] const QString& theme() const { return m_theme; }
    void setTheme(const QString& theme)
    {
        m_theme = theme;
        refresh();
    }

    /// Reads the list again.
    virtual void refresh() = 0;
    virtual void retranslate() = 0;
    /// The filled button of the page while this view is shown.
    [[nodiscard]] virtual QAction* primary() const = 0;
    /// Plain buttons before it.
    [[nodiscard]] virtual std::vector<QAction*> buttons() const = 0;
    /// Further verbs, in the menu of the area.
    [[nodiscard]] virtual std::vector<QAction*> more() const { return {}; }
    [[nodiscard]] virtual QAction* exportAction() const = 0;
    [[nodiscard]] virtual QWidget* searchTarget() const = 0;
    [[nodiscard]] virtual std::vector<QWidget*> panes() const = 0;
    /// Shows the record of this entry, where there is one.
    virtual void open(const QString& /*ref*/) {}

private:
    OfficeContext& m_context;
    QString m_theme;
};

} // namespace prizedesk
