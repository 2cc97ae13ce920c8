#pragma once

#include "ui/shared/Theme.h"

#include <QAbstractButton>

namespace prizedesk {

/// The name of a document as words that open it, with an icon before and its size after; cut with …
/// where there is no room, whole in the tooltip. Enter and Space open.
class DocumentLink : public QAbstractButton
{
    Q_OBJECT

public:
    DocumentLink(const Theme& theme, const QString& iconName, const QString& name,
                 const QString& note, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    const Theme& m_theme;
    QString m_note;
};

} // namespace prizedesk
