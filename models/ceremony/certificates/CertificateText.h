#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace prizedesk {

/// What stands on one certificate, in the order it is read: heading, recipient, text, date, giver.
struct CertificateText
{
    QString heading;     ///< 表彰状
    QString award;       ///< テーマ一　第一位; may be empty
    QString affiliation; ///< the line above the name; may be empty
    QString recipient;   ///< without the honorific
    QString honorific;   ///< 殿
    QString body;        ///< lines parted by \n
    QString date;        ///< 令和九年三月二十四日
    QString giver;       ///< the organisation; lines parted by \n
    QString signer;      ///< 理事長　見本　太郎

    [[nodiscard]] QByteArray toBytes() const;
    [[nodiscard]] static std::optional<CertificateText> fromBytes(const QByteArray& bytes);

    friend bool operator==(const CertificateText&, const CertificateText&) = default;
};

} // namespace prizedesk
