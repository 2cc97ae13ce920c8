#pragma once

#include "ui/shared/PromptDialog.h"

#include <QStringList>

class QComboBox;
class QLineEdit;

namespace prizedesk {

/// What a judge said about an interest in an entry. Collects a value; writes nothing.
class DeclareDialog : public PromptDialog
{
    Q_OBJECT

public:
    /// `judge` and `entry` are filled in where known.
    DeclareDialog(const Theme& theme, const QStringList& judges, const QString& judge,
                  const QString& entry, int category, const QString& note, QWidget* parent);

    [[nodiscard]] QString judge() const;
    [[nodiscard]] QString entry() const;
    /// 0 = none.
    [[nodiscard]] int category() const;
    [[nodiscard]] QString note() const;

private:
    QComboBox* m_judge;
    QLineEdit* m_entry;
    QComboBox* m_category;
    QLineEdit* m_note;
};

} // namespace prizedesk
