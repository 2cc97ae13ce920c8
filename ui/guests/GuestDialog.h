#pragma once

#include "models/guests/Guest.h"
#include "ui/ceremony/FieldsDialog.h"

namespace prizedesk {

/// One guest, to be filled in or changed. Collects a value; writes nothing.
class GuestDialog : public FieldsDialog
{
    Q_OBJECT

public:
    /// `others` are those whom the guest may come with.
    GuestDialog(const Theme& theme, const Guest& guest, const std::vector<Guest>& others,
                QWidget* parent);

    /// What cannot be taken as it was typed, in words; empty where all is well.
    [[nodiscard]] QString problem() const;
    [[nodiscard]] Guest guest() const;

private:
    void addPlace();
    void addAnswer(const QString& host);

    Guest m_guest;
    std::vector<std::pair<QString, GuestId>> m_others;
};

} // namespace prizedesk
