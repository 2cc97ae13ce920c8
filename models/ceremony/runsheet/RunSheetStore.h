#pragma once

#include "models/ceremony/runsheet/RunSheet.h"
#include "models/storage/Database.h"

namespace prizedesk {

class WriteTransaction;

/// The day's programme. Throws `StorageError`.
class RunSheetStore
{
public:
    explicit RunSheetStore(const Database& database)
        : m_database(database)
    {
    }

    /// Before anybody set a time: the start that the invitations name.
    [[nodiscard]] RunSheet load() const;
    void putFrame(const WriteTransaction& tx, const RunSheet& sheet) const;
    /// Sets the id of a new item; `position` counts from 1.
    void put(const WriteTransaction& tx, RunItem& item, int position) const;
    void remove(const WriteTransaction& tx, RunItemId id) const;
    void setPosition(const WriteTransaction& tx, RunItemId id, int position) const;

private:
    const Database& m_database;
};

} // namespace prizedesk
