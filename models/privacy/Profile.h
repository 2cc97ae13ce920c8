#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <optional>

namespace prizedesk {

/// What says who a person is. Held sealed; opened in memory only.
struct Profile
{
    QString name;
    QString kana;
    QString email;
    QString phone;
    QString postalCode;
    QString address;
    QString birthDate; ///< ISO date
    QString guardian;
    QString corporateNumber;
    QString organisation; ///< only where the applicant is a private person
    QString note;

    [[nodiscard]] QByteArray toBytes() const;
    [[nodiscard]] static std::optional<Profile> fromBytes(const QByteArray& bytes);

    friend bool operator==(const Profile&, const Profile&) = default;
};

} // namespace prizedesk
