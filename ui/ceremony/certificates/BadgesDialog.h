#pragma once

#include "models/ceremony/badges/GuestBadges.h"

#include <QDialog>

class QComboBox;
class QPushButton;

namespace prizedesk {

class CeremonyExport;
class OfficeContext;
class PaperPreview;
class TextLabel;

/// Name badges before they go to the printer: in which order, and the first sheet as it will look.
class BadgesDialog : public QDialog
{
    Q_OBJECT

public:
    BadgesDialog(OfficeContext& context, CeremonyExport& exporter, QWidget* parent);

    [[nodiscard]] PaperPreview& preview() const { return *m_preview; }

private:
    void read();
    void exportAll();

    OfficeContext& m_context;
    CeremonyExport& m_exporter;
    std::vector<Badge> m_badges;
    TextLabel* m_state;
    QComboBox* m_order;
    PaperPreview* m_preview;
    QPushButton* m_verb;
};

} // namespace prizedesk
