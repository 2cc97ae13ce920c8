#include "models/ceremony/certificates/CertificateText.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace prizedesk {

namespace {

struct NamedLine
{
    const char* name;
    QString CertificateText::*line;
};

constexpr std::array kNamedLines{NamedLine{"heading", &CertificateText::heading},
                                 NamedLine{"award", &CertificateText::award},
                                 NamedLine{"affiliation", &CertificateText::affiliation},
                                 NamedLine{"recipient", &CertificateText::recipient},
                                 NamedLine{"honorific", &CertificateText::honorific},
                                 NamedLine{"body", &CertificateText::body},
                                 NamedLine{"date", &CertificateText::date},
                                 NamedLine{"giver", &CertificateText::giver},
                                 NamedLine{"signer", &CertificateText::signer}};

} // namespace

QByteArray CertificateText::toBytes() const
{
    QJsonObject object;
    for (const NamedLine& each : kNamedLines)
        object.insert(QLatin1String(each.name), this->*each.line);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<CertificateText> CertificateText::fromBytes(const QByteArray& bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return std::nullopt;
    CertificateText text;
    for (const NamedLine& each : kNamedLines)
        text.*each.line = document.object().value(QLatin1String(each.name)).toString();
    return text;
}

} // namespace prizedesk
