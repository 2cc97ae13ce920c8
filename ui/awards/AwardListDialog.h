#pragma once

#include "models/reports/AwardListExport.h"
#include "ui/shared/PromptDialog.h"

#include <optional>

class QComboBox;

namespace prizedesk {

class TextLabel;

/// For whom the award list is, and in which format.
class AwardListDialog : public PromptDialog
{
    Q_OBJECT

public:
    explicit AwardListDialog(const Theme& theme, QWidget* parent);

    [[nodiscard]] AwardListProfile profile() const;
    /// Nothing for PDF, which the web engine writes.
    [[nodiscard]] std::optional<AwardListFormat> format() const;
    /// ".xlsx" and the like.
    [[nodiscard]] QString ending() const;

private:
    void describe();

    QComboBox* m_profile;
    QComboBox* m_format;
    TextLabel* m_hint;
};

} // namespace prizedesk
