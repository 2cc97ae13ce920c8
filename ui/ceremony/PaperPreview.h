#pragma once

#include "ui/shared/ThemedWidget.h"

#include <QBuffer>
#include <QImage>

class QPdfDocument;
class QTimer;

namespace prizedesk {

/// The first page of a document as it will lie on paper, as large as there is room. It is laid out
/// by the same engine that prints; nothing is written to the disk.
class PaperPreview : public ThemedWidget
{
    Q_OBJECT

public:
    explicit PaperPreview(const Theme& theme, QWidget* parent = nullptr);
    ~PaperPreview() override;

    /// Laid out once the widget is shown and the text has rested a moment; the latest wins.
    void setHtml(const QString& html);
    /// A sentence where there is nothing to show.
    void setNothing(const QString& sentence);
    [[nodiscard]] bool hasPage() const { return !m_image.isNull(); }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void pageShown();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void layOut();
    void take(const QByteArray& pdf);
    void draw();

    QString m_html;
    QString m_shownHtml;
    QString m_sentence;
    QByteArray m_pdf;
    QBuffer m_buffer;
    QPdfDocument* m_document;
    QTimer* m_rest;
    QImage m_image;
    int m_run = 0;
};

} // namespace prizedesk
