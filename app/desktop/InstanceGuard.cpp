#include "app/desktop/InstanceGuard.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>

namespace prizedesk {

namespace {

constexpr int kWaitMs = 300;

} // namespace

QString InstanceGuard::nameOf(const QString& file)
{
    const QFileInfo info(file);
    const QString path = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    const QByteArray key = (path + QLatin1Char('\n') + QDir::homePath()).toUtf8();
    return QStringLiteral("prizedesk-") +
           QString::fromLatin1(
               QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex().left(24));
}

bool InstanceGuard::raiseOther(const QString& file)
{
    QLocalSocket socket;
    socket.connectToServer(nameOf(file));
    if (!socket.waitForConnected(kWaitMs))
        return false;
    socket.write("raise\n");
    socket.waitForBytesWritten(kWaitMs);
    return true;
}

void InstanceGuard::answerFor(const QString& file)
{
    m_server.close();
    disconnect(&m_server, nullptr, this, nullptr);
    if (file.isEmpty())
        return;
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* socket = m_server.nextPendingConnection())
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        Q_EMIT
        raiseWanted();
    });
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    if (!m_server.listen(nameOf(file))) {
        // A killed program leaves its socket behind; nobody answered on it, or we would not be
        // here.
        QLocalServer::removeServer(nameOf(file));
        m_server.listen(nameOf(file));
    }
}

} // namespace prizedesk
