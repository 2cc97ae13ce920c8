#pragma once

#include "models/packets/Packet.h"
#include "models/programme/Programme.h"
#include "ui/shared/PromptDialog.h"

#include <vector>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QPlainTextEdit;
class QStackedWidget;

namespace prizedesk {

class AnchorEditor;
class OfficeContext;
class ScopeSwitch;
class TextLabel;

/// What judges of a stage are told: until when, how, and what each mark means. Collects an edited
/// edition and writes nothing.
class StageTermsDialog : public PromptDialog
{
    Q_OBJECT

public:
    /// `versions` of the stage's rubric, and how many judges have a packet.
    StageTermsDialog(OfficeContext& context, const QString& stage,
                     std::vector<RubricVersion> versions, int packetsOut, QWidget* parent);

    /// The edition with these terms.
    [[nodiscard]] Programme programme() const;
    void showPart(const QString& part);

private:
    [[nodiscard]] QWidget* buildTerms();
    [[nodiscard]] QWidget* buildMarks();
    [[nodiscard]] Stage& stage(Programme& programme) const;
    void showRubric();

    OfficeContext& m_context;
    QString m_stage;
    std::vector<RubricVersion> m_versions;
    int m_packetsOut;
    ScopeSwitch* m_parts;
    QStackedWidget* m_stack;
    QCheckBox* m_hasDeadline;
    QDateTimeEdit* m_deadline;
    QPlainTextEdit* m_japanese;
    QPlainTextEdit* m_english;
    QComboBox* m_criterion;
    AnchorEditor* m_anchors;
    TextLabel* m_rubric;
};

} // namespace prizedesk
