#pragma once

#include "ui/packets/DocumentPane.h"

class QPushButton;

namespace prizedesk {

class TextLabel;
class Theme;

/// A sentence in place of a document: a link that leads out of the packet, something that cannot be
/// shown, an entry that is hidden.
class NoticePane : public DocumentPane
{
    Q_OBJECT

public:
    NoticePane(const Theme& theme, const QString& title, const QString& text, QWidget* parent);

    /// A button under the text.
    [[nodiscard]] QPushButton* addButton(const QString& verb);
    [[nodiscard]] QString text() const;
    void scrollScreen(int) override {}

private:
    TextLabel* m_title;
    TextLabel* m_text;
};

} // namespace prizedesk
