#pragma once

#include "models/overview/WaitingList.h"
#include "ui/shell/PageRegistry.h"

#include <QObject>

#include <optional>

namespace prizedesk {

/// What waits, read once after each change and shared by the navigation and the overview, so that
/// the counts of the areas and the overview's list always agree. One per context.
class WaitingCounts : public QObject
{
    Q_OBJECT

public:
    /// The counts of this window; made on first call.
    static WaitingCounts& of(OfficeContext& context);

    /// All items. Throws `StorageError`.
    [[nodiscard]] const std::vector<WaitingItem>& items();
    /// The count beside an area's name: warning once something of it is past its date.
    [[nodiscard]] Waiting waiting(const QString& page);

private:
    explicit WaitingCounts(OfficeContext& context);

    OfficeContext& m_context;
    std::optional<std::vector<WaitingItem>> m_items;
    qint64 m_readAtMs = 0;
};

} // namespace prizedesk
