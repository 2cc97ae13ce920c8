#pragma once

#include "ui/settings/SettingsForm.h"

class QLineEdit;

namespace prizedesk {

/// Who acts: the name that stands in the journal.
class OfficeSettings : public SettingsForm
{
    Q_OBJECT

public:
    explicit OfficeSettings(OfficeContext& context, QWidget* parent = nullptr);

protected:
    void retranslate() override;

private:
    void store();

    QLineEdit* m_who;
    TextLabel* m_whoLabel;
    TextLabel* m_hint;
};

} // namespace prizedesk
