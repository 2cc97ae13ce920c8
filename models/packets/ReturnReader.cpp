#include "models/packets/ReturnReader.h"

#include "models/core/Digest.h"
#include "models/packets/ReturnBytes.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>
#include <QtEndian>

#include <sodium.h>

namespace prizedesk {

namespace {

const unsigned char* raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

std::optional<QByteArray> unsealReturn(QByteArrayView sealed, const Key& office)
{
    if (sealed.size() < qsizetype(crypto_box_SEALBYTES))
        return std::nullopt;
    QByteArray inner(sealed.size() - qsizetype(crypto_box_SEALBYTES), '\0');
    if (crypto_box_seal_open(reinterpret_cast<unsigned char*>(inner.data()), raw(sealed),
                             static_cast<unsigned long long>(sealed.size()),
                             raw(publicOfficeKey(office)), raw(office.bytes())) != 0)
        return std::nullopt;
    return inner;
}

} // namespace

Result<ReturnContent> ReturnReader::read(const QByteArray& bytes, const QString& fileName) const
{
    using namespace return_bytes;
    if (!bytes.startsWith(QByteArrayView(kMagic, kMagicSize)))
        return failure(Error::Code::FileNotOurs, {fileName});
    const auto damaged = failure(Error::Code::FileDamaged, {fileName});
    if (bytes.size() < kHeadSize + kDigestSize)
        return damaged;
    if (qFromLittleEndian<quint16>(bytes.constData() + kMagicSize) > kVersion)
        return failure(Error::Code::FileTooNew, {fileName});
    const qint64 sealedSize = qFromLittleEndian<quint32>(bytes.constData() + 20);
    const qint64 wholeSize = kHeadSize + sealedSize;
    if (bytes.size() != wholeSize + kDigestSize ||
        digest(bytes.first(wholeSize)).first(kDigestSize) != bytes.sliced(wholeSize))
        return damaged;
    if (bytes.sliced(40, kFingerprintSize) != fingerprint(publicOfficeKey(m_officeKey)))
        return failure(Error::Code::ReturnForeign, {fileName});
    const auto inner =
        unsealReturn(QByteArrayView(bytes).sliced(kHeadSize, sealedSize), m_officeKey);
    if (!inner || inner->size() < kSignatureSize)
        return damaged;
    const QString packetId =
        QUuid::fromRfc4122(bytes.sliced(24, 16)).toString(QUuid::WithoutBraces);
    const QByteArray key = m_signatureKey(packetId);
    if (key.size() != crypto_sign_PUBLICKEYBYTES)
        return failure(Error::Code::ReturnUnknown, {fileName});
    const QByteArray payload = inner->sliced(kSignatureSize);
    const QByteArray signedBytes = bytes.first(kHeadSize) + payload;
    if (crypto_sign_verify_detached(raw(*inner), raw(signedBytes),
                                    static_cast<unsigned long long>(signedBytes.size()),
                                    raw(key)) != 0)
        return failure(Error::Code::ReturnForged, {fileName});
    auto content = ReturnContent::fromBytes(payload);
    if (content && content->format > ReturnContent::kFormat)
        return failure(Error::Code::FileTooNew, {fileName});
    if (!content || content->packetId != packetId)
        return damaged;
    return std::move(*content);
}

Result<ReturnContent> ReturnReader::readFile(const QString& path) const
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.exists())
        return failure(Error::Code::FileMissing, {name});
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::FileUnreadable, {name}, file.errorString());
    if (file.size() > kMostBytes)
        return failure(Error::Code::FileNotOurs, {name});
    return read(file.readAll(), name);
}

} // namespace prizedesk
