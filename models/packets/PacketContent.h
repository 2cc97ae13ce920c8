#pragma once

#include "models/packets/Declaration.h"
#include "models/programme/Programme.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace prizedesk {

/// One part of an entry's text: "Summary" and what was written there.
struct PacketSection
{
    BilingualText heading;
    QString text;

    friend bool operator==(const PacketSection&, const PacketSection&) = default;
};

/// A document of an entry. The name is made from the reference number: a file name can tell who
/// wrote it.
struct PacketDocument
{
    QString id;        ///< unique in the packet: `D1`
    QString name;      ///< T1-0001-1.pdf
    QString mediaType; ///< application/pdf, image/png …
    qint64 size = 0;   ///< bytes in the clear
    std::optional<int> pages;
    qint64 offset = 0; ///< where its stream begins, from the start of the file

    friend bool operator==(const PacketDocument&, const PacketDocument&) = default;
};

/// Where a document lies on the network, such as a video.
struct PacketLink
{
    QString name;
    QString url;

    friend bool operator==(const PacketLink&, const PacketLink&) = default;
};

/// One entry as a judge sees it: under its reference number, without names and organisation.
struct PacketEntry
{
    QString ref; ///< T1-0001
    QString title;
    QString field;
    std::vector<PacketSection> sections;
    std::vector<PacketDocument> documents;
    std::vector<PacketLink> links;
    Declaration declaration; ///< what the judge has told the office already

    friend bool operator==(const PacketEntry&, const PacketEntry&) = default;
};

/// What one judge gets for one stage. Pure value; how it lies in the file says README.md.
struct PacketContent
{
    static constexpr int kFormat = 1;

    int format = kFormat;
    QString id; ///< UUID without braces
    QString programmeCode;
    BilingualText programmeName;
    QString themeCode;
    BilingualText themeName;
    QString stageCode;
    BilingualText stageName;
    QString judgeRef; ///< J01
    QString judgeName;
    qint64 issuedAtMs = 0;
    std::optional<qint64> deadlineMs;
    QByteArray timeZone = QByteArrayLiteral("Asia/Tokyo"); ///< of the dates above, IANA
    int rubricVersion = 1;
    QString rubricDigest; ///< 64 hexadecimal digits
    /// What the judge decides on: marks and gates with their anchors, in order; ids are 0.
    std::vector<Criterion> criteria;
    int extremeCommentLength =
        0; ///< characters that the lowest and the highest mark need; 0 = none
    BilingualText instructions;
    std::vector<ListItem> conflictCategories; ///< codes "1" … "5"
    quint32 seed = 0;                         ///< of the order of the entries
    std::vector<PacketEntry> entries;         ///< in the order of presentation
    QByteArray officeKey; ///< X25519, public, 32 bytes: what returns are sealed to
    QByteArray signSeed;  ///< Ed25519, 32 bytes: what returns are signed with

    [[nodiscard]] const PacketEntry* entry(const QString& ref) const;
    [[nodiscard]] const Criterion* criterion(const QString& code) const;
    [[nodiscard]] const PacketDocument* document(const QString& documentId) const;
    /// Does this mark need a comment of `extremeCommentLength` characters? (Lowest or highest mark
    /// of a criterion with marks; a gate that is not passed.)
    [[nodiscard]] bool isExtreme(const Criterion& criterion, int mark) const;

    /// UTF-8 JSON.
    [[nodiscard]] QByteArray toBytes() const;
    /// Nothing where something is missing or does not fit together.
    [[nodiscard]] static std::optional<PacketContent> fromBytes(const QByteArray& bytes);

    friend bool operator==(const PacketContent&, const PacketContent&) = default;
};

} // namespace prizedesk
