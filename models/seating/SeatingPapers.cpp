#include "models/seating/SeatingPapers.h"

#include "models/core/CodeWords.h"
#include "models/core/Kana.h"
#include "models/seating/RoomOutline.h"
#include "models/tables/ReportTemplate.h"
#include "models/workspace/Workspace.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

using kainjow::mustache::data;

constexpr std::array kPapers{
    CodeWords{"cards", QT_TRANSLATE_NOOP("SeatingPaper", "Seat cards")},
    CodeWords{"plan", QT_TRANSLATE_NOOP("SeatingPaper", "Plan for the wall")},
    CodeWords{"names", QT_TRANSLATE_NOOP("SeatingPaper", "List by name")},
    CodeWords{"seats", QT_TRANSLATE_NOOP("SeatingPaper", "List by seat")},
};

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SeatingPaper)
};

// The plan is drawn in centimetres of the room; a margin of a row stays around it.
constexpr int kMargin = 120;
constexpr int kSeatSize = 50;
constexpr int kStageDepth = 110;
/// Rows stand closer on paper than in the room, so that names are larger. Tables stay round.
constexpr double kRowScale = 0.72;

std::string utf8(const QString& text)
{
    return text.toStdString();
}

QString rendered(const QString& name, data& page)
{
    return filledTemplate(name, page);
}

/// A guest with a seat; companions stand behind their guest.
struct Place
{
    const Guest* guest = nullptr;
    const Seat* seat = nullptr;
    int part = 0;
    bool isLocked = false;
};

std::vector<Place> placesOf(const SeatingState& state)
{
    QHash<qint64, const Guest*> guests;
    for (const Guest& guest : state.guests)
        guests.insert(guest.id.value(), &guest);
    QHash<qint64, const Seat*> seats;
    for (const Seat& seat : state.seats)
        seats.insert(seat.id.value(), &seat);
    std::vector<Place> places;
    for (const SeatUse& use : state.uses) {
        const Guest* guest = guests.value(use.guest.value());
        const Seat* seat = seats.value(use.seat.value());
        if (guest && seat)
            places.push_back({guest, seat, use.part, use.isLocked});
    }
    // As the seats stand: row by row from the front.
    std::sort(places.begin(), places.end(), [](const Place& left, const Place& right) {
        return std::less<>()(left.seat, right.seat);
    });
    return places;
}

QString nameOf(const Place& place)
{
    return place.part == 0 ? place.guest->name
                           : Words::tr("%1, companion").arg(place.guest->name);
}

QString surname(const QString& name)
{
    const qsizetype blank = name.indexOf(u'　') >= 0 ? name.indexOf(u'　') : name.indexOf(u' ');
    return blank > 0 ? name.first(blank) : name;
}

QString cardsHtml(const SeatingState& state, const PaperStyle& style)
{
    data cards(data::type::list);
    for (const Place& place : placesOf(state)) {
        data card;
        card.set("seat", utf8(state.label(*place.seat)));
        card.set("affiliation", utf8(place.guest->affiliation));
        card.set("title", utf8(place.guest->title));
        const QString name = place.part == 0 ? place.guest->name : nameOf(place);
        card.set("name", utf8(name));
        card.set("honorific", style.japanese && place.part == 0 ? "様" : "");
        cards.push_back(card);
    }
    data page;
    page.set("lang", style.japanese ? "ja" : "en");
    page.set("title", utf8(seatingPaperWords(SeatingPaper::Cards)));
    page.set("cards", cards);
    return rendered(u"seat-cards.html"_s, page);
}

data seatData(const Seat& seat, int y, const Place* place)
{
    data one;
    one.set("x", std::to_string(seat.x - kSeatSize / 2));
    one.set("y", std::to_string(y - kSeatSize / 2));
    one.set("middleX", std::to_string(seat.x));
    one.set("signY", std::to_string(y - 7));
    one.set("nameY", std::to_string(y + 17));
    one.set("kind", seat.isBlocked ? "blocked"
                    : place        ? utf8(guestCategoryCode(place->guest->category))
                                   : "free");
    one.set("sign", place ? utf8(place->part > 0 ? Words::tr("+", "sign of a companion's seat")
                                                  : guestCategorySign(place->guest->category))
                          : (seat.isBlocked      ? "×"
                             : seat.isWheelchair ? "♿"
                                                 : ""));
    one.set("name", place && place->part == 0 ? utf8(surname(place->guest->name)) : "");
    return one;
}

QString planHtml(Workspace& workspace, const SeatingState& state, const PaperStyle& style)
{
    const std::vector<Place> places = placesOf(state);
    QHash<qint64, const Place*> bySeat;
    for (const Place& place : places)
        bySeat.insert(place.seat->id.value(), &place);
    data rooms(data::type::list);
    for (const SeatRoom& room : state.rooms) {
        const RoomOutline outline = RoomOutline::of(room, state.seats);
        const double scale = outline.tables.empty() ? kRowScale : 1.0;
        const auto down = [&](int y) { return int(std::lround(y * scale)); };
        data seats(data::type::list);
        data rows(data::type::list);
        data numbers(data::type::list);
        const auto label = [](data& list, int x, int y, const QString& text) {
            data one;
            one.set("x", std::to_string(x));
            one.set("y", std::to_string(y));
            one.set("text", utf8(text));
            list.push_back(one);
        };
        QHash<QString, int> rowY;
        std::optional<int> front;
        for (const Seat& seat : state.seats) {
            if (seat.room != room.id)
                continue;
            const int y = down(seat.y);
            seats.push_back(seatData(seat, y, bySeat.value(seat.id.value())));
            if (seat.atTable)
                continue;
            front = front.value_or(y);
            if (y == *front)
                label(numbers, seat.x, y - kSeatSize / 2 - 8, QString::number(seat.number));
            if (!rowY.contains(seat.row)) {
                rowY.insert(seat.row, y);
                for (const int x : {outline.left - kSeatSize, outline.right + kSeatSize})
                    label(rows, x, y + 8, seat.row);
            }
        }
        data tables(data::type::list);
        for (const RoomOutline::Table& table : outline.tables) {
            data one;
            one.set("x", std::to_string(table.x));
            one.set("y", std::to_string(down(table.y)));
            one.set("radius", std::to_string(table.radius));
            one.set("textY", std::to_string(down(table.y) + 8));
            one.set("name", utf8(table.name));
            tables.push_back(one);
        }
        const int bottom = down(outline.bottom);
        const int left = outline.left - kMargin;
        const int width = outline.right - outline.left + 2 * kMargin;
        data drawn;
        drawn.set("name", utf8(room.name));
        drawn.set("viewBox",
                  utf8(u"%1 0 %2 %3"_s.arg(left).arg(width).arg(bottom + kMargin)));
        const bool atBack = room.entrance == RoomEntrance::Back;
        const int side = room.entrance == RoomEntrance::Left ? outline.left - 2 * kSeatSize
                                                             : outline.right + 2 * kSeatSize;
        drawn.set("gateX1", std::to_string(atBack ? outline.left : side));
        drawn.set("gateX2", std::to_string(atBack ? outline.right : side));
        drawn.set("gateY1", std::to_string(atBack ? bottom + 50 : kStageDepth + 60));
        drawn.set("gateY2", std::to_string(atBack ? bottom + 50 : bottom));
        drawn.set("gateX", std::to_string(atBack ? (outline.left + outline.right) / 2 : side));
        drawn.set("gateY", std::to_string(atBack ? bottom + 78 : bottom + 30));
        drawn.set("gate", utf8(Words::tr("Entrance")));
        if (outline.stage) {
            data stage;
            stage.set("name", utf8(Words::tr("Stage")));
            stage.set("x", std::to_string(outline.stage->left));
            stage.set("width", std::to_string(outline.stage->width));
            stage.set("depth", std::to_string(kStageDepth));
            stage.set("middle", std::to_string(outline.stage->left + outline.stage->width / 2));
            drawn.set("stage", stage);
        }
        drawn.set("tables", tables);
        drawn.set("seats", seats);
        drawn.set("rows", rows);
        drawn.set("numbers", numbers);
        rooms.push_back(drawn);
    }
    data legend(data::type::list);
    for (const GuestCategory category : kGuestCategories) {
        data line;
        line.set("kind", utf8(guestCategoryCode(category)));
        line.set("sign", utf8(guestCategorySign(category)));
        line.set("words", utf8(guestCategoryWords(category)));
        legend.push_back(line);
    }
    data page;
    page.set("lang", style.japanese ? "ja" : "en");
    page.set("title", utf8(Words::tr("Plan of seats")));
    page.set("programme", utf8(startPaper(workspace, style).programme));
    page.set("date", utf8(style.longDate(workspace.clock().nowMs())));
    page.set("rooms", rooms);
    page.set("legend", legend);
    return rendered(u"seat-plan.html"_s, page);
}

QString listHtml(Workspace& workspace, const SeatingState& state, SeatingPaper which,
                 const PaperStyle& style)
{
    const std::vector<Place> places = placesOf(state);
    Paper paper = startPaper(workspace, style);
    paper.heading = Words::tr("Plan of seats");
    paper.showsProfile = false;
    if (which == SeatingPaper::ByName) {
        std::vector<std::pair<KanaKey, const Place*>> order;
        for (const Place& place : places) {
            if (place.part == 0)
                order.emplace_back(
                    kanaKey(place.guest->kana.isEmpty() ? place.guest->name : place.guest->kana),
                    &place);
        }
        std::sort(order.begin(), order.end(), [](const auto& left, const auto& right) {
            const auto compared = left.first <=> right.first;
            return compared != 0 ? compared < 0
                                 : left.second->guest->ref < right.second->guest->ref;
        });
        QString row;
        for (const auto& [key, place] : order) {
            const QString heading =
                gojuonRow(place->guest->kana.isEmpty() ? place->guest->name : place->guest->kana);
            if (paper.sections.empty() || heading != row) {
                paper.sections.push_back(
                    {heading.isEmpty() ? Words::tr("Others") : heading,
                     {},
                     {Words::tr("Name"), Words::tr("Reading"), Words::tr("Affiliation"),
                      Words::tr("Category"), Words::tr("Companions"), Words::tr("Seat")},
                     {}});
                row = heading;
            }
            const Guest& guest = *place->guest;
            paper.sections.back().rows.push_back(
                {guest.name, guest.kana, guest.affiliation, guestCategoryWords(guest.category),
                 guest.companions > 0 ? QString::number(guest.companions) : QString(),
                 state.label(*place->seat)});
        }
        return paper.html();
    }
    paper.sections.push_back({{},
                              {},
                              {Words::tr("Seat"), Words::tr("Name"), Words::tr("Affiliation"),
                               Words::tr("Title"), Words::tr("Category"), Words::tr("Needs")},
                              {}});
    for (const Place& place : places) {
        const Guest& guest = *place.guest;
        paper.sections.back().rows.push_back(
            {state.label(*place.seat), nameOf(place), guest.affiliation,
             place.part == 0 ? guest.title : QString(), guestCategoryWords(guest.category),
             place.part == 0 ? guestNeedsWords(guest.needs) : QString()});
    }
    return paper.html();
}

} // namespace

QString seatingPaperCode(SeatingPaper paper)
{
    return QLatin1String(kPapers[size_t(paper)].code);
}

std::optional<SeatingPaper> seatingPaperFromCode(const QString& code)
{
    const CodeWords* line = findCode(kPapers, code);
    return line ? std::optional(SeatingPaper(line - &kPapers[0])) : std::nullopt;
}

QString seatingPaperWords(SeatingPaper paper)
{
    return QCoreApplication::translate("SeatingPaper", kPapers[size_t(paper)].text);
}

QString seatingHtml(Workspace& workspace, const SeatingState& state, SeatingPaper paper,
                    const PaperStyle& style)
{
    switch (paper) {
    case SeatingPaper::Cards:
        return cardsHtml(state, style);
    case SeatingPaper::Plan:
        return planHtml(workspace, state, style);
    case SeatingPaper::ByName:
    case SeatingPaper::BySeat:
        break;
    }
    return listHtml(workspace, state, paper, style);
}

Operation seatingPaperNote(SeatingPaper paper, const QString& path, const QString& digest)
{
    return {.code = u"export.seating"_s,
            .labels = {seatingPaperCode(paper), QFileInfo(path).fileName(), digest},
            .reason = {},
            .undoable = false,
            .isNote = true};
}

} // namespace prizedesk
