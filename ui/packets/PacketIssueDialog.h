#pragma once

#include "models/packets/PacketStanding.h"
#include "ui/shared/PromptDialog.h"

class QRadioButton;

namespace prizedesk {

class OfficeContext;

/// What is about to leave, what the office should know before, and how the passphrases are kept.
class PacketIssueDialog : public PromptDialog
{
    Q_OBJECT

public:
    PacketIssueDialog(OfficeContext& context, const QString& stage,
                      const std::vector<PacketStanding>& judges, QWidget* parent);

    [[nodiscard]] bool sheetIsPdf() const;

private:
    void addFacts(const OfficeContext& context, const QString& stage,
                  const std::vector<PacketStanding>& judges);
    void addWarnings(const OfficeContext& context, const QString& stage,
                     const std::vector<PacketStanding>& judges);

    QRadioButton* m_pdf;
    QRadioButton* m_csv;
};

} // namespace prizedesk
