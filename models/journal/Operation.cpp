#include "models/journal/Operation.h"

#include "models/journal/Action.h"
#include "models/journal/OperationWords.h"

#include <QCoreApplication>

namespace prizedesk {

QString Operation::description() const
{
    return describe(code, labels);
}

QString Operation::describe(const QString& code, const QStringList& labels)
{
    QString text = operationWords(code);
    if (text.isEmpty())
        return code + QLatin1Char(' ') + labels.join(QLatin1Char(' '));
    for (int i = 0; i < 4; ++i)
        text.replace(QLatin1Char('%') + QString::number(i + 1),
                     operationLabel(code, i, labels.value(i)));
    return text;
}

QString Action::description() const
{
    const QString text = Operation::describe(operation, labels);
    if (const QString own = undoWords(operation).done; kind == Kind::Undo && !own.isEmpty())
        return own.arg(text);
    if (kind == Kind::Undo)
        return QCoreApplication::translate("Operation", "Undone: %1").arg(text);
    if (kind == Kind::Redo)
        return QCoreApplication::translate("Operation", "Done again: %1").arg(text);
    return text;
}

QString Action::shortHash() const
{
    return QString::fromLatin1(hash.left(4).toHex());
}

} // namespace prizedesk
