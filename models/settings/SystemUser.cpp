#include "models/settings/SystemUser.h"

#include <QDir>
#include <QFileInfo>

namespace prizedesk {

QString systemUser()
{
    for (const char* variable : {"USER", "USERNAME", "LOGNAME"}) {
        const QString name = qEnvironmentVariable(variable);
        if (!name.isEmpty())
            return name;
    }
    const QString home = QFileInfo(QDir::homePath()).fileName();
    return home.isEmpty() ? QStringLiteral("office") : home;
}

} // namespace prizedesk
