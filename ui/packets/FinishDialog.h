#pragma once

#include "models/packets/JudgeWork.h"
#include "ui/shared/PromptDialog.h"

namespace prizedesk {

class JudgeSession;

/// Before a return file: what is still missing, each with a way to it; or what will be written.
class FinishDialog : public PromptDialog
{
    Q_OBJECT

public:
    FinishDialog(JudgeSession& session, const Theme& theme, bool japanese, QWidget* parent);

    [[nodiscard]] bool isComplete() const { return m_missing.empty(); }

Q_SIGNALS:
    void jumpWanted(const prizedesk::MissingWork& place);

private:
    [[nodiscard]] static QString introduction(JudgeSession& session);
    void listMissing(JudgeSession& session, const Theme& theme, bool japanese);

    std::vector<MissingWork> m_missing;
};

} // namespace prizedesk
