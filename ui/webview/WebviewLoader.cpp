#include "ui/webview/WebviewLoader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLibrary>
#include <QPluginLoader>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

constexpr auto kPlugin = "prizedesk_webview"_L1;

QString pluginFile()
{
    for (const QString& folder : WebviewLoader::folders()) {
        for (const QString& prefix : {u"lib"_s, QString()}) {
            for (const QString& ending : {u".so"_s, u".dll"_s, u".dylib"_s}) {
                const QString file = QDir(folder).filePath(prefix + kPlugin + ending);
                if (QLibrary::isLibrary(file) && QFileInfo::exists(file))
                    return file;
            }
        }
    }
    return {};
}

/// Chromium ends the whole program when it may not build its sandbox; better to say so before.
bool sandboxIsRefused()
{
#ifdef Q_OS_LINUX
    return geteuid() == 0 && qgetenv("QTWEBENGINE_DISABLE_SANDBOX") != "1";
#else
    return false;
#endif
}

Result<DocumentRenderer*> loadNow()
{
    if (sandboxIsRefused()) {
        return failure(Error::Code::RuleRefused,
                       {QCoreApplication::translate("WebviewLoader",
                                                    "Documents cannot be laid out by the "
                                                    "administrator (root) of this computer. Use "
                                                    "another account.")});
    }
    // Without it the web engine ends the program at its first page.
    if (!QCoreApplication::testAttribute(Qt::AA_ShareOpenGLContexts))
        return failure(Error::Code::Internal, {}, u"WebviewLoader::prepare() was not called"_s);
    const QString file = pluginFile();
    if (file.isEmpty())
        return failure(Error::Code::FileMissing, {QString(kPlugin)});
    QPluginLoader loader(file);
    auto* renderer = qobject_cast<DocumentRenderer*>(loader.instance());
    if (!renderer)
        return failure(Error::Code::Internal, {}, loader.errorString());
    return renderer;
}

} // namespace

QStringList WebviewLoader::folders()
{
    const QDir program(QCoreApplication::applicationDirPath());
    return {program.path(), program.filePath(u"plugins"_s),
            QDir::cleanPath(program.filePath(QStringLiteral(PRIZEDESK_PLUGIN_FOLDER))),
            QDir::cleanPath(program.filePath(u"../lib/prizedesk"_s)),
            QDir::cleanPath(program.filePath(u"../PlugIns"_s))};
}

void WebviewLoader::prepare()
{
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
}

Result<DocumentRenderer*> WebviewLoader::load()
{
    static DocumentRenderer* renderer = nullptr;
    if (renderer)
        return renderer;
    const auto loaded = loadNow();
    if (loaded)
        renderer = *loaded;
    return loaded;
}

} // namespace prizedesk
