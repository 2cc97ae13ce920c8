#include "models/core/Digest.h"
#include "models/packets/ReturnBytes.h"
#include "models/packets/ReturnReader.h"
#include "models/packets/ScoreSheetXlsx.h"

#include <sodium.h>

#include <cstdint>
#include <cstdlib>

using namespace prizedesk;

namespace {

constexpr auto kPacket = "00000000-0000-4000-8000-000000000000";

void demand(bool holds)
{
    if (!holds)
        std::abort();
}

unsigned char* raw(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

const Key& office()
{
    static const Key key = *Key::fromBytes(QByteArray(Key::kSize, '\3'));
    return key;
}

QByteArray seed()
{
    return QByteArray(32, '\2');
}

/// A return around this content: signed and sealed as a packet does it.
QByteArray returnAround(const QByteArray& content)
{
    using namespace return_bytes;
    const QByteArray officeKey = publicOfficeKey(office());
    const qsizetype sealedSize = kSignatureSize + content.size() + crypto_box_SEALBYTES;
    const QByteArray start = head(QString::fromLatin1(kPacket), officeKey, sealedSize);
    QByteArray publicKey(crypto_sign_PUBLICKEYBYTES, '\0');
    QByteArray secretKey(crypto_sign_SECRETKEYBYTES, '\0');
    QByteArray from = seed();
    crypto_sign_seed_keypair(raw(publicKey), raw(secretKey), raw(from));
    QByteArray signedBytes = start + content;
    QByteArray inner(kSignatureSize, '\0');
    crypto_sign_detached(raw(inner), nullptr, raw(signedBytes),
                         static_cast<unsigned long long>(signedBytes.size()), raw(secretKey));
    inner += content;
    QByteArray sealed(sealedSize, '\0');
    QByteArray to = officeKey;
    crypto_box_seal(raw(sealed), raw(inner), static_cast<unsigned long long>(inner.size()),
                    raw(to));
    const QByteArray whole = start + sealed;
    return whole + digest(whole).first(kDigestSize);
}

/// What is taken reads back as it was written.
void look(const QByteArray& bytes)
{
    const ReturnReader reader(office(), [](const QString& id) {
        return id == QLatin1String(kPacket) ? publicSignKey(seed()) : QByteArray();
    });
    const auto content = reader.read(bytes, QStringLiteral("fuzz.scores"));
    if (!content)
        return;
    demand(ReturnContent::fromBytes(content->toBytes()) == *content);
}

} // namespace

/// Any bytes are a return or are refused. The first byte says what the others are: a whole return,
/// the content behind its seals, or a score sheet as a workbook.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size);
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char*>(data) + 1, qsizetype(size) - 1);
    switch (char(data[0])) {
    case 'c':
        look(returnAround(bytes));
        break;
    case 'x':
        static_cast<void>(ScoreSheetXlsx::read(QStringLiteral("fuzz.xlsx"), bytes));
        break;
    default:
        look(bytes);
        break;
    }
    return 0;
}
