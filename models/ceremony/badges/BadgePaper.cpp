#include "models/ceremony/badges/BadgePaper.h"

#include "models/tables/ReportTemplate.h"

#include <algorithm>

#if __has_include(<qrcodegen/qrcodegen.hpp>)
#include <qrcodegen/qrcodegen.hpp>
#else
#include <nayuki-qr-code-generator/qrcodegen.hpp>
#endif

namespace prizedesk {

namespace {

using kainjow::mustache::data;
using qrcodegen::QrCode;

constexpr size_t kOnSheet = 10;
constexpr double kNameRoom = 52; ///< mm beside the symbol
constexpr double kNameSize = 8.4;
constexpr double kLineRoom = 54;
constexpr double kLineSize = 3.4;
constexpr double kLatinWidth = 0.55;

std::string fittedSize(double size, double room, const QString& text)
{
    double length = 0;
    for (const QChar character : text)
        length += character.isLowSurrogate() ? 0 : character.unicode() < 0x80 ? kLatinWidth : 1;
    const double fitted = length > 0 ? std::min(size, room / length) : size;
    return QString::number(fitted, 'f', 2).toStdString() + "mm";
}

data badgeData(const Badge& badge)
{
    const QrPath symbol = qrPath(badge.code);
    data one;
    one.set("group", badge.group.toStdString());
    one.set("groupName", badge.groupName.toStdString());
    one.set("kana", badge.kana.toStdString());
    one.set("name", badge.name.toStdString());
    one.set("nameSize", fittedSize(kNameSize, kNameRoom, badge.name));
    one.set("affiliation", badge.affiliation.toStdString());
    one.set("affiliationSize", fittedSize(kLineSize, kLineRoom, badge.affiliation));
    one.set("title", badge.title.toStdString());
    one.set("titleSize", fittedSize(kLineSize, kLineRoom, badge.title));
    one.set("code", badge.code.toStdString());
    one.set("path", symbol.path.toStdString());
    one.set("side", std::to_string(symbol.side));
    one.set("hasCode", symbol.side > 0);
    one.set("sign", badge.sign.toStdString());
    one.set("hasSign", !badge.sign.isEmpty());
    return one;
}

} // namespace

QrPath qrPath(const QString& text)
{
    if (text.isEmpty())
        return {};
    const QrCode symbol = QrCode::encodeText(text.toUtf8().constData(), QrCode::Ecc::MEDIUM);
    QrPath result;
    result.side = symbol.getSize();
    // Runs of dark modules in a row are one piece: fewer pieces, smaller files.
    for (int y = 0; y < result.side; ++y) {
        for (int x = 0; x < result.side; ++x) {
            if (!symbol.getModule(x, y))
                continue;
            int end = x;
            while (end < result.side && symbol.getModule(end, y))
                ++end;
            result.path += QStringLiteral("M%1 %2h%3v1h-%3z").arg(x).arg(y).arg(end - x);
            x = end;
        }
    }
    return result;
}

int badgeSheets(size_t badges)
{
    return int((badges + kOnSheet - 1) / kOnSheet);
}

QString badgesHtml(const std::vector<Badge>& badges, const QString& event)
{
    data document;
    document.set("event", event.toStdString());
    data sheets(data::type::list);
    for (size_t from = 0; from < badges.size(); from += kOnSheet) {
        data list(data::type::list);
        for (size_t i = from; i < std::min(badges.size(), from + kOnSheet); ++i)
            list.push_back(badgeData(badges[i]));
        data sheet;
        sheet.set("badges", list);
        sheets.push_back(sheet);
    }
    document.set("sheets", sheets);
    return filledTemplate(QStringLiteral("badges.html"), document);
}

} // namespace prizedesk
