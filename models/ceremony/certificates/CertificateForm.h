#pragma once

#include "models/ceremony/certificates/CertificateText.h"

#include <QDate>

namespace prizedesk {

struct Award;
struct Entry;
struct Programme;

/// How certificates of one kind look and what they say, before anybody's name is in it.
struct CertificateForm
{
    enum class Layout { Vertical, Horizontal };
    enum class Paper { A3, A4 };

    Layout layout = Layout::Vertical;
    Paper paper = Paper::A3;
    bool hasFrame = true;
    bool hasStamp = true; ///< a box for the signer's seal
    QString heading;
    /// Lines; {you}, {programme}, {theme}, {prize} and {title} are filled in.
    QString body;
    QString honorific;
    QDate presentedOn; ///< invalid: not settled, and the line stays empty
    QString giver;
    QString signer;

    friend bool operator==(const CertificateForm&, const CertificateForm&) = default;
};

/// The form before anybody changed it: heading 表彰状, on the day of the ceremony.
[[nodiscard]] CertificateForm standardCertificateForm(const Programme& programme);

/// `1位` as the formal 第一位; digits of other names become kanji numerals.
[[nodiscard]] QString certificatePrizeName(const QString& name, std::optional<int> rank);
/// How a certificate addresses a winner: 貴社, 貴法人, 貴学, 貴団体 or あなた.
[[nodiscard]] QString certificateAddress(const QString& organisation);

/// The certificate of an award. An organisation stands above its representative, with its legal
/// form written out; names keep every character as it was given.
[[nodiscard]] CertificateText draftCertificate(const CertificateForm& form,
                                               const Programme& programme, const Award& award,
                                               const Entry& entry);
/// A certificate of thanks or the like, to a person named by hand.
[[nodiscard]] CertificateText draftCertificate(const CertificateForm& form,
                                               const Programme& programme);

} // namespace prizedesk
