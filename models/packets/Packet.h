#pragma once

#include "models/core/Id.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace prizedesk {

using PacketId = Id<struct PacketTag>;

/// A packet as the office knows it after issuing.
struct Packet
{
    PacketId id;
    QString uuid; ///< without braces; in the packet and in each of its returns
    QString stage;
    JudgeId judge;
    QString judgeRef;
    qint64 issuedAtMs = 0;
    std::optional<qint64> deadlineMs;
    int rubricVersion = 1;
    QByteArray signKey;      ///< Ed25519, public, 32 bytes
    QString fileName;        ///< J01_t1-final.judge
    QString digest;          ///< of the file as issued
    QStringList entries;     ///< reference numbers, in the order of presentation
    bool superseded = false; ///< a later packet was issued to the same judge for the same stage
};

/// The rubric of a stage as it was when packets left. The number counts its different states.
struct RubricVersion
{
    QString stage;
    int version = 0;
    QString digest; ///< 64 hexadecimal digits
    qint64 firstIssuedAtMs = 0;
};

} // namespace prizedesk
