#pragma once

#include "models/entrants/EntryDetail.h"

#include <QByteArray>
#include <QString>

namespace prizedesk {

struct Programme;

/// A letter to an applicant that asks about one finding, in Japanese, as a draft that a mail
/// program opens.
struct ApplicantLetter
{
    QString to;
    QString subject;
    QString body;

    [[nodiscard]] static ApplicantLetter about(const EntryDetail& detail,
                                               const EntryDetail::Shown& finding,
                                               const Programme& programme, const QString& sender);
    /// An unsent message (RFC 5322, UTF-8, X-Unsent for Outlook).
    [[nodiscard]] QByteArray toEml() const;
};

} // namespace prizedesk
