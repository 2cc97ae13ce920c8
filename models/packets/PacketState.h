#pragma once

#include "models/core/Result.h"
#include "models/packets/PacketDisk.h"
#include "models/privacy/Key.h"

class QFile;

namespace prizedesk {

/// The judge's own state at the end of a packet: two slots, written in turns, so that the newest
/// state but one is always whole. A state that has outgrown its slot gets a larger pair behind;
/// nothing before it is ever written again.
class PacketState
{
public:
    /// Room of each slot in a packet that was just issued.
    static constexpr qint64 kFirstCapacity = 64 * 1024;

    /// `offset`: where the first pair begins.
    PacketState(const Key& key, qint64 offset)
        : m_key(key)
        , m_offset(offset)
    {
    }

    /// The first pair of slots with the first state, as a new packet carries it.
    [[nodiscard]] static QByteArray firstPair(const Key& key, const QByteArray& state);

    /// The newest state that opens; nothing where none does.
    [[nodiscard]] std::optional<QByteArray> read(QFile& file);
    /// Was there something newer, or were there slots missing, in what `read` found?
    [[nodiscard]] bool fellBack() const { return m_fellBack; }

    /// Returns after the state is on the disk. DiskFull or FileNotWritable: the state before
    /// stands.
    [[nodiscard]] Result<void> write(QFile& file, const QByteArray& state, PacketDisk& disk,
                                     const QString& fileName);

private:
    struct Pair
    {
        qint64 offset = 0;
        qint64 capacity = 0;
    };
    [[nodiscard]] std::optional<QByteArray> readSlot(QFile& file, const Pair& pair, int slot);

    Key m_key;
    qint64 m_offset;
    Pair m_pair;          ///< the last whole one
    qint64 m_end = 0;     ///< behind the last whole pair
    quint64 m_number = 0; ///< of the newest state
    int m_slot = -1;      ///< that holds it in `m_pair`; -1 = it lies in an earlier pair
    bool m_fellBack = false;
};

} // namespace prizedesk
