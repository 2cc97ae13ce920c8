#pragma once

#include "models/ceremony/runsheet/RunSheet.h"
#include "ui/ceremony/FieldsDialog.h"

namespace prizedesk {

class OfficeContext;

/// One item of the run sheet.
class RunItemDialog : public FieldsDialog
{
    Q_OBJECT

public:
    /// `day`: when the ceremony starts, for items that are set for a time.
    RunItemDialog(OfficeContext& context, const RunItem& item, qint64 dayMs, QWidget* parent);

    [[nodiscard]] RunItem item() const;

private:
    OfficeContext& m_context;
    RunItem m_item;
    qint64 m_dayMs;
};

} // namespace prizedesk
