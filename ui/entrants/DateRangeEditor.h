#pragma once

#include "ui/shared/ThemedWidget.h"

#include <QDate>

class QCheckBox;
class QDateEdit;

namespace prizedesk {

/// A popup for a first and a last day; either may be left open.
class DateRangeEditor : public ThemedWidget
{
    Q_OBJECT

public:
    explicit DateRangeEditor(const Theme& theme, QWidget* parent = nullptr);

    /// Invalid dates are open ends; `suggested` is shown in their place.
    void openAt(const QPoint& globalPosition, QDate first, QDate last, QDate suggested);
    [[nodiscard]] QDate first() const;
    [[nodiscard]] QDate last() const;

Q_SIGNALS:
    void rangeChanged(QDate first, QDate last);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void retranslate() override;

private:
    void tell();

    QCheckBox* m_hasFirst;
    QDateEdit* m_first;
    QCheckBox* m_hasLast;
    QDateEdit* m_last;
    bool m_filling = false;
};

} // namespace prizedesk
