#pragma once

#include "ui/shell/Page.h"

#include <map>

class QStackedWidget;

namespace prizedesk {

class PageHead;

/// Display, office, passphrase, backups, and the rules of the edition. Parts are made when they are
/// first shown.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(OfficeContext& context, QWidget* parent = nullptr);

    /// `Target::kSection`: display, office, passphrase, backups, programme.
    void activate(const QVariant& argument) override;
    [[nodiscard]] QWidget* part(const QString& section);

protected:
    void retranslate() override;

private:
    void showSection(const QString& section);
    [[nodiscard]] QWidget* make(const QString& section);

    PageHead* m_head;
    QStackedWidget* m_stack;
    std::map<QString, QWidget*> m_parts;
};

} // namespace prizedesk
