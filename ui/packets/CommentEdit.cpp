#include "ui/packets/CommentEdit.h"

#include <QKeyEvent>
#include <QMimeData>

namespace prizedesk {

CommentEdit::CommentEdit(const Theme& theme, QWidget* parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    const auto follow = [this, &theme] { setFont(theme.font(Type::Body)); };
    connect(&theme, &Theme::changed, this, follow);
    follow();
}

bool CommentEdit::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if ((key->matches(QKeySequence::Undo) && !document()->isUndoAvailable()) ||
            (key->matches(QKeySequence::Redo) && !document()->isRedoAvailable())) {
            event->ignore();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void CommentEdit::insertFromMimeData(const QMimeData* source)
{
    QString text = source->text();
    text.remove(QChar(0));
    insertPlainText(text);
}

} // namespace prizedesk
