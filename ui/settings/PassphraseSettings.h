#pragma once

#include "ui/settings/SettingsForm.h"

class QPushButton;

namespace prizedesk {

class TonePill;

/// The office's passphrase: set, change, remove. Told plainly where there is none.
class PassphraseSettings : public SettingsForm
{
    Q_OBJECT

public:
    explicit PassphraseSettings(OfficeContext& context, QWidget* parent = nullptr);

    void refresh();

protected:
    void retranslate() override;

private:
    void askNew();
    void askRemove();
    void set(const QString& passphrase);

    TonePill* m_state;
    QPushButton* m_set;
    QPushButton* m_remove;
    TextLabel* m_stateLabel;
    TextLabel* m_hint;
};

} // namespace prizedesk
