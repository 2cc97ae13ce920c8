#pragma once

#include "ui/shared/ThemedWidget.h"

#include <QPointer>

class QSpinBox;

namespace prizedesk {

class DocumentPane;
class IconButton;
class LinkButton;
class SearchField;
class TextLabel;

/// Pages, zoom and search of the document that is shown; only what its kind can do is there.
class DocumentBar : public ThemedWidget
{
    Q_OBJECT

public:
    explicit DocumentBar(const Theme& theme, QWidget* parent = nullptr);

    void setPane(DocumentPane* pane);
    [[nodiscard]] SearchField& searchField() const { return *m_search; }
    void zoom(int direction);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void themeChanged() override;
    void retranslate() override;

private:
    void refresh();

    QPointer<DocumentPane> m_pane;
    IconButton* m_previous;
    QSpinBox* m_page;
    TextLabel* m_pages;
    IconButton* m_next;
    IconButton* m_smaller;
    TextLabel* m_zoom;
    IconButton* m_larger;
    LinkButton* m_fit;
    TextLabel* m_hits;
    IconButton* m_hitBefore;
    IconButton* m_hitAfter;
    SearchField* m_search;
};

} // namespace prizedesk
