#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace prizedesk {

/// The row id of one kind of record. Two kinds never compare or convert; 0 means "none yet".
template<typename Tag>
class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value) : m_value(value) {}

    [[nodiscard]] constexpr qint64 value() const { return m_value; }
    [[nodiscard]] constexpr bool isValid() const { return m_value > 0; }

    friend constexpr auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value = 0;
};

using ActionId = Id<struct ActionTag>;
using EntryId = Id<struct EntryTag>;
using FindingId = Id<struct FindingTag>;
using ImportId = Id<struct ImportTag>;
using JudgeId = Id<struct JudgeTag>;
using PersonId = Id<struct PersonTag>;

} // namespace prizedesk
