#pragma once

#include "models/reports/AwardList.h"

#include <QDialog>

class QComboBox;
class QVBoxLayout;

namespace prizedesk {

class OfficeContext;

/// The award list as it will lie on paper.
class AwardListPreview : public QDialog
{
    Q_OBJECT

public:
    AwardListPreview(OfficeContext& context, QWidget* parent);

    /// Lays the list out; an error is shown by the window, and false is returned.
    bool showList();

Q_SIGNALS:
    void exportWanted(prizedesk::AwardListProfile profile);

private:
    OfficeContext& m_context;
    QComboBox* m_profile;
    QVBoxLayout* m_layout;
    QWidget* m_paper = nullptr;
};

} // namespace prizedesk
