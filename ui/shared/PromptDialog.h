#pragma once

#include "ui/shared/Theme.h"

#include <QDialog>

class QPushButton;
class QVBoxLayout;

namespace prizedesk {

/// The shape of every question of ours: what it is about, its consequences, fields, and two
/// buttons that name the acts. Never OK, Yes or No.
class PromptDialog : public QDialog
{
    Q_OBJECT

public:
    PromptDialog(const Theme& theme, const QString& title, const QString& text, const QString& verb,
                 QWidget* parent);

    /// A field between text and buttons.
    void addField(QWidget* field);
    void addField(const QString& label, QWidget* field);
    void setAcceptable(bool acceptable);
    /// Enter then gives up instead of acting.
    void setGivingUpIsDefault();

private:
    const Theme& m_theme;
    QVBoxLayout* m_fields;
    QPushButton* m_verb;
    QPushButton* m_giveUp;
};

} // namespace prizedesk
