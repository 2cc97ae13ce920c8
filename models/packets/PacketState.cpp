#include "models/packets/PacketState.h"

#include <QFile>
#include <QtEndian>

#include <algorithm>

namespace prizedesk {

namespace {

constexpr char kPairMagic[] = "PDSL";
constexpr qint64 kPairHead = 8;  // magic, capacity
constexpr qint64 kSlotHead = 12; // number, length
constexpr qint64 kMostCapacity = 64 * 1024 * 1024;

QByteArray context(quint64 number)
{
    return "prizedesk state " + QByteArray::number(number);
}

QByteArray pairHead(qint64 capacity)
{
    QByteArray bytes(kPairMagic, 4);
    char raw[4];
    qToLittleEndian(quint32(capacity), raw);
    return bytes.append(raw, 4);
}

QByteArray slotBytes(const Key& key, quint64 number, const QByteArray& state)
{
    const QByteArray sealed = seal(key, state, context(number));
    QByteArray bytes(kSlotHead, '\0');
    qToLittleEndian(number, bytes.data());
    qToLittleEndian(quint32(sealed.size()), bytes.data() + 8);
    return bytes + sealed;
}

/// A slot as read says so itself that it was never written.
bool isUnused(const QByteArray& head)
{
    return std::all_of(head.begin(), head.end(), [](char byte) { return byte == 0; });
}

} // namespace

QByteArray PacketState::firstPair(const Key& key, const QByteArray& state)
{
    const QByteArray slot = slotBytes(key, 1, state);
    qint64 capacity = kFirstCapacity;
    while (capacity < slot.size())
        capacity *= 2;
    QByteArray bytes = pairHead(capacity) + slot;
    bytes.resize(kPairHead + 2 * capacity, '\0');
    return bytes;
}

std::optional<QByteArray> PacketState::readSlot(QFile& file, const Pair& pair, int slot)
{
    const qint64 offset = pair.offset + kPairHead + slot * pair.capacity;
    if (!file.seek(offset))
        return std::nullopt;
    const QByteArray head = file.read(kSlotHead);
    if (head.size() < kSlotHead) {
        m_fellBack = true;
        return std::nullopt;
    }
    if (isUnused(head))
        return std::nullopt;
    const auto number = qFromLittleEndian<quint64>(head.constData());
    const qint64 length = qFromLittleEndian<quint32>(head.constData() + 8);
    std::optional<QByteArray> state;
    if (length <= pair.capacity - kSlotHead)
        state = unseal(m_key, file.read(length), context(number));
    if (!state) {
        m_fellBack = true;
        return std::nullopt;
    }
    if (number <= m_number)
        return std::nullopt;
    m_number = number;
    return state;
}

std::optional<QByteArray> PacketState::read(QFile& file)
{
    m_fellBack = false;
    m_number = 0;
    m_slot = -1;
    m_pair = {};
    m_end = m_offset;
    std::optional<QByteArray> newest;
    const qint64 size = file.size();
    while (m_end < size) {
        file.seek(m_end);
        const QByteArray head = file.read(kPairHead);
        Pair pair{m_end, 0};
        if (head.size() == kPairHead && head.startsWith(kPairMagic))
            pair.capacity = qFromLittleEndian<quint32>(head.constData() + 4);
        if (pair.capacity <= kSlotHead || pair.capacity > kMostCapacity) {
            m_fellBack = true;
            break;
        }
        int found = -1;
        for (int slot = 0; slot < 2; ++slot) {
            if (auto state = readSlot(file, pair, slot)) {
                newest = std::move(state);
                found = slot;
            }
        }
        const qint64 end = pair.offset + kPairHead + 2 * pair.capacity;
        if (end > size) {
            // Cut off: what opened counts, but the next state goes to a new pair in this place only
            // if nothing here is needed any more.
            m_fellBack = true;
            if (found >= 0) {
                m_pair = pair;
                m_slot = found;
                m_end = end;
            }
            break;
        }
        m_pair = pair;
        m_slot = found;
        m_end = end;
    }
    if (m_end == m_offset)
        m_fellBack = true;
    return newest;
}

Result<void> PacketState::write(QFile& file, const QByteArray& state, PacketDisk& disk,
                                const QString& fileName)
{
    const QByteArray slot = slotBytes(m_key, m_number + 1, state);
    const auto put = [&](qint64 offset, const QByteArray& bytes) -> Result<void> {
        if (file.seek(offset) && disk.write(file, bytes) && disk.sync(file))
            return {};
        const bool full = disk.isFull(file);
        const QString detail = file.errorString();
        file.unsetError();
        return failure(full ? Error::Code::DiskFull : Error::Code::FileNotWritable, {fileName},
                       detail);
    };
    Pair pair = m_pair;
    int target = m_slot == 0 ? 1 : 0;
    if (slot.size() <= pair.capacity) {
        const auto done = put(pair.offset + kPairHead + target * pair.capacity, slot);
        if (!done)
            return done;
    } else {
        pair = {m_end, std::max(kFirstCapacity, 2 * pair.capacity)};
        while (pair.capacity < slot.size())
            pair.capacity *= 2;
        if (pair.capacity > kMostCapacity)
            return failure(Error::Code::FileNotWritable, {fileName});
        target = 0;
        QByteArray bytes = pairHead(pair.capacity) + slot;
        bytes.resize(kPairHead + 2 * pair.capacity, '\0');
        const auto done = put(pair.offset, bytes);
        if (!done)
            return done;
        m_end = pair.offset + bytes.size();
    }
    m_pair = pair;
    m_slot = target;
    ++m_number;
    return {};
}

} // namespace prizedesk
