#pragma once

#include "models/guests/CeremonyEvent.h"
#include "models/programme/Programme.h"
#include "ui/ceremony/FieldsDialog.h"

namespace prizedesk {

/// When and where the ceremony takes place. Collects a value; writes nothing.
class EventDialog : public FieldsDialog
{
    Q_OBJECT

public:
    EventDialog(const Theme& theme, const Programme& programme, const CeremonyEvent& event,
                QWidget* parent);

    [[nodiscard]] CeremonyEvent ceremony() const;

private:
    Programme m_programme;
};

} // namespace prizedesk
