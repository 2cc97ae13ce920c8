#include "models/packets/ReturnFile.h"

#include "models/core/Digest.h"
#include "models/packets/JudgeWork.h"
#include "models/packets/PacketContent.h"
#include "models/packets/PacketJson.h"
#include "models/packets/ReturnBytes.h"

#include <QJsonDocument>
#include <QSet>
#include <QUuid>
#include <QtEndian>

#include <sodium.h>

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

constexpr int kMost = std::numeric_limits<int>::max();

const unsigned char* raw(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

unsigned char* raw(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

struct Totals
{
    int cells = 0;
    qint64 marks = 0;
};

Totals totalsOf(const ReturnContent& content)
{
    Totals totals;
    for (const ReturnEntry& entry : content.entries) {
        for (const ReturnCell& cell : entry.cells) {
            ++totals.cells;
            totals.marks += cell.mark;
        }
    }
    return totals;
}

ReturnEntry entryFrom(PacketJson& json)
{
    ReturnEntry entry;
    entry.ref = json.text("ref");
    entry.declaration = json.declaration("declaration");
    entry.declaredAtMs = json.number("declared_at_ms");
    entry.overall = json.text("overall");
    entry.overallChangedAtMs = json.number("overall_changed_at_ms");
    QSet<QString> criteria;
    json.each("cells", [&](PacketJson& item) {
        ReturnCell cell;
        cell.criterion = item.text("criterion");
        cell.mark = item.count("mark", kMost);
        cell.comment = item.text("comment");
        cell.changedAtMs = item.number("changed_at_ms");
        item.require(!criteria.contains(cell.criterion));
        criteria.insert(cell.criterion);
        entry.cells.push_back(cell);
    });
    json.require(entry.declaration.state != Declaration::State::Undeclared &&
                 (entry.declaration.state == Declaration::State::None || entry.cells.empty()));
    return entry;
}

} // namespace

QByteArray return_bytes::fingerprint(const QByteArray& officeKey)
{
    return digest(officeKey).first(kFingerprintSize);
}

QByteArray return_bytes::head(const QString& packetId, const QByteArray& officeKey,
                              qsizetype sealedSize)
{
    QByteArray bytes(kMagic, kMagicSize);
    char number[4];
    qToLittleEndian(quint32(kVersion), number); // two bytes of version, two of nothing
    bytes.append(number, 4);
    qToLittleEndian(quint32(sealedSize), number);
    bytes.append(number, 4);
    return bytes + QUuid::fromString(packetId).toRfc4122() + fingerprint(officeKey);
}

ReturnContent returnContent(const PacketContent& packet, const JudgeWork& work, int version,
                            qint64 finishedAtMs)
{
    ReturnContent content;
    content.packetId = packet.id;
    content.programmeCode = packet.programmeCode;
    content.stageCode = packet.stageCode;
    content.judgeRef = packet.judgeRef;
    content.rubricVersion = packet.rubricVersion;
    content.rubricDigest = packet.rubricDigest;
    content.version = version;
    content.finishedAtMs = finishedAtMs;
    for (const PacketEntry& entry : packet.entries) {
        const EntryWork done = work.entry(entry.ref);
        ReturnEntry back;
        back.ref = entry.ref;
        back.declaration = done.declaration;
        back.declaredAtMs = done.declaredAtMs;
        if (done.declaration.state == Declaration::State::None) {
            content.cellsExpected += int(packet.criteria.size());
            back.overall = done.overall;
            back.overallChangedAtMs = done.overallChangedAtMs;
            for (const Criterion& criterion : packet.criteria) {
                const CellWork cell = done.cells.value(criterion.code);
                if (cell.mark)
                    back.cells.push_back(
                        {criterion.code, *cell.mark, cell.comment, cell.changedAtMs});
            }
        }
        content.entries.push_back(back);
    }
    const Totals totals = totalsOf(content);
    content.cellsPresent = totals.cells;
    content.markSum = totals.marks;
    return content;
}

QByteArray ReturnContent::toBytes() const
{
    QJsonArray entriesJson;
    for (const ReturnEntry& entry : entries) {
        QJsonArray cells;
        for (const ReturnCell& cell : entry.cells) {
            cells.append(QJsonObject{{u"criterion"_s, cell.criterion},
                                     {u"mark"_s, cell.mark},
                                     {u"comment"_s, cell.comment},
                                     {u"changed_at_ms"_s, cell.changedAtMs}});
        }
        entriesJson.append(QJsonObject{{u"ref"_s, entry.ref},
                                       {u"declaration"_s, toJson(entry.declaration)},
                                       {u"declared_at_ms"_s, entry.declaredAtMs},
                                       {u"overall"_s, entry.overall},
                                       {u"overall_changed_at_ms"_s, entry.overallChangedAtMs},
                                       {u"cells"_s, cells}});
    }
    return QJsonDocument(QJsonObject{{u"format"_s, format},
                                     {u"packet_id"_s, packetId},
                                     {u"programme_code"_s, programmeCode},
                                     {u"stage_code"_s, stageCode},
                                     {u"judge_ref"_s, judgeRef},
                                     {u"rubric_version"_s, rubricVersion},
                                     {u"rubric_digest"_s, rubricDigest},
                                     {u"version"_s, version},
                                     {u"finished_at_ms"_s, finishedAtMs},
                                     {u"cells_expected"_s, cellsExpected},
                                     {u"cells_present"_s, cellsPresent},
                                     {u"mark_sum"_s, markSum},
                                     {u"entries"_s, entriesJson}})
        .toJson(QJsonDocument::Compact);
}

std::optional<ReturnContent> ReturnContent::fromBytes(const QByteArray& bytes)
{
    PacketJson json = PacketJson::fromBytes(bytes);
    ReturnContent content;
    content.format = json.count("format", kMost);
    if (json.isUsable() && content.format > kFormat)
        return content; // the reader says that it is too new
    content.packetId = json.text("packet_id");
    content.programmeCode = json.text("programme_code");
    content.stageCode = json.text("stage_code");
    content.judgeRef = json.text("judge_ref");
    content.rubricVersion = json.count("rubric_version", kMost);
    content.rubricDigest = json.text("rubric_digest");
    content.version = json.count("version", kMost);
    content.finishedAtMs = json.number("finished_at_ms");
    content.cellsExpected = json.count("cells_expected", kMost);
    content.cellsPresent = json.count("cells_present", kMost);
    content.markSum = json.number("mark_sum");
    QSet<QString> refs;
    json.each("entries", [&](PacketJson& item) {
        content.entries.push_back(entryFrom(item));
        item.require(!refs.contains(content.entries.back().ref));
        refs.insert(content.entries.back().ref);
    });
    json.require(content.version >= 1);
    return json.isUsable() ? std::optional(content) : std::nullopt;
}

QByteArray publicOfficeKey(const Key& office)
{
    QByteArray key(crypto_scalarmult_BYTES, '\0');
    crypto_scalarmult_base(raw(key), reinterpret_cast<const unsigned char*>(office.bytes().data()));
    return key;
}

QByteArray publicSignKey(const QByteArray& signSeed)
{
    QByteArray publicKey(crypto_sign_PUBLICKEYBYTES, '\0');
    QByteArray secretKey(crypto_sign_SECRETKEYBYTES, '\0');
    crypto_sign_seed_keypair(raw(publicKey), raw(secretKey), raw(signSeed));
    sodium_memzero(secretKey.data(), size_t(secretKey.size()));
    return publicKey;
}

QByteArray writeReturn(const ReturnContent& content, const QByteArray& officeKey,
                       const QByteArray& signSeed)
{
    const QByteArray payload = content.toBytes();
    const qsizetype innerSize = return_bytes::kSignatureSize + payload.size();
    const QByteArray head =
        return_bytes::head(content.packetId, officeKey, innerSize + crypto_box_SEALBYTES);
    QByteArray publicKey(crypto_sign_PUBLICKEYBYTES, '\0');
    QByteArray secretKey(crypto_sign_SECRETKEYBYTES, '\0');
    crypto_sign_seed_keypair(raw(publicKey), raw(secretKey), raw(signSeed));
    QByteArray signature(crypto_sign_BYTES, '\0');
    const QByteArray signedBytes = head + payload;
    crypto_sign_detached(raw(signature), nullptr, raw(signedBytes),
                         static_cast<unsigned long long>(signedBytes.size()), raw(secretKey));
    sodium_memzero(secretKey.data(), size_t(secretKey.size()));
    const QByteArray inner = signature + payload;
    QByteArray sealed(inner.size() + qsizetype(crypto_box_SEALBYTES), '\0');
    if (crypto_box_seal(raw(sealed), raw(inner), static_cast<unsigned long long>(inner.size()),
                        raw(officeKey)) != 0)
        return {}; // not a key
    const QByteArray whole = head + sealed;
    return whole + digest(whole).first(return_bytes::kDigestSize);
}

} // namespace prizedesk
