#pragma once

#include "models/awards/SealCheck.h"
#include "ui/shared/Banner.h"

class QAction;

namespace prizedesk {

class OfficeContext;

/// What the ranking of a stage rests on: not sealed, sealed when and by whom, or how it differs
/// from the sealed result; with the verb that seals.
class SealStrip : public Banner
{
    Q_OBJECT

public:
    explicit SealStrip(OfficeContext& context, QWidget* parent = nullptr);

    /// Reads the state of a stage; hides itself where there is none. Throws `StorageError`.
    void setStage(const QString& stage);
    [[nodiscard]] QAction* sealAction() const { return m_seal; }

private:
    void showState(const SealState& state);
    void ask();

    OfficeContext& m_context;
    QAction* m_seal;
    QString m_stage;
};

} // namespace prizedesk
