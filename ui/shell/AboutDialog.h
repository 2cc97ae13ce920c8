#pragma once

#include <QDialog>

namespace prizedesk {

class Theme;

/// Name, version and licence of the program, and the libraries it stands on.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(const Theme& theme, QWidget* parent);
};

} // namespace prizedesk
