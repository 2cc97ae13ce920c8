#pragma once

#include "ui/shared/PromptDialog.h"

class QLineEdit;

namespace prizedesk {

/// The address of a video or a page that belongs to an entry, and what it is called.
class LinkDialog : public PromptDialog
{
    Q_OBJECT

public:
    LinkDialog(const Theme& theme, const QString& ref, QWidget* parent);

    [[nodiscard]] QString url() const;
    [[nodiscard]] QString name() const;

private:
    QLineEdit* m_url;
    QLineEdit* m_name;
};

} // namespace prizedesk
