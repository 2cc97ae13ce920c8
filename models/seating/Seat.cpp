#include "models/seating/Seat.h"

#include "models/core/CodeWords.h"

#include <QCoreApplication>

#include <array>

namespace prizedesk {

namespace {

constexpr std::array kEntrances{
    CodeWords{"back", QT_TRANSLATE_NOOP("Seat", "At the back")},
    CodeWords{"left", QT_TRANSLATE_NOOP("Seat", "At the left")},
    CodeWords{"right", QT_TRANSLATE_NOOP("Seat", "At the right")},
};

} // namespace

QString roomEntranceCode(RoomEntrance entrance)
{
    return QLatin1String(kEntrances[size_t(entrance)].code);
}

RoomEntrance roomEntranceFromCode(const QString& code)
{
    const CodeWords* line = findCode(kEntrances, code);
    return line ? RoomEntrance(line - &kEntrances[0]) : RoomEntrance::Back;
}

QString roomEntranceWords(RoomEntrance entrance)
{
    return QCoreApplication::translate("Seat", kEntrances[size_t(entrance)].text);
}

} // namespace prizedesk
