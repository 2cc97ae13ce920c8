#include "ui/reception/DeskBadge.h"

#include "models/core/Error.h"
#include "ui/shared/Prompts.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QFontMetricsF>
#include <QPageSize>
#include <QPainter>
#include <QPainterPath>
#include <QPrinter>
#include <QPrinterInfo>

#include <qrcodegen.hpp>

#include <algorithm>

namespace prizedesk {

namespace {

constexpr double kWidth = 91; // millimetres, the usual card of name badges
constexpr double kHeight = 55;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DeskBadge)
};

void paintCode(QPainter& painter, const QRectF& rect, const QString& code)
{
    const auto qr = qrcodegen::QrCode::encodeText(code.toUtf8().constData(),
                                                  qrcodegen::QrCode::Ecc::MEDIUM);
    const double module = rect.width() / qr.getSize();
    for (int y = 0; y < qr.getSize(); ++y) {
        for (int x = 0; x < qr.getSize(); ++x) {
            if (qr.getModule(x, y))
                painter.fillRect(QRectF(rect.left() + x * module, rect.top() + y * module,
                                        module * 1.02, module * 1.02),
                                 Qt::black);
        }
    }
}

/// False where the printer or the file takes nothing.
[[nodiscard]] bool paintTo(QPrinter& printer, const DeskGuest& guest, const QString& code)
{
    printer.setPageSize(QPageSize(QSizeF(kWidth, kHeight), QPageSize::Millimeter));
    printer.setPageMargins(QMarginsF());
    printer.setFullPage(true);
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    const double millimetre = printer.resolution() / 25.4;
    paintDeskBadge(painter, QRectF(0, 0, kWidth * millimetre, kHeight * millimetre), millimetre,
                   guest, code);
    return painter.end() && printer.printerState() != QPrinter::Error &&
           printer.printerState() != QPrinter::Aborted;
}

} // namespace

void paintDeskBadge(QPainter& painter, const QRectF& rect, double millimetre,
                    const DeskGuest& guest, const QString& code)
{
    painter.save();
    // Letters as outlines, so that the badge looks the same on every printer. Long names become
    // smaller instead of losing letters.
    const auto text = [&](double x, double y, double width, double height, const QString& words,
                          bool isBold = false) {
        if (words.isEmpty())
            return;
        QFont font(QStringLiteral("Noto Sans CJK JP"));
        font.setBold(isBold);
        const QFontMetricsF metrics(font);
        QPainterPath outline;
        outline.addText(0, metrics.ascent(), font, words);
        const double scale = std::min(height * millimetre / metrics.height(),
                                      width * millimetre / metrics.horizontalAdvance(words));
        painter.save();
        painter.translate(rect.left() + x * millimetre, rect.top() + y * millimetre);
        painter.scale(scale, scale);
        painter.fillPath(outline, Qt::black);
        painter.restore();
    };
    text(6, 6, 79, 6, guest.affiliation);
    text(6, 14, 79, 14, guest.name, true);
    text(6, 28, 55, 5, guest.kana);
    text(6, 39, 55, 6, guestCategoryWords(guest.category));
    text(6, 46, 55, 5, code);
    paintCode(painter,
              QRectF(rect.left() + 64 * millimetre, rect.top() + 30 * millimetre, 21 * millimetre,
                     21 * millimetre),
              code);
    painter.restore();
}

void printDeskBadge(const DeskGuest& guest, const QString& code, Prompts& prompts, QWidget* parent,
                    const std::function<void(const QString& words)>& failed)
{
    if (!QPrinterInfo::defaultPrinter().isNull()) {
        QPrinter printer(QPrinterInfo::defaultPrinter());
        if (!paintTo(printer, guest, code))
            failed(Words::tr("The badge of %1 was not printed. Check the printer %2.")
                       .arg(guest.ref, printer.printerName()));
        return;
    }
    prompts.saveFile(parent,
                     {.title = Words::tr("No printer is set up: save the badge as a file"),
                      .filters = {QStringLiteral("PDF (*.pdf)")},
                      .suggestedName = guest.ref + QStringLiteral(".pdf"),
                      .folderKey = QStringLiteral("ceremony")},
                     [guest, code, failed](const QString& path) {
                         if (path.isEmpty())
                             return;
                         QPrinter printer(QPrinter::HighResolution);
                         printer.setOutputFormat(QPrinter::PdfFormat);
                         printer.setOutputFileName(path);
                         const bool isDone = paintTo(printer, guest, code);
                         if (isDone && QFileInfo(path).size() > 0)
                             return;
                         failed(Error{Error::Code::FileNotWritable, {QFileInfo(path).fileName()}, {}}
                                    .message());
                     });
}

} // namespace prizedesk
