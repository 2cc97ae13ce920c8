#pragma once

#include "models/core/Result.h"
#include "models/packets/Declaration.h"
#include "models/privacy/Key.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace prizedesk {

/// One mark with its comment, as it came back.
struct ReturnCell
{
    QString criterion; ///< code
    int mark = 0;      ///< for a gate 1 = pass, 0 = fail
    QString comment;
    qint64 changedAtMs = 0;

    friend bool operator==(const ReturnCell&, const ReturnCell&) = default;
};

/// What a judge returns about one entry. One with a conflict has no cells.
struct ReturnEntry
{
    QString ref;
    Declaration declaration;
    qint64 declaredAtMs = 0;
    QString overall;
    qint64 overallChangedAtMs = 0;
    std::vector<ReturnCell> cells;

    friend bool operator==(const ReturnEntry&, const ReturnEntry&) = default;
};

/// What a return holds, once it is verified.
struct ReturnContent
{
    static constexpr int kFormat = 1;

    int format = kFormat;
    QString packetId;
    QString programmeCode;
    QString stageCode;
    QString judgeRef;
    int rubricVersion = 0;
    QString rubricDigest;
    int version = 0; ///< 1 for the first return from a packet
    qint64 finishedAtMs = 0;
    int cellsExpected = 0;
    int cellsPresent = 0;
    qint64 markSum = 0; ///< control total: the sum of all marks
    std::vector<ReturnEntry> entries;

    /// UTF-8 JSON.
    [[nodiscard]] QByteArray toBytes() const;
    /// Nothing where something is missing. Whether the totals fit is for `ReceivePlan` to say.
    [[nodiscard]] static std::optional<ReturnContent> fromBytes(const QByteArray& bytes);

    friend bool operator==(const ReturnContent&, const ReturnContent&) = default;
};

struct JudgeWork;
struct PacketContent;

/// What a judge's work comes to: every entry with its declaration, and marks where there is no
/// conflict.
[[nodiscard]] ReturnContent returnContent(const PacketContent& packet, const JudgeWork& work,
                                          int version, qint64 finishedAtMs);

/// The public half of the office's key (X25519, 32 bytes).
[[nodiscard]] QByteArray publicOfficeKey(const Key& office);
/// The public half of a packet's key (Ed25519, 32 bytes).
[[nodiscard]] QByteArray publicSignKey(const QByteArray& signSeed);

/// The bytes of a return: sealed to the office's public key (X25519, 32 bytes) after signing with
/// the packet's seed (Ed25519, 32 bytes).
[[nodiscard]] QByteArray writeReturn(const ReturnContent& content, const QByteArray& officeKey,
                                     const QByteArray& signSeed);

} // namespace prizedesk
