#pragma once

#include "ui/shared/ThemedWidget.h"

#include <optional>

namespace prizedesk {

/// One requirement with ○ and ×: click, or keys O and X (also full-width, ○ and ×), Backspace
/// clears, ← → go to the next requirement, ↑ ↓ to the criteria. It only asks, like MarkField.
class GateField : public ThemedWidget
{
    Q_OBJECT

public:
    explicit GateField(const Theme& theme, QWidget* parent = nullptr);

    void setSubject(const QString& subject);
    void setPassed(std::optional<bool> passed);
    [[nodiscard]] std::optional<bool> passed() const { return m_passed; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// What a key says: O, ○ or １ pass, X or × fail; nothing for other keys.
    [[nodiscard]] static std::optional<bool> passOf(const QKeyEvent& event);

Q_SIGNALS:
    void passWanted(bool passes);
    void clearWanted();
    void stepWanted(int direction);  ///< along the requirements
    void leaveWanted(int direction); ///< up or down, to the criteria
    void commentWanted();            ///< Tab
    void focused();

protected:
    bool focusNextPrevChild(bool next) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void retranslate() override;

private:
    [[nodiscard]] QRect choiceRect(bool passes) const;

    QString m_subject;
    std::optional<bool> m_passed;
};

} // namespace prizedesk
