#pragma once

#include "ui/shared/ThemedWidget.h"

namespace prizedesk {

/// A filter condition in force: property in secondary colour, value, ×. Enter or a click opens its
/// editor, Delete or × removes it.
class Chip : public ThemedWidget
{
    Q_OBJECT

public:
    Chip(const Theme& theme, QString key, QWidget* parent = nullptr);

    [[nodiscard]] const QString& key() const { return m_key; }
    [[nodiscard]] QString value() const { return m_value; }
    void setContent(const QString& property, const QString& value);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void editWanted();
    void removeWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void themeChanged() override;
    void retranslate() override;

private:
    [[nodiscard]] QRect removeRect() const;

    QString m_key;
    QString m_property;
    QString m_value;
};

} // namespace prizedesk
