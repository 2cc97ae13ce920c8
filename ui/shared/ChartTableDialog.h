#pragma once

#include "ui/shared/Theme.h"

#include <QDialog>
#include <QStringList>

#include <vector>

namespace prizedesk {

/// A chart's figures in a table of their own; can be sorted and copied.
class ChartTableDialog : public QDialog
{
    Q_OBJECT

public:
    /// `rows`: the first one holds the heads.
    ChartTableDialog(const Theme& theme, const QString& title, const std::vector<QStringList>& rows,
                     QWidget* parent);
};

} // namespace prizedesk
