#pragma once

#include "ui/shell/PageRegistry.h"

#include <QObject>

#include <vector>

namespace prizedesk {

/// Finds guests for the palette by number, code of the badge, name, reading and affiliation. Read at
/// the first question, kept until guests change.
class GuestSearch : public QObject
{
    Q_OBJECT

public:
    /// The one of this window.
    [[nodiscard]] static GuestSearch& of(OfficeContext& context);

    /// Numbers that begin with the query first, then in the order of seats.
    [[nodiscard]] std::vector<RecordHit> find(const QString& query, int limit);

private:
    struct Known
    {
        RecordHit hit;
        QString refKey;
        QString key; ///< `searchKey` of everything the guest is found by
    };
    explicit GuestSearch(OfficeContext& context);
    void read();

    OfficeContext& m_context;
    std::vector<Known> m_known;
    bool m_isFresh = false;
};

} // namespace prizedesk
