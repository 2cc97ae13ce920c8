#pragma once

#include "models/packets/Declaration.h"
#include "models/programme/Programme.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace prizedesk {

/// Reads one JSON object of a packet strictly: what is missing or of another type makes the whole
/// unusable, and is asked for once at the end.
class PacketJson
{
public:
    explicit PacketJson(QJsonObject object)
        : m_object(std::move(object))
    {
    }
    /// Not usable where the bytes are no JSON object.
    [[nodiscard]] static PacketJson fromBytes(const QByteArray& bytes);

    [[nodiscard]] bool has(const char* name) const { return m_object.contains(QLatin1String(name)); }
    [[nodiscard]] QString text(const char* name);
    [[nodiscard]] qint64 number(const char* name);
    /// Within 0 … `most`, else the whole is unusable.
    [[nodiscard]] int count(const char* name, int most);
    /// Null is none.
    [[nodiscard]] std::optional<qint64> optionalNumber(const char* name);
    [[nodiscard]] BilingualText both(const char* name);
    /// From hexadecimal digits; exactly `size` bytes.
    [[nodiscard]] QByteArray bytes(const char* name, int size);
    [[nodiscard]] Declaration declaration(const char* name);
    [[nodiscard]] PacketJson object(const char* name);
    [[nodiscard]] QJsonArray array(const char* name);
    /// Calls `read` for every object of the array; it may refuse through the reader that it gets.
    template<typename Read> void each(const char* name, Read read)
    {
        const QJsonArray items = array(name);
        for (const QJsonValue& item : items) {
            m_usable = m_usable && item.isObject();
            PacketJson inner(item.toObject());
            read(inner);
            m_usable = m_usable && inner.isUsable();
        }
    }
    void require(bool holds) { m_usable = m_usable && holds; }
    [[nodiscard]] bool isUsable() const { return m_usable; }

private:
    [[nodiscard]] QJsonValue value(const char* name) const;

    QJsonObject m_object;
    bool m_usable = true;
};

[[nodiscard]] QJsonObject toJson(const BilingualText& text);
[[nodiscard]] QJsonObject toJson(const Declaration& declaration);
[[nodiscard]] QJsonValue toJson(const std::optional<qint64>& number);

} // namespace prizedesk
