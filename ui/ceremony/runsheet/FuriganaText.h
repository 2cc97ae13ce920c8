#pragma once

#include "models/ceremony/runsheet/RunText.h"
#include "ui/shared/ThemedWidget.h"

#include <QFont>

namespace prizedesk {

/// Text with readings above its names, broken into lines; readings are half as large.
class FuriganaText : public ThemedWidget
{
    Q_OBJECT

public:
    explicit FuriganaText(const Theme& theme, QWidget* parent = nullptr);

    void setText(const RunText& text);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void themeChanged() override;

private:
    /// Lays the text out in `width`; paints with a painter, else only measures. Gives the height.
    int layOut(QPainter* painter, int width) const;

    RunText m_text;
};

} // namespace prizedesk
