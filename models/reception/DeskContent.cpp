#include "models/reception/DeskContent.h"

#include "models/packets/PacketJson.h"

#include <QJsonDocument>
#include <QSet>
#include <QTimeZone>

#include <limits>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

constexpr int kMost = std::numeric_limits<int>::max();

QJsonObject guestJson(const DeskGuest& guest)
{
    return {{u"ref"_s, guest.ref},
            {u"name"_s, guest.name},
            {u"kana"_s, guest.kana},
            {u"affiliation"_s, guest.affiliation},
            {u"title"_s, guest.title},
            {u"category"_s, guestCategoryCode(guest.category)},
            {u"reply"_s, guestReplyCode(guest.reply)},
            {u"companions"_s, guest.companions},
            {u"needs"_s, QJsonArray::fromStringList(guest.needs)},
            {u"seat"_s, guest.seat},
            {u"no_photo"_s, int(guest.noPhoto)},
            {u"no_stream"_s, int(guest.noStream)},
            {u"arrived_at_ms"_s, toJson(guest.arrivedAtMs)},
            {u"arrived_desk"_s, guest.arrivedDesk}};
}

GuestCategory categoryFrom(PacketJson& json)
{
    const auto category = guestCategoryFromCode(json.text("category"));
    json.require(category.has_value());
    return category.value_or(GuestCategory::General);
}

DeskGuest guestFrom(PacketJson& json)
{
    DeskGuest guest;
    guest.ref = json.text("ref");
    guest.name = json.text("name");
    guest.kana = json.text("kana");
    guest.affiliation = json.text("affiliation");
    guest.title = json.text("title");
    guest.category = categoryFrom(json);
    const auto reply = guestReplyFromCode(json.text("reply"));
    json.require(reply.has_value());
    guest.reply = reply.value_or(GuestReply::Open);
    guest.companions = json.count("companions", Guest::kMostCompanions);
    const QJsonArray needs = json.array("needs");
    for (const QJsonValue& need : needs) {
        json.require(need.isString());
        guest.needs += need.toString();
    }
    guest.seat = json.text("seat");
    guest.noPhoto = json.count("no_photo", 1) != 0;
    guest.noStream = json.count("no_stream", 1) != 0;
    guest.arrivedAtMs = json.optionalNumber("arrived_at_ms");
    guest.arrivedDesk = json.text("arrived_desk");
    return guest;
}

} // namespace

QByteArray DeskContent::toBytes() const
{
    QJsonArray list;
    for (const DeskGuest& guest : guests)
        list.append(guestJson(guest));
    return QJsonDocument(QJsonObject{{u"format"_s, format},
                                     {u"id"_s, id},
                                     {u"code"_s, code},
                                     {u"programme_code"_s, programmeCode},
                                     {u"programme_name"_s, toJson(programmeName)},
                                     {u"code_prefix"_s, codePrefix},
                                     {u"starts_at_ms"_s, toJson(startsAtMs)},
                                     {u"venue"_s, venue},
                                     {u"time_zone"_s, QString::fromLatin1(timeZone)},
                                     {u"issued_at_ms"_s, issuedAtMs},
                                     {u"guests"_s, list}})
        .toJson(QJsonDocument::Compact);
}

std::optional<DeskContent> DeskContent::fromBytes(const QByteArray& bytes)
{
    PacketJson json = PacketJson::fromBytes(bytes);
    DeskContent content;
    content.format = json.count("format", kMost);
    content.id = json.text("id");
    content.code = json.text("code");
    content.programmeCode = json.text("programme_code");
    content.programmeName = json.both("programme_name");
    content.codePrefix = json.text("code_prefix");
    content.startsAtMs = json.optionalNumber("starts_at_ms");
    content.venue = json.text("venue");
    // Files of earlier programs do not say; those ceremonies are in Japan.
    if (json.has("time_zone"))
        content.timeZone = json.text("time_zone").toLatin1();
    json.require(QTimeZone(content.timeZone).isValid());
    content.issuedAtMs = json.number("issued_at_ms");
    QSet<QString> refs;
    json.each("guests", [&](PacketJson& item) {
        content.guests.push_back(guestFrom(item));
        const QString& ref = content.guests.back().ref;
        item.require(!ref.isEmpty() && !refs.contains(ref));
        refs.insert(ref);
    });
    json.require(!content.id.isEmpty() && !content.code.isEmpty());
    return json.isUsable() ? std::optional(std::move(content)) : std::nullopt;
}

QByteArray DeskLog::toBytes() const
{
    QJsonArray arrivalList;
    for (const DeskArrival& arrival : arrivals) {
        arrivalList.append(QJsonObject{{u"number"_s, arrival.number},
                                       {u"ref"_s, arrival.ref},
                                       {u"at_ms"_s, arrival.atMs},
                                       {u"who"_s, arrival.who},
                                       {u"cancelled"_s, int(arrival.isCancelled)}});
    }
    QJsonArray walkInList;
    for (const DeskWalkIn& walkIn : walkIns) {
        walkInList.append(QJsonObject{{u"ref"_s, walkIn.ref},
                                      {u"name"_s, walkIn.name},
                                      {u"kana"_s, walkIn.kana},
                                      {u"affiliation"_s, walkIn.affiliation},
                                      {u"title"_s, walkIn.title},
                                      {u"category"_s, guestCategoryCode(walkIn.category)}});
    }
    return QJsonDocument(
               QJsonObject{{u"arrivals"_s, arrivalList}, {u"walk_ins"_s, walkInList}})
        .toJson(QJsonDocument::Compact);
}

std::optional<DeskLog> DeskLog::fromBytes(const QByteArray& bytes)
{
    PacketJson json = PacketJson::fromBytes(bytes);
    DeskLog log;
    json.each("arrivals", [&](PacketJson& item) {
        DeskArrival arrival;
        arrival.number = item.count("number", kMost);
        arrival.ref = item.text("ref");
        arrival.atMs = item.number("at_ms");
        arrival.who = item.text("who");
        arrival.isCancelled = item.count("cancelled", 1) != 0;
        // They are numbered as they come.
        item.require(arrival.number == int(log.arrivals.size()) + 1 && !arrival.ref.isEmpty());
        log.arrivals.push_back(arrival);
    });
    QSet<QString> refs;
    json.each("walk_ins", [&](PacketJson& item) {
        DeskWalkIn walkIn;
        walkIn.ref = item.text("ref");
        walkIn.name = item.text("name");
        walkIn.kana = item.text("kana");
        walkIn.affiliation = item.text("affiliation");
        walkIn.title = item.text("title");
        walkIn.category = categoryFrom(item);
        item.require(!walkIn.ref.isEmpty() && !refs.contains(walkIn.ref));
        refs.insert(walkIn.ref);
        log.walkIns.push_back(walkIn);
    });
    return json.isUsable() ? std::optional(std::move(log)) : std::nullopt;
}

const DeskArrival* DeskLog::first(const QString& ref) const
{
    const DeskArrival* found = nullptr;
    for (const DeskArrival& arrival : arrivals) {
        if (arrival.ref == ref && !arrival.isCancelled &&
            (!found || std::tie(arrival.atMs, arrival.number) < std::tie(found->atMs, found->number)))
            found = &arrival;
    }
    return found;
}

} // namespace prizedesk
