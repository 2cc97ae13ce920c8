#pragma once

#include "models/tables/TableWriter.h"
#include "ui/shared/PromptDialog.h"

namespace prizedesk {

/// Characters that a file for older programs (CP932) cannot hold: where they stand and what an
/// office would write instead. Accepting exports as UTF-8 instead.
class UnencodableDialog : public PromptDialog
{
    Q_OBJECT

public:
    UnencodableDialog(const Theme& theme, const std::vector<UnencodableCell>& cells,
                      QWidget* parent);
};

} // namespace prizedesk
