#include "models/ceremony/certificates/CertificatePaper.h"

#include "models/tables/ReportTemplate.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace prizedesk {

namespace {

using kainjow::mustache::data;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CertificatePaper)
};

/// Sizes in mm on A3 across; A4 is 1/√2 of it.
struct Measures
{
    double length;    ///< of a line: along the column, or across the page
    double heading;   ///< sizes of type
    double recipient; // heading > recipient > signer > text > date
    double signer;
    double body;
    double date;
};

constexpr Measures kAcross{226, 26, 14.5, 11.5, 10.2, 8.6};
constexpr Measures kUpright{330, 26, 14.5, 11.5, 10.2, 8.6};
constexpr double kA4 = 0.7071;
constexpr double kLatinWidth = 0.55;
constexpr double kSpaced = 1.06; ///< a little air between characters

double lengthOf(const QString& line)
{
    double length = 0;
    for (const QChar character : line)
        length += character.isLowSurrogate()       ? 0
                  : character.unicode() < 0x80     ? kLatinWidth
                                                   : 1;
    return length * kSpaced;
}

double longest(const QStringList& lines)
{
    double length = 1;
    for (const QString& line : lines)
        length = std::max(length, lengthOf(line));
    return length;
}

double fitted(double size, double room, double length)
{
    return std::min(size, room / std::max(1.0, length));
}

std::string mm(double size)
{
    return QString::number(size, 'f', 2).toStdString() + "mm";
}

bool isKana(QChar character)
{
    return character.unicode() >= 0x3041 && character.unicode() <= 0x30FF &&
           character.unicode() != 0x30FB;
}

/// A line as runs: kana is set a little smaller than kanji.
data runsOf(const QString& line)
{
    data runs(data::type::list);
    const auto put = [&](const QString& text, bool kana) {
        data run;
        run.set("text", text.toStdString());
        run.set("kana", kana);
        runs.push_back(run);
    };
    QString run;
    for (const QChar character : line) {
        if (!run.isEmpty() && isKana(character) != isKana(run.back())) {
            put(run, isKana(run.back()));
            run.clear();
        }
        run += character;
    }
    if (!run.isEmpty())
        put(run, isKana(run.back()));
    return runs;
}

data linesOf(const QString& text)
{
    data lines(data::type::list);
    for (const QString& line : text.split(u'\n')) {
        data one;
        one.set("runs", runsOf(line));
        lines.push_back(one);
    }
    return lines;
}

data plainLines(const QString& text)
{
    data lines(data::type::list);
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts))
        lines.push_back({"line", line.toStdString()});
    return lines;
}

/// All words in the order they are read.
QString wordsOf(const CertificateText& text)
{
    QStringList lines{text.heading, text.award, text.affiliation,
                      text.recipient + u'　' + text.honorific, text.body, text.date, text.giver,
                      text.signer};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString proofWords(const Certificate& certificate)
{
    if (certificate.isSample)
        return Words::tr("Rehearsal: placeholders, no winner");
    return certificate.isConfirmed ? Words::tr("Proof: the result is not released")
                                   : Words::tr("Proof: the award waits for confirmation");
}

data pageOf(const Certificate& certificate, const Measures& base, double scale, bool hasStamp)
{
    const CertificateText& text = certificate.text;
    data page;
    page.set("heading", text.heading.toStdString());
    page.set("award", text.award.toStdString());
    page.set("affiliation", text.affiliation.toStdString());
    page.set("hasAffiliation", !text.affiliation.isEmpty());
    page.set("recipient", text.recipient.toStdString());
    page.set("honorific", text.honorific.toStdString());
    page.set("body", linesOf(text.body));
    page.set("date", text.date.toStdString());
    page.set("giver", plainLines(text.giver));
    page.set("signer", text.signer.toStdString());
    page.set("hasStamp", hasStamp);
    page.set("isProof", certificate.isProof());
    page.set("proof", proofWords(certificate).toStdString());
    page.set("number", certificate.number.toStdString());
    page.set("words", wordsOf(text).toStdString());
    const double room = base.length * scale;
    const double body = fitted(base.body * scale, room, longest(text.body.split(u'\n')));
    page.set("headingSize", mm(base.heading * scale));
    page.set("recipientSize",
             mm(fitted(base.recipient * scale, room * 0.92,
                       lengthOf(text.recipient) + lengthOf(text.honorific) + 2)));
    page.set("affiliationSize",
             mm(fitted(base.body * scale, room * 0.9, lengthOf(text.affiliation))));
    page.set("awardSize", mm(fitted(base.date * scale, room * 0.8, lengthOf(text.award))));
    page.set("bodySize", mm(body));
    page.set("dateSize", mm(std::min(base.date * scale, body * 0.86)));
    page.set("giverSize", mm(fitted(base.body * 0.9 * scale, room * 0.8,
                                    longest(text.giver.split(u'\n')))));
    page.set("signerSize", mm(fitted(base.signer * scale, room * 0.7, lengthOf(text.signer))));
    return page;
}

} // namespace

QString certificatesHtml(const CertificateForm& form,
                         const std::vector<const Certificate*>& certificates)
{
    const bool isVertical = form.layout == CertificateForm::Layout::Vertical;
    const double scale = form.paper == CertificateForm::Paper::A3 ? 1 : kA4;
    const Measures& base = isVertical ? kAcross : kUpright;
    data document;
    document.set("paper", form.paper == CertificateForm::Paper::A3 ? "A3" : "A4");
    document.set("writing", isVertical ? "vertical" : "horizontal");
    document.set("isVertical", isVertical);
    document.set("hasFrame", form.hasFrame);
    document.set("unit", mm(scale));
    document.set("width", mm(420 * scale));
    // A little less than the paper, so that rounding never makes a second page.
    document.set("height", mm(297 * scale - 0.6));
    data pages(data::type::list);
    for (const Certificate* certificate : certificates)
        pages.push_back(pageOf(*certificate, base, scale, form.hasStamp));
    document.set("pages", pages);
    return filledTemplate(QStringLiteral("certificate.html"), document);
}

} // namespace prizedesk
