#include "ui/shared/BannerStack.h"

#include <QAction>
#include <QVBoxLayout>

#include <algorithm>

namespace prizedesk {

namespace {

constexpr size_t mostAtOnce = 2;

} // namespace

BannerStack::BannerStack(const Theme& theme, QWidget* parent)
    : ThemedWidget(theme, parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hide();
}

Banner& BannerStack::show(const QString& key, Tone tone, const QString& text)
{
    dismiss(key);
    if (m_banners.size() >= mostAtOnce)
        dismiss(m_banners.front().key);
    auto* banner = new Banner(theme(), this);
    banner->setContent(tone, text);
    m_layout->addWidget(banner);
    m_banners.push_back({key, banner});
    connect(banner, &Banner::closed, this, [this, key] { dismiss(key); });
    setVisible(true);
    return *banner;
}

Banner& BannerStack::showUndo(const QString& text, QAction* undo)
{
    Banner& banner = show(QStringLiteral("undo"), Tone::Good, text);
    banner.addAction(undo, undo->shortcut());
    return banner;
}

void BannerStack::dismiss(const QString& key)
{
    const auto place = std::find_if(m_banners.begin(), m_banners.end(),
                                    [&](const Entry& entry) { return entry.key == key; });
    if (place == m_banners.end())
        return;
    place->banner->hide();
    place->banner->deleteLater();
    m_layout->removeWidget(place->banner);
    m_banners.erase(place);
    setVisible(!m_banners.empty());
}

void BannerStack::dismissAll()
{
    while (!m_banners.empty())
        dismiss(m_banners.front().key);
}

} // namespace prizedesk
