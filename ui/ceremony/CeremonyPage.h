#pragma once

#include "ui/shell/Page.h"

#include <functional>

class QVBoxLayout;

namespace prizedesk {

class CeremonyExport;
class PageHead;
class PrimaryButton;

/// What the tabs of the ceremony have in common: a head with verbs, a body below it, and a fresh
/// look after every change of the file.
class CeremonyPage : public Page
{
    Q_OBJECT

public:
    explicit CeremonyPage(OfficeContext& context, QWidget* parent = nullptr);

    [[nodiscard]] Actions actions() const override;
    /// How files of this page leave.
    [[nodiscard]] CeremonyExport& exporter() const { return *m_exporter; }

protected:
    /// A button at the right of the head; its text is set in retranslate(). Hidden ones only stand
    /// in the menu of the area.
    QAction* addVerb(const QString& iconName, std::function<void()> act);
    QAction* addPrimaryVerb(const QString& iconName, std::function<void()> act);
    QAction* addMenuVerb(std::function<void()> act);
    /// The verb that Ctrl+E and the toolbar's export lead to.
    void setExportVerb(QAction* action) { m_export = action; }
    void setPrintVerb(QAction* action) { m_print = action; }
    void setBody(QWidget* body);
    [[nodiscard]] PageHead& head() const { return *m_head; }

private:
    QAction* makeVerb(const QString& iconName, std::function<void()> act);

    PageHead* m_head;
    QVBoxLayout* m_layout;
    CeremonyExport* m_exporter;
    std::vector<QAction*> m_verbs;
    QAction* m_export = nullptr;
    QAction* m_print = nullptr;
};

} // namespace prizedesk
