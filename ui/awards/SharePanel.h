#pragma once

#include "models/awards/AwardOperations.h"
#include "ui/shared/ThemedWidget.h"

class QFormLayout;
class QLineEdit;
class QRadioButton;

namespace prizedesk {

class TextLabel;

/// What it means that several entries are chosen for one prize: they share the rank, or they share
/// one award in parts that make 100 %.
class SharePanel : public ThemedWidget
{
    Q_OBJECT

public:
    explicit SharePanel(const Theme& theme, QWidget* parent = nullptr);

    /// Equal parts at first; the remainder of the division goes to the first.
    void setEntries(const QStringList& refs);
    [[nodiscard]] bool isJoint() const;
    /// The parts as typed; nothing while they do not make 100 %.
    [[nodiscard]] std::optional<std::vector<AwardPart>> parts() const;

Q_SIGNALS:
    void changed();

private:
    void check();

    QRadioButton* m_tie;
    QRadioButton* m_joint;
    QWidget* m_fields;
    QFormLayout* m_form;
    TextLabel* m_hint;
    QStringList m_refs;
    std::vector<QLineEdit*> m_shares;
};

} // namespace prizedesk
