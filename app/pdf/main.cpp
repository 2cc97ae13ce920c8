#include "models/settings/Language.h"
#include "ui/webview/WebviewLoader.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QStringList>
#include <QTimer>

#include <cstdio>

namespace {

using namespace prizedesk;

// As the command line: wrong usage, and a file that cannot be made.
constexpr int kWrongUsage = 2;
constexpr int kFileTrouble = 3;

void say(const QString& text)
{
    QFile errors;
    if (errors.open(stderr, QIODevice::WriteOnly))
        errors.write(text.toUtf8() + '\n');
}

/// Without a display the pages are laid out all the same.
void chooseDisplay()
{
#ifdef Q_OS_LINUX
    const bool hasDisplay =
        qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
    if (!hasDisplay && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
}

/// Many documents, one after the other, with one start of the web engine: all of them or none.
class Series : public QObject
{
public:
    Series(DocumentRenderer& renderer, QJsonArray documents, const QString& folder)
        : m_renderer(renderer)
        , m_documents(std::move(documents))
        , m_folder(folder)
    {
    }

    void next()
    {
        if (m_next >= m_documents.size()) {
            QCoreApplication::exit(0);
            return;
        }
        const QJsonObject document = m_documents.at(m_next++).toObject();
        const QString path = m_folder.filePath(document.value(QLatin1String("name")).toString());
        m_renderer.renderPdf(document.value(QLatin1String("html")).toString(), path, this,
                             [this, path](const Result<void>& done) {
                                 if (done) {
                                     m_written += path;
                                     next();
                                     return;
                                 }
                                 for (const QString& written : m_written)
                                     QFile::remove(written);
                                 say(done.error().message());
                                 QCoreApplication::exit(kFileTrouble);
                             });
    }

private:
    DocumentRenderer& m_renderer;
    QJsonArray m_documents;
    QDir m_folder;
    QStringList m_written;
    qsizetype m_next = 0;
};

int printSeries(QApplication& application, DocumentRenderer& renderer, const QByteArray& input,
                const QString& folder)
{
    const QJsonDocument list = QJsonDocument::fromJson(input);
    if (!list.isArray())
        return kWrongUsage;
    Series series(renderer, list.array(), folder);
    QTimer::singleShot(0, &series, &Series::next);
    return application.exec();
}

} // namespace

/// prizedesk-pdf FILE: reads one HTML document from standard input and writes it as PDF to FILE,
/// whole or not at all. prizedesk-pdf --each FOLDER: reads a JSON list of {"name", "html"} and
/// writes each under its name into FOLDER, or none.
int main(int argc, char** argv)
{
    chooseDisplay();
    QLoggingCategory::setFilterRules(QStringLiteral("qt.webenginecontext*=false"));
    WebviewLoader::prepare();
    QApplication application(argc, argv);
    Language language;
    language.use(Language::fromText(qEnvironmentVariable("PRIZEDESK_LANG")));
    const bool isSeries = argc == 3 && qstrcmp(argv[1], "--each") == 0;
    QFile input;
    if ((argc != 2 && !isSeries) || !input.open(stdin, QIODevice::ReadOnly)) {
        say(QStringLiteral("prizedesk-pdf FILE < HTML"));
        return kWrongUsage;
    }
    const QByteArray bytes = input.readAll();
    const QString target = QString::fromLocal8Bit(argv[argc - 1]);
    const auto renderer = WebviewLoader::load();
    if (renderer && isSeries)
        return printSeries(application, **renderer, bytes, target);
    const Result<void> done = renderer
                                  ? (*renderer)->renderPdf(QString::fromUtf8(bytes), target)
                                  : Result<void>(failure(renderer.error()));
    if (done)
        return 0;
    say(done.error().message());
    return kFileTrouble;
}
