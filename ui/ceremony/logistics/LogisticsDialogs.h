#pragma once

#include "models/ceremony/logistics/PrepTask.h"
#include "ui/ceremony/FieldsDialog.h"

namespace prizedesk {

class OfficeContext;

/// One task or line of a checklist.
class PrepTaskDialog : public FieldsDialog
{
    Q_OBJECT

public:
    PrepTaskDialog(OfficeContext& context, const PrepTask& task, const std::vector<PrepTask>& all,
                   QWidget* parent);

    [[nodiscard]] PrepTask task() const;

private:
    PrepTask m_task;
};

class ContactDialog : public FieldsDialog
{
    Q_OBJECT

public:
    ContactDialog(OfficeContext& context, const CeremonyContact& contact, QWidget* parent);

    [[nodiscard]] CeremonyContact contact() const;

private:
    CeremonyContact m_contact;
};

class CostDialog : public FieldsDialog
{
    Q_OBJECT

public:
    CostDialog(OfficeContext& context, const CostLine& cost,
               const std::vector<CeremonyContact>& contacts, QWidget* parent);

    /// Nothing where an amount cannot be read.
    [[nodiscard]] std::optional<CostLine> cost() const;

private:
    CostLine m_cost;
};

class CoverageDialog : public FieldsDialog
{
    Q_OBJECT

public:
    CoverageDialog(OfficeContext& context, const Coverage& coverage, QWidget* parent);

    [[nodiscard]] Coverage coverage() const;

private:
    Coverage m_coverage;
};

} // namespace prizedesk
