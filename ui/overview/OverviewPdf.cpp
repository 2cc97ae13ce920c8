#include "ui/overview/OverviewPdf.h"

#include "models/programme/Programme.h"
#include "models/settings/DateWords.h"
#include "ui/overview/OverviewBoard.h"
#include "ui/overview/OverviewWords.h"
#include "ui/shell/OfficeContext.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

namespace prizedesk {

namespace {

constexpr QSize kBoard(1240, 790);
constexpr int kHead = 44;
constexpr qreal kMarginMm = 10;
constexpr int kResolution = 300;

QString headLine(const OfficeContext& context, const QString& themeCode, qint64 nowMs)
{
    QStringList parts{context.in(context.programme().name)};
    if (!themeCode.isEmpty())
        parts << OverviewWords::theme(themeCode);
    parts << QCoreApplication::translate("OverviewPage", "as of %1")
                 .arg(context.dates().longDateTime(nowMs));
    return parts.join(QStringLiteral("　"));
}

} // namespace

QByteArray overviewPdf(OfficeContext& context, const OverviewData& data, const QString& themeCode,
                       qint64 nowMs)
{
    prizedesk::Theme paper;
    paper.setMode(Theme::Mode::Light);
    OverviewBoard board(paper, context);
    board.setAttribute(Qt::WA_DontShowOnScreen);
    board.OverviewBoard::show(data, themeCode, nowMs);
    board.resize(kBoard);
    board.setVisible(true);
    board.ensurePolished();

    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kResolution);
    writer.setPageLayout({QPageSize(QPageSize::A4), QPageLayout::Landscape,
                          QMarginsF(kMarginMm, kMarginMm, kMarginMm, kMarginMm),
                          QPageLayout::Millimeter});
    writer.setTitle(headLine(context, themeCode, nowMs));
    QPainter painter(&writer);
    const qreal scale = qreal(writer.width()) / kBoard.width();
    painter.scale(scale, scale);
    painter.setFont(paper.font(Type::Section));
    painter.setPen(paper.color(Token::Text));
    painter.drawText(QRect(16, 0, kBoard.width() - 32, kHead), Qt::AlignVCenter,
                     headLine(context, themeCode, nowMs));
    painter.translate(0, kHead);
    board.render(&painter, QPoint(), QRegion(), QWidget::DrawChildren);
    painter.end();
    buffer.close();
    return bytes;
}

} // namespace prizedesk
