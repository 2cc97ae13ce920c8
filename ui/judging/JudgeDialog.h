#pragma once

#include "models/judging/Judge.h"
#include "ui/shared/PromptDialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace prizedesk {

/// The register's entry of one judge, to be filled in or changed. Collects a value; writes nothing.
class JudgeDialog : public PromptDialog
{
    Q_OBJECT

public:
    JudgeDialog(const Theme& theme, const Judge& judge, QWidget* parent);

    [[nodiscard]] Judge judge() const;

private:
    QLineEdit* line(const QString& label, const QString& value, const char* name);
    void addRegisterFields();
    void addPersonFields();

    Judge m_judge;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_kana = nullptr;
    QLineEdit* m_email = nullptr;
    QLineEdit* m_affiliation = nullptr;
    QLineEdit* m_corporateNumber = nullptr;
    QLineEdit* m_expertise = nullptr;
    QLineEdit* m_prefers = nullptr;
    QLineEdit* m_themes = nullptr;
    QLineEdit* m_committee = nullptr;
    QLineEdit* m_termFrom = nullptr;
    QLineEdit* m_termTo = nullptr;
    QLineEdit* m_pledgedOn = nullptr;
    QComboBox* m_state;
    QCheckBox* m_chair;
    QSpinBox* m_limit;
    QPlainTextEdit* m_note;
};

} // namespace prizedesk
