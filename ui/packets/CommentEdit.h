#pragma once

#include "ui/shared/Theme.h"

#include <QPlainTextEdit>

namespace prizedesk {

/// Plain text that is saved with every key. Tab goes on; undo beyond the text's own steps belongs
/// to the window. `setPlainText` is for showing what is saved.
class CommentEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit CommentEdit(const Theme& theme, QWidget* parent = nullptr);

protected:
    bool event(QEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;
};

} // namespace prizedesk
