#pragma once

#include "ui/shared/PromptDialog.h"

#include <QStringList>

class QLineEdit;
class QListWidget;

namespace prizedesk {

/// The committee's order of entries that no rule separates, with its reason.
class TieOrderDialog : public PromptDialog
{
    Q_OBJECT

public:
    /// `titles` in the order of `entries`.
    TieOrderDialog(const Theme& theme, const QStringList& entries, const QStringList& titles,
                   QWidget* parent);

    /// Best first.
    [[nodiscard]] QStringList order() const;
    [[nodiscard]] QString reason() const;
    /// Moves the chosen entry; −1 is better.
    void move(int by);

private:
    QListWidget* m_list;
    QLineEdit* m_reason;
};

} // namespace prizedesk
