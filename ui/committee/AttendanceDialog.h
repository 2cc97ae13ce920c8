#pragma once

#include "models/committee/Meeting.h"
#include "ui/shared/PromptDialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QTimeEdit;

namespace prizedesk {

class OfficeContext;

/// Whether and how one member came, from where to where, and whether the receipt is confirmed.
class AttendanceDialog : public PromptDialog
{
    Q_OBJECT

public:
    AttendanceDialog(OfficeContext& context, const Meeting& meeting, const Attendance& attendance,
                     QWidget* parent);

    [[nodiscard]] Attendance attendance() const;

private:
    void follow();
    [[nodiscard]] qint64 onTheDay(const QTimeEdit& field) const;

    OfficeContext& m_context;
    Meeting m_meeting;
    Attendance m_attendance;
    QComboBox* m_state;
    QComboBox* m_mode;
    QTimeEdit* m_arrived;
    QTimeEdit* m_left;
    QLineEdit* m_from;
    QLineEdit* m_to;
    QCheckBox* m_receipt;
};

} // namespace prizedesk
