#pragma once

#include "ui/shell/PageRegistry.h"

#include <QObject>

#include <vector>

namespace prizedesk {

/// Finds entries and applicants for the palette by number, title, organisation, name and reading.
/// Read at the first question, kept until entries change.
class EntrySearch : public QObject
{
    Q_OBJECT

public:
    explicit EntrySearch(OfficeContext& context);

    /// Numbers that begin with the query first, then in the order of the numbers.
    [[nodiscard]] std::vector<RecordHit> find(const QString& query, int limit);

private:
    struct Known
    {
        RecordHit hit;
        QString refKey;
        QString key; ///< `searchKey` of everything the entry is found by
    };
    void read();

    OfficeContext& m_context;
    std::vector<Known> m_known;
    bool m_isFresh = false;
};

} // namespace prizedesk
