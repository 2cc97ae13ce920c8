#pragma once

#include "models/packets/Declaration.h"
#include "ui/shared/PromptDialog.h"

#include <utility>
#include <vector>

class QComboBox;

namespace prizedesk {

class JudgeSession;

/// One form for the declarations of all entries. Collects only; what was declared before is shown
/// and may be changed.
class DeclareAllDialog : public PromptDialog
{
    Q_OBJECT

public:
    DeclareAllDialog(JudgeSession& session, const Theme& theme, bool japanese, QWidget* parent);

    /// Entries whose declaration is another one now.
    [[nodiscard]] std::vector<std::pair<QString, Declaration>> declarations() const;

private:
    void setOpenToNone();

    JudgeSession& m_session;
    std::vector<std::pair<QString, QComboBox*>> m_choices;
};

} // namespace prizedesk
