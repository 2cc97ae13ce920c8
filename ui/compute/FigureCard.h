#pragma once

#include "ui/shared/ThemedWidget.h"

namespace prizedesk {

class TextLabel;

/// One figure of the compute budget with the document it rests on: in words and digits, with an
/// edge that says whether it is confirmed; what waits has a dashed outline. Opens its lines.
class FigureCard : public ThemedWidget
{
    Q_OBJECT

public:
    explicit FigureCard(const Theme& theme, QWidget* parent = nullptr);

    void setContent(const QString& caption, const QString& words, const QString& digits,
                    const QString& source, bool confirmed);

Q_SIGNALS:
    void clicked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    TextLabel* m_caption;
    TextLabel* m_words;
    TextLabel* m_digits;
    TextLabel* m_source;
    bool m_confirmed = false;
};

} // namespace prizedesk
