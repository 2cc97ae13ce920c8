#pragma once

#include "models/packets/PacketContent.h"
#include "ui/packets/DocumentPane.h"

#include <QTextCursor>

class QTextEdit;

namespace prizedesk {

class Theme;

/// What the entrant wrote in the form, part by part. Plain text: nothing in it becomes a link.
class TextPane : public DocumentPane
{
    Q_OBJECT

public:
    TextPane(const Theme& theme, const PacketEntry& entry, bool japanese, QWidget* parent);

    [[nodiscard]] QString text() const;
    [[nodiscard]] bool canFind() const override { return true; }
    void setFindText(const QString& text) override;
    [[nodiscard]] int findCount() const override { return int(m_hits.size()); }
    [[nodiscard]] int findIndex() const override { return m_hit; }
    void findNext(int direction) override;
    void scrollScreen(int direction) override;

private:
    void fill();
    void showHits();

    const Theme& m_theme;
    PacketEntry m_entry;
    bool m_japanese;
    QTextEdit* m_view;
    std::vector<QTextCursor> m_hits;
    int m_hit = -1;
};

} // namespace prizedesk
