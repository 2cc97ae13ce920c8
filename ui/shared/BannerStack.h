#pragma once

#include "ui/shared/Banner.h"

#include <QPointer>

#include <vector>

class QVBoxLayout;

namespace prizedesk {

/// At most two banners, the newest at the bottom; a third pushes the oldest closable one out.
class BannerStack : public ThemedWidget
{
    Q_OBJECT

public:
    explicit BannerStack(const Theme& theme, QWidget* parent = nullptr);

    /// The stack owns the banner; × or dismiss() takes it away. A banner with the same `key`
    /// is replaced.
    Banner& show(const QString& key, Tone tone, const QString& text);
    /// "4件を…にしました。 元に戻す Ctrl+Z"; `undo` is the window's undo action.
    Banner& showUndo(const QString& text, QAction* undo);
    void dismiss(const QString& key);
    void dismissAll();
    [[nodiscard]] int count() const { return static_cast<int>(m_banners.size()); }

private:
    struct Entry
    {
        QString key;
        Banner* banner;
    };

    QVBoxLayout* m_layout;
    std::vector<Entry> m_banners;
};

} // namespace prizedesk
