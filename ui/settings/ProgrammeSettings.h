#pragma once

#include "models/programme/Programme.h"
#include "models/settings/ProgrammeTableModel.h"
#include "ui/shared/ThemedWidget.h"

class QComboBox;
class QPushButton;

namespace prizedesk {

class BannerStack;
class OfficeContext;
class PrimaryButton;
class ScopeSwitch;
class TableView;
class TextLabel;

/// The rules of the edition as tables: themes, stages, criteria, prizes, milestones, budget heads,
/// lists. Edited in a draft, checked, and saved in one step that can be undone.
class ProgrammeSettings : public ThemedWidget
{
    Q_OBJECT

public:
    explicit ProgrammeSettings(OfficeContext& context, QWidget* parent = nullptr);

    [[nodiscard]] ProgrammeTableModel& model() const { return *m_model; }
    [[nodiscard]] bool isEdited() const { return m_isEdited; }
    void showPart(ProgrammeTableModel::Part part);
    void save();
    void discard();

protected:
    void retranslate() override;

private:
    void buildLayout();
    void takeProgramme();
    void showState();
    void addRow();
    void removeRow();
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString partWords(ProgrammeTableModel::Part part) const;
    [[nodiscard]] static QString listWords(const QString& list);

    OfficeContext& m_context;
    Programme m_draft;
    bool m_isEdited = false;
    ScopeSwitch* m_parts;
    QComboBox* m_lists;
    QPushButton* m_add;
    QPushButton* m_remove;
    QPushButton* m_discard;
    PrimaryButton* m_save;
    TextLabel* m_summary;
    BannerStack* m_problems;
    TableView* m_table = nullptr;
    ProgrammeTableModel* m_model = nullptr;
};

} // namespace prizedesk
