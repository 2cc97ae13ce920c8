#pragma once

#include "models/reception/DeskFile.h"
#include "ui/shared/ThemedWidget.h"

#include <functional>

namespace prizedesk {

/// One guest large enough to read from a step away: name, category, seat, needs, signs, and whether
/// and where the guest has arrived.
class DeskGuestCard : public ThemedWidget
{
    Q_OBJECT

public:
    explicit DeskGuestCard(const Theme& theme, QWidget* parent = nullptr);

    struct Content
    {
        DeskGuest guest;
        QString code;
        std::optional<DeskScan> arrival; ///< the first
        QString arrivalWords;            ///< "13:05, desk D1"
        bool isSecond = false;           ///< was let in before: a warning
        bool isJust = false;             ///< was let in just now
    };
    void setContent(const Content& content);
    void clear();
    [[nodiscard]] QString guestRef() const { return m_content ? m_content->guest.ref : QString(); }
    /// What stands in the coloured head.
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] Tone stateTone() const;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void themeChanged() override;
    void retranslate() override;

private:
    std::optional<Content> m_content;
};

} // namespace prizedesk
