#pragma once

#include "ui/shared/ThemedWidget.h"

namespace prizedesk {

class JudgeSession;
class LinkButton;
class TextLabel;

/// Foot of the judge's window: when the last change reached the disk, that no network is used, the
/// keys, the version of the rubric, the text size.
class JudgeStatusBar : public ThemedWidget
{
    Q_OBJECT

public:
    JudgeStatusBar(JudgeSession& session, const Theme& theme, QWidget* parent);

    [[nodiscard]] QString savedText() const;
    void refresh();

Q_SIGNALS:
    void retryWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void themeChanged() override;
    void retranslate() override;

private:
    JudgeSession& m_session;
    TextLabel* m_icon;
    TextLabel* m_saved;
    LinkButton* m_retry;
    TextLabel* m_network;
    TextLabel* m_keys;
    TextLabel* m_rubric;
    TextLabel* m_scale;
};

} // namespace prizedesk
