#pragma once

#include "models/entrants/EntryDetail.h"
#include "ui/shared/ThemedWidget.h"

#include <vector>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace prizedesk {

/// One line of an entry's content, and its editor.
class EntryValueRow : public ThemedWidget
{
    Q_OBJECT

public:
    EntryValueRow(const Theme& theme, EntryDetail::Value value, bool editable,
                  const QString& remark, QWidget* parent);

    [[nodiscard]] EntryField field() const { return m_value.field; }
    /// `choices` as code and words; empty for free text.
    void edit(const std::vector<std::pair<QString, QString>>& choices);
    [[nodiscard]] bool isEditing() const { return m_editor != nullptr; }

Q_SIGNALS:
    void editWanted();
    void moveWanted(int direction);
    void saved(const QString& value, const QString& reason);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void closeEditor();
    void save();
    [[nodiscard]] QString editedValue() const;

    EntryDetail::Value m_value;
    bool m_editable;
    QGridLayout* m_grid;
    QWidget* m_shown;
    QWidget* m_editor = nullptr;
    QLineEdit* m_line = nullptr;
    QPlainTextEdit* m_text = nullptr;
    QComboBox* m_combo = nullptr;
    QLineEdit* m_reason = nullptr;
};

} // namespace prizedesk
