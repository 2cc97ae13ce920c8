#pragma once

#include "ui/packets/DocumentPane.h"

#include <QBuffer>
#include <QByteArray>

class QPdfDocument;
class QPdfSearchModel;

namespace prizedesk {

class PdfPageView;
class Theme;

/// A PDF shown from memory; it never becomes a file.
class PdfPane : public DocumentPane
{
    Q_OBJECT

public:
    PdfPane(const Theme& theme, const QByteArray& bytes, QWidget* parent);
    ~PdfPane() override;

    /// False where the bytes are no PDF that can be shown.
    [[nodiscard]] bool isGood() const;
    [[nodiscard]] int pageCount() const override;
    [[nodiscard]] int page() const override;
    void setPage(int page) override;
    [[nodiscard]] int zoomPercent() const override;
    void setZoomPercent(int percent) override;
    void fitWidth() override;
    [[nodiscard]] bool canFind() const override { return true; }
    void setFindText(const QString& text) override;
    [[nodiscard]] int findCount() const override;
    [[nodiscard]] int findIndex() const override { return m_hit; }
    void findNext(int direction) override;
    void scrollScreen(int direction) override;

private:
    void showHits();

    QByteArray m_bytes;
    QBuffer m_buffer;
    QPdfDocument* m_document;
    QPdfSearchModel* m_search;
    PdfPageView* m_view;
    int m_hit = -1;
};

} // namespace prizedesk
