#pragma once

#include "models/awards/SealCheck.h"
#include "ui/shared/Banner.h"
#include "ui/shared/RunTask.h"

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

    /// Reads the state of a stage; hides itself where there is none. Which figures no longer follow
    /// is computed beside the window. Throws `StorageError`.
    void setStage(const QString& stage);
    /// Shown only where the stage differs from its seal; for pages that say the rest otherwise.
    void setOnlyDifferences(bool only);
    [[nodiscard]] const SealState& state() const { return m_state; }
    [[nodiscard]] QAction* sealAction() const { return m_seal; }

Q_SIGNALS:
    /// After every reading, and again when the figures are known.
    void stateShown();

private:
    void showState();
    void ask();
    void showChanges();

    OfficeContext& m_context;
    QAction* m_seal;
    QAction* m_changes;
    RunTask<SealState> m_figures;
    SealState m_state;
    QString m_stage;
    bool m_onlyDifferences = false;
    bool m_isComputing = false;
};

} // namespace prizedesk
