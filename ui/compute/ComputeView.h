#pragma once

#include "ui/compute/ComputeData.h"
#include "ui/shell/OfficeContext.h"

#include <QWidget>

class QAction;

namespace prizedesk {

/// One part of the page of the compute budget.
class ComputeView : public QWidget
{
    Q_OBJECT

public:
    explicit ComputeView(OfficeContext& context, QWidget* parent = nullptr)
        : QWidget(parent)
        , m_context(context)
    {
    }

    [[nodiscard]] OfficeContext& context() const { return m_context; }

    /// `content` lives until the next call.
    virtual void show(const ComputeData& content) = 0;
    virtual void retranslate() = 0;
    /// The filled button of the page while this part is shown; null = none.
    [[nodiscard]] virtual QAction* primary() const { return nullptr; }
    /// Plain buttons before it.
    [[nodiscard]] virtual std::vector<QAction*> buttons() const { return {}; }
    /// Further verbs, in the menu of the area.
    [[nodiscard]] virtual std::vector<QAction*> more() const { return {}; }
    [[nodiscard]] virtual QAction* importAction() const { return nullptr; }
    [[nodiscard]] virtual QAction* exportAction() const { return nullptr; }
    [[nodiscard]] virtual QWidget* searchTarget() const { return nullptr; }
    [[nodiscard]] virtual std::vector<QWidget*> panes() const { return {}; }
    /// Opens what was asked for elsewhere: a team, an offer, a plan, or a filter of the list.
    virtual void open(const QVariantMap& /*what*/) {}

Q_SIGNALS:
    /// Another part is wanted, with what it should open: `team`, `kind`, `plan`.
    void partWanted(const QString& part, const QVariantMap& what);

private:
    OfficeContext& m_context;
};

} // namespace prizedesk
