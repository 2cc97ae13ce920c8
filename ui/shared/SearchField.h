#pragma once

#include "ui/shared/Theme.h"

#include <QLineEdit>

namespace prizedesk {

/// A field with a magnifier at the left and its key in a box at the right. Esc clears it.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(const Theme& theme, QWidget* parent = nullptr);

    /// The key that leads here; shown in the field and made a shortcut of the window's page.
    void setKey(const QKeySequence& key);
    /// Shown only: somebody else owns the key.
    void setKeyHint(const QKeySequence& key);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void follow();

    const Theme& m_theme;
    QKeySequence m_key;
    QAction* m_shortcut = nullptr;
};

} // namespace prizedesk
