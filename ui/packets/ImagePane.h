#pragma once

#include "ui/packets/DocumentPane.h"

#include <QImage>

class QLabel;
class QScrollArea;

namespace prizedesk {

/// A picture shown from memory, as wide as the pane or at a scale of its own.
class ImagePane : public DocumentPane
{
    Q_OBJECT

public:
    ImagePane(const QByteArray& bytes, const QString& name, QWidget* parent);

    [[nodiscard]] bool isGood() const { return !m_image.isNull(); }
    [[nodiscard]] int zoomPercent() const override;
    void setZoomPercent(int percent) override;
    void fitWidth() override;
    void scrollScreen(int direction) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void show(int percent);

    QImage m_image;
    QScrollArea* m_scroll;
    QLabel* m_label;
    int m_percent = 100;
    bool m_fits = true;
};

} // namespace prizedesk
