#pragma once

#include <QLocalServer>
#include <QObject>

namespace prizedesk {

/// One window per file and person on this computer: a second start raises the first.
class InstanceGuard : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// True if another program of this person has `file` open; it has been asked to come to front.
    [[nodiscard]] static bool raiseOther(const QString& file);
    /// From now on this program answers for `file`; an empty path answers for none.
    void answerFor(const QString& file);

Q_SIGNALS:
    void raiseWanted();

private:
    [[nodiscard]] static QString nameOf(const QString& file);

    QLocalServer m_server;
};

} // namespace prizedesk
