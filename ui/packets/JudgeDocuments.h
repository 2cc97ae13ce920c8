#pragma once

#include "models/packets/PacketContent.h"
#include "ui/shared/ThemedWidget.h"

#include <QUrl>

#include <functional>

class QVBoxLayout;

namespace prizedesk {

class DocumentBar;
class DocumentPane;
class DocumentTabs;
class JudgeSession;
class Prompts;

/// Middle of the judge's window: texts, documents and links of one entry. Documents are opened in
/// memory when they are shown and forgotten when another is; a link leaves the program only after a
/// question.
class JudgeDocuments : public ThemedWidget
{
    Q_OBJECT

public:
    using OpenUrl = std::function<void(const QUrl&)>;

    JudgeDocuments(JudgeSession& session, const Theme& theme, Prompts& prompts, OpenUrl openUrl,
                   QWidget* parent = nullptr);

    void showEntry(const QString& ref);
    /// The entry is hidden or shown now.
    void refresh();
    void setJapanese(bool japanese);
    void find();
    void zoom(int direction);
    void scrollScreen(int direction);
    void stepTab(int direction);
    [[nodiscard]] DocumentTabs& tabs() const { return *m_tabs; }
    [[nodiscard]] DocumentPane* pane() const { return m_pane; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void retranslate() override;

private:
    void fillTabs(int current);
    void showTab(int index);
    [[nodiscard]] DocumentPane* makePane(const PacketEntry& entry, int index);
    [[nodiscard]] DocumentPane* makeDocument(const PacketDocument& document);
    [[nodiscard]] DocumentPane* makeLink(const PacketLink& link);
    void askLink(const PacketLink& link);
    [[nodiscard]] bool isHidden() const;

    JudgeSession& m_session;
    Prompts& m_prompts;
    OpenUrl m_openUrl;
    QString m_entry;
    bool m_japanese = true;
    bool m_wasHidden = false;
    DocumentTabs* m_tabs;
    DocumentBar* m_bar;
    QVBoxLayout* m_layout;
    DocumentPane* m_pane = nullptr;
};

} // namespace prizedesk
