#pragma once

#include "models/entrants/EntryStore.h"
#include "models/judging/Judge.h"
#include "models/packets/PacketContent.h"
#include "models/packets/PacketWords.h"

#include <QHash>

namespace prizedesk {

class Workspace;

/// Puts together what judges of one stage may see: the profile `judging`, with documents under the
/// entry's reference number. Reads each entry once, however many judges have it.
class PacketBuilder
{
public:
    /// Both must outlive the builder. Throws `StorageError`.
    PacketBuilder(Workspace& workspace, const Programme& programme, const Stage& stage);

    /// Everything but packet id and keys. Entries as given by `refs`, in the order of `seed`;
    /// documents get ids that are unique in the packet.
    [[nodiscard]] PacketContent build(const Judge& judge, const QStringList& refs, quint32 seed);
    /// Which document of the programme lies behind a document of the packet that was built last.
    [[nodiscard]] const QHash<QString, qint64>& sources() const { return m_sources; }

private:
    struct Known
    {
        PacketEntry entry;
        std::vector<qint64> documents; ///< row ids, as in `entry.documents`
    };
    const Known& known(const QString& ref);
    void addDocuments(EntryId id, Known& known) const;

    Workspace& m_workspace;
    const Programme& m_programme;
    const Stage& m_stage;
    PacketWords m_words;
    EntryStore m_entries;
    QHash<QString, Known> m_known;
    QHash<QString, qint64> m_sources;
};

} // namespace prizedesk
