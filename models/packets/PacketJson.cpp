#include "models/packets/PacketJson.h"

#include <QJsonDocument>

#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

struct StateWord
{
    Declaration::State state;
    const char* word;
};

constexpr std::array kStates{StateWord{Declaration::State::Undeclared, "undeclared"},
                             StateWord{Declaration::State::None, "none"},
                             StateWord{Declaration::State::Conflict, "conflict"}};
constexpr int kCategories = 5;

bool isWhole(const QJsonValue& value)
{
    // Numbers written with a fraction or beyond the range are not ours.
    const double number = value.toDouble();
    return value.isDouble() && std::trunc(number) == number && std::abs(number) < 9e15;
}

} // namespace

PacketJson PacketJson::fromBytes(const QByteArray& bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    PacketJson json(document.object());
    json.require(document.isObject());
    return json;
}

QJsonValue PacketJson::value(const char* name) const
{
    return m_object.value(QLatin1String(name));
}

QString PacketJson::text(const char* name)
{
    require(value(name).isString());
    return value(name).toString();
}

qint64 PacketJson::number(const char* name)
{
    require(isWhole(value(name)));
    return value(name).toInteger();
}

int PacketJson::count(const char* name, int most)
{
    const qint64 found = number(name);
    require(found >= 0 && found <= most);
    return found >= 0 && found <= most ? int(found) : 0;
}

std::optional<qint64> PacketJson::optionalNumber(const char* name)
{
    if (value(name).isNull())
        return std::nullopt;
    return number(name);
}

BilingualText PacketJson::both(const char* name)
{
    PacketJson inner = object(name);
    BilingualText found{inner.text("ja"), inner.text("en")};
    require(inner.isUsable());
    return found;
}

QByteArray PacketJson::bytes(const char* name, int size)
{
    const QByteArray found = QByteArray::fromHex(text(name).toLatin1());
    require(found.size() == size);
    return found;
}

Declaration PacketJson::declaration(const char* name)
{
    PacketJson inner = object(name);
    Declaration found;
    const QString word = inner.text("state");
    bool known = false;
    for (const StateWord& candidate : kStates) {
        if (word == QLatin1String(candidate.word)) {
            found.state = candidate.state;
            known = true;
        }
    }
    found.category = inner.count("category", kCategories);
    found.note = inner.text("note");
    require(known && inner.isUsable() &&
            (found.state == Declaration::State::Conflict) == (found.category > 0));
    return found;
}

PacketJson PacketJson::object(const char* name)
{
    require(value(name).isObject());
    return PacketJson(value(name).toObject());
}

QJsonArray PacketJson::array(const char* name)
{
    require(value(name).isArray());
    return value(name).toArray();
}

QJsonObject toJson(const BilingualText& text)
{
    return {{u"ja"_s, text.ja}, {u"en"_s, text.en}};
}

QJsonObject toJson(const Declaration& declaration)
{
    QString word;
    for (const StateWord& candidate : kStates) {
        if (candidate.state == declaration.state)
            word = QLatin1String(candidate.word);
    }
    return {
        {u"state"_s, word}, {u"category"_s, declaration.category}, {u"note"_s, declaration.note}};
}

QJsonValue toJson(const std::optional<qint64>& number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

} // namespace prizedesk
