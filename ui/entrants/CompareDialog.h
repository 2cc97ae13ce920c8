#pragma once

#include "models/entrants/EntryDetail.h"

#include <QDialog>

namespace prizedesk {

class OfficeContext;

/// Two entries side by side, values that differ in bold; opens either.
class CompareDialog : public QDialog
{
    Q_OBJECT

public:
    CompareDialog(OfficeContext& context, const EntryDetail& one, const EntryDetail& other,
                  QWidget* parent);

Q_SIGNALS:
    void openWanted(const QString& ref);
};

} // namespace prizedesk
