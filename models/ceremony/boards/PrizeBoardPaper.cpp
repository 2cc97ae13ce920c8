#include "models/ceremony/boards/PrizeBoard.h"

#include "models/tables/ReportTemplate.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace prizedesk {

namespace {

using kainjow::mustache::data;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PrizeBoard)
};

/// Sizes in mm on A1 across; each smaller paper is 1/√2 of the one before it.
struct Measures
{
    double length; ///< of a line
    double money;
    double name;
    double award;
    double affiliation;
};
constexpr Measures kAcross{700, 150, 62, 48, 34};
constexpr Measures kUpright{470, 92, 58, 40, 32};
constexpr double kLatinWidth = 0.58;

double lengthOf(const QString& text)
{
    double length = 0;
    for (const QChar character : text)
        length += character.isLowSurrogate() ? 0 : character.unicode() < 0x80 ? kLatinWidth : 1;
    return std::max(1.0, length);
}

std::string fitted(double size, double room, const QString& text)
{
    return QString::number(std::min(size, room / lengthOf(text)), 'f', 2).toStdString() + "mm";
}

double scaleOf(PrizeBoardForm::Paper paper)
{
    switch (paper) {
    case PrizeBoardForm::Paper::A2:
        return 0.7071;
    case PrizeBoardForm::Paper::A3:
        return 0.5;
    case PrizeBoardForm::Paper::A1:
        break;
    }
    return 1;
}

const char* paperCode(PrizeBoardForm::Paper paper)
{
    return paper == PrizeBoardForm::Paper::A1 ? "A1" : paper == PrizeBoardForm::Paper::A2 ? "A2" : "A3";
}

data plainLines(const QString& text)
{
    data lines(data::type::list);
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts))
        lines.push_back({"line", line.toStdString()});
    return lines;
}

data sheetOf(const PrizeBoards& boards, const PrizeBoard& board, const Measures& base, double scale)
{
    const double room = base.length * scale;
    // Several names share the height that one has.
    const double part = 1.0 / std::max<double>(1, double(board.recipients.size()));
    data sheet;
    sheet.set("award", board.award.toStdString());
    sheet.set("awardSize", fitted(base.award * scale, room, board.award));
    sheet.set("money", board.money.toStdString());
    sheet.set("moneySize", fitted(base.money * scale, room, board.money));
    data recipients(data::type::list);
    for (const PrizeBoard::Recipient& each : board.recipients) {
        data one;
        one.set("affiliation", each.affiliation.toStdString());
        one.set("hasAffiliation", !each.affiliation.isEmpty());
        one.set("affiliationSize",
                fitted(base.affiliation * scale * std::max(0.5, part), room, each.affiliation));
        const QString line =
            boards.honorific.isEmpty() ? each.name : each.name + u'　' + boards.honorific;
        one.set("name", line.toStdString());
        one.set("nameSize", fitted(base.name * scale * std::max(0.45, part), room, line));
        recipients.push_back(one);
    }
    sheet.set("recipients", recipients);
    return sheet;
}

} // namespace

QString prizeBoardsHtml(const PrizeBoards& boards, const PrizeBoardForm& form)
{
    const double scale = scaleOf(form.paper);
    const auto mm = [&](double size) {
        return QString::number(size * scale, 'f', 2).toStdString() + "mm";
    };
    data document;
    document.set("lang", form.japanese ? "ja" : "en");
    document.set("paper", paperCode(form.paper));
    document.set("writing", form.isVertical() ? "vertical" : "horizontal");
    document.set("isVertical", form.isVertical());
    document.set("unit", mm(1));
    document.set("width", mm(841));
    // A little less than the paper, so that rounding never makes a second page.
    document.set("height", mm(593));
    document.set("programme", boards.programme.toStdString());
    document.set("heading", Words::tr("Prize", "heading of a board that is handed over").toStdString());
    document.set("date", boards.date.toStdString());
    document.set("giver", plainLines(boards.giver));
    document.set("isRehearsal", boards.isRehearsal);
    document.set("rehearsal",
                 Words::tr("Rehearsal: names come in once two people released the result.")
                     .toStdString());
    data sheets(data::type::list);
    for (const PrizeBoard& board : boards.boards)
        sheets.push_back(sheetOf(boards, board, form.isVertical() ? kUpright : kAcross, scale));
    document.set("sheets", sheets);
    return filledTemplate(QStringLiteral("prize-board.html"), document);
}

} // namespace prizedesk
