#include "models/settings/Language.h"
#include "ui/webview/WebviewLoader.h"

#include <QApplication>
#include <QFile>
#include <QLoggingCategory>

#include <cstdio>

namespace {

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

} // namespace

/// prizedesk-pdf FILE: reads one HTML document from standard input and writes it as PDF to FILE,
/// whole or not at all.
int main(int argc, char** argv)
{
    using namespace prizedesk;
    chooseDisplay();
    QLoggingCategory::setFilterRules(QStringLiteral("qt.webenginecontext*=false"));
    WebviewLoader::prepare();
    QApplication application(argc, argv);
    Language language;
    language.use(Language::fromText(qEnvironmentVariable("PRIZEDESK_LANG")));
    if (argc != 2) {
        say(QStringLiteral("prizedesk-pdf FILE < HTML"));
        return kWrongUsage;
    }
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly)) {
        say(QStringLiteral("prizedesk-pdf FILE < HTML"));
        return kWrongUsage;
    }
    const QString html = QString::fromUtf8(input.readAll());
    const auto renderer = WebviewLoader::load();
    const Result<void> done = renderer
                                  ? (*renderer)->renderPdf(html, QString::fromLocal8Bit(argv[1]))
                                  : Result<void>(failure(renderer.error()));
    if (done)
        return 0;
    say(done.error().message());
    return kFileTrouble;
}
