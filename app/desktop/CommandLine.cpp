#include "app/desktop/CommandLine.h"

#include <QCommandLineParser>

#include <cstdio>

namespace prizedesk {

std::optional<CommandLine> CommandLine::parse(const QCoreApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Runs a prize competition."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption as(QStringLiteral("as"), tr("Who acts, for the journal."),
                                QStringLiteral("NAME"));
    const QCommandLineOption lang(QStringLiteral("lang"), tr("Language of the window: ja or en."),
                                  QStringLiteral("LANGUAGE"));
    const QCommandLineOption check(QStringLiteral("check"),
                                   tr("Open FILE, show every page once, say whether all is well."));
    const QCommandLineOption shots(QStringLiteral("screenshots"),
                                   tr("Write a picture of every page of FILE into FOLDER."),
                                   QStringLiteral("FOLDER"));
    const QCommandLineOption only(
        QStringLiteral("only"),
        tr("Of the pictures only those of pages whose name begins so, such as ceremony-seating."),
        QStringLiteral("PAGE"));
    parser.addOptions({as, lang, check, shots, only});
    parser.addPositionalArgument(QStringLiteral("FILE"), tr("The programme to open."),
                                 QStringLiteral("[FILE]"));
    parser.process(application);

    CommandLine line;
    line.who = parser.value(as);
    line.language = parser.value(lang);
    line.screenshots = parser.value(shots);
    line.only = parser.value(only);
    line.check = parser.isSet(check);
    const QStringList files = parser.positionalArguments();
    line.file = files.value(0);
    QString problem;
    if (files.size() > 1)
        problem = tr("Only one file can be opened at a time.");
    else if (!line.language.isEmpty() && line.language != QLatin1String("ja") &&
             line.language != QLatin1String("en"))
        problem = tr("The language is ja or en.");
    else if ((line.check || !line.screenshots.isEmpty()) && line.file.isEmpty())
        problem = tr("Name the file.");
    if (problem.isEmpty())
        return line;
    std::fprintf(stderr, "%s\n", qPrintable(problem));
    return std::nullopt;
}

} // namespace prizedesk
