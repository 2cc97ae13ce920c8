#pragma once

#include "ui/shared/ThemedWidget.h"

class QComboBox;
class QHBoxLayout;
class QSpinBox;

namespace prizedesk {

class ImportSession;
class OfficeContext;
class TextLabel;

/// What is read: file, theme, sheet, header row, and what it is compared with.
class ImportSourceStrip : public ThemedWidget
{
    Q_OBJECT

public:
    ImportSourceStrip(OfficeContext& context, ImportSession& session, QWidget* parent = nullptr);

    void fill();
    void setWords();
    [[nodiscard]] QComboBox& themeBox() const { return *m_themes; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void themeChanged() override;

private:
    [[nodiscard]] QString comparedWith() const;

    OfficeContext& m_context;
    ImportSession& m_session;
    TextLabel* m_file;
    TextLabel* m_themeLabel;
    QComboBox* m_themes;
    TextLabel* m_sheetLabel;
    QComboBox* m_sheets;
    TextLabel* m_rowLabel;
    QSpinBox* m_headerRow;
    TextLabel* m_rows;
    TextLabel* m_compared;
};

} // namespace prizedesk
