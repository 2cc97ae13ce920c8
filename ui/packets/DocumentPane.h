#pragma once

#include <QWidget>

namespace prizedesk {

/// One thing a judge looks at: text, PDF, picture or link. What a kind cannot do stays as it is
/// here.
class DocumentPane : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] virtual int pageCount() const { return 0; }
    /// From 0.
    [[nodiscard]] virtual int page() const { return 0; }
    virtual void setPage(int) {}
    /// 0 = cannot be zoomed.
    [[nodiscard]] virtual int zoomPercent() const { return 0; }
    virtual void setZoomPercent(int) {}
    virtual void fitWidth() {}

    [[nodiscard]] virtual bool canFind() const { return false; }
    virtual void setFindText(const QString&) {}
    [[nodiscard]] virtual int findCount() const { return 0; }
    /// Place of the hit that is shown, from 0; -1 = none.
    [[nodiscard]] virtual int findIndex() const { return -1; }
    virtual void findNext(int) {}

    /// A screen down (+1) or up (−1).
    virtual void scrollScreen(int direction) = 0;

Q_SIGNALS:
    void stateChanged();
};

} // namespace prizedesk
