#pragma once

#include "ui/shared/ThemedWidget.h"

class QToolButton;

namespace prizedesk {

class OfficeContext;
class ProgressRow;
class RunTaskBase;

/// The bar of 24 px at the foot: saved at, last action, long work; at the right the journal, the
/// passphrase, who acts, text size. Each part leads to where it can be changed.
class OfficeStatusBar : public ThemedWidget
{
    Q_OBJECT

public:
    enum class Chain { Unknown, Checking, Sound, Broken };

    explicit OfficeStatusBar(OfficeContext& context, QWidget* parent = nullptr);

    /// Reads what the bar shows from the journal and the settings again.
    void refresh();
    void setChain(Chain chain);
    void follow(RunTaskBase& task, const QString& title);

protected:
    void paintEvent(QPaintEvent* event) override;
    void themeChanged() override;
    void retranslate() override;

private:
    QToolButton* addPart(const QString& name, const QString& pageId, const QVariant& argument);
    void showSaved();
    void showChain();
    void showPassphrase();
    static void set(QToolButton& part, const QIcon& icon, const QString& text, const QString& tip);
    [[nodiscard]] QIcon toneIcon(Tone tone) const;

    OfficeContext& m_context;
    QToolButton* m_saved;
    QToolButton* m_last;
    ProgressRow* m_progress;
    QToolButton* m_journal;
    QToolButton* m_passphrase;
    QToolButton* m_who;
    QToolButton* m_scale;
    Chain m_chain = Chain::Unknown;
};

} // namespace prizedesk
