#pragma once

#include <QDialog>

namespace prizedesk {

class Theme;

/// Help for the judge's window: how it goes, and every key.
class JudgeKeysDialog : public QDialog
{
    Q_OBJECT

public:
    JudgeKeysDialog(const Theme& theme, QWidget* parent);
};

} // namespace prizedesk
