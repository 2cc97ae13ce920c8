#include "models/privacy/Profile.h"

#include <QDataStream>
#include <QIODevice>

namespace prizedesk {

namespace {

constexpr quint8 kFormat = 1;

/// In the order they are stored; new fields go to the end.
constexpr std::array kParts{
    &Profile::name,         &Profile::kana,       &Profile::email,
    &Profile::phone,        &Profile::postalCode, &Profile::address,
    &Profile::birthDate,    &Profile::guardian,   &Profile::corporateNumber,
    &Profile::organisation, &Profile::note,
};

} // namespace

QByteArray Profile::toBytes() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << kFormat << quint8(kParts.size());
    for (const auto part : kParts)
        stream << (this->*part).toUtf8();
    return bytes;
}

std::optional<Profile> Profile::fromBytes(const QByteArray& bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    quint8 format = 0;
    quint8 count = 0;
    stream >> format >> count;
    if (format != kFormat)
        return std::nullopt;
    Profile profile;
    for (quint8 i = 0; i < count; ++i) {
        QByteArray text;
        stream >> text;
        if (i < kParts.size())
            profile.*kParts[i] = QString::fromUtf8(text);
    }
    return stream.status() == QDataStream::Ok ? std::optional(profile) : std::nullopt;
}

} // namespace prizedesk
