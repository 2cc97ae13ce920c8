#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace prizedesk {

/// A message that nobody has sent yet: a person's mail program opens the draft, and the person reads
/// and sends it.
struct MailDraft
{
    struct Attachment
    {
        QString name;         ///< file name as the reader sees it
        QByteArray mediaType; ///< `application/pdf`, `text/calendar; charset=UTF-8`
        QByteArray bytes;
    };

    QString to; ///< one address or several parted by commas; may be empty
    QString subject;
    QString body; ///< plain text, lines parted by \n
    std::vector<Attachment> attachments;

    /// The bytes of an `.eml` file: RFC 5322 with UTF-8 in base64, X-Unsent so that Outlook opens it
    /// for editing. Nothing in a field can start another header.
    [[nodiscard]] QByteArray toEml() const;
};

} // namespace prizedesk
