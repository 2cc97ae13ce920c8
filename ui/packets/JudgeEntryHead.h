#pragma once

#include "ui/shared/ThemedWidget.h"

namespace prizedesk {

/// Above the marks: reference number, field, place in the list, title.
class JudgeEntryHead : public ThemedWidget
{
    Q_OBJECT

public:
    explicit JudgeEntryHead(const Theme& theme, QWidget* parent = nullptr);

    void setContent(const QString& ref, const QString& field, const QString& place,
                    const QString& title);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_ref;
    QString m_field;
    QString m_place;
    QString m_title;
};

} // namespace prizedesk
