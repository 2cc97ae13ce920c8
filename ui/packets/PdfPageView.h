#pragma once

#include <QPdfView>

#include <vector>

namespace prizedesk {

class Theme;

/// The pages of a PDF under each other, with the places that a search has found marked on them.
class PdfPageView : public QPdfView
{
    Q_OBJECT

public:
    PdfPageView(const Theme& theme, QWidget* parent);

    struct Mark
    {
        int page;
        QList<QRectF> rects; ///< in points, from the page's top left
    };
    void setMarks(std::vector<Mark> marks, int current);
    /// Scrolls so that the current mark is in view.
    void showCurrentMark();
    /// Pixels per point as pages are drawn now.
    [[nodiscard]] qreal scale(int page) const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// In the coordinates of the whole column of pages.
    [[nodiscard]] QRect pageRect(int page) const;

    const Theme& m_theme;
    std::vector<Mark> m_marks;
    int m_current = -1;
};

} // namespace prizedesk
