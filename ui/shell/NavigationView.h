#pragma once

#include "ui/shared/ThemedWidget.h"

class QListView;

namespace prizedesk {

class NavigationModel;
class OfficeContext;
class PageRegistry;

/// The areas at the left of the window; settings at the foot. Arrow keys move, Enter or a click
/// opens.
class NavigationView : public ThemedWidget
{
    Q_OBJECT

public:
    NavigationView(const PageRegistry& registry, OfficeContext& context, QWidget* parent = nullptr);

    void setCurrent(const QString& pageId);
    /// What waits may have changed; asked again when the window has time.
    void refreshCounts();
    [[nodiscard]] QListView& list() const { return *m_top; }
    [[nodiscard]] NavigationModel& model() const { return *m_topModel; }

Q_SIGNALS:
    void pageWanted(const QString& pageId);

protected:
    void paintEvent(QPaintEvent* event) override;
    void themeChanged() override;
    void retranslate() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QListView* makeList(NavigationModel* model);

    NavigationModel* m_topModel;
    NavigationModel* m_bottomModel;
    QListView* m_top;
    QListView* m_bottom;
    bool m_countsDue = false;
    bool m_byKey = false; ///< a key is being handled by one of the lists
};

} // namespace prizedesk
