#pragma once

#include "models/guests/Guest.h"

#include <QHash>

#include <optional>
#include <vector>

namespace prizedesk {

/// Whom a row of a table means among the guests that are known. `guests` must outlive this.
class GuestFinder
{
public:
    explicit GuestFinder(const std::vector<Guest>& guests);

    struct Wanted
    {
        QString ref; ///< as the row or its code names it
        QString name;
        QString affiliation;
        QString email;
        bool isAnswer = false;       ///< given by anybody: nobody is overwritten on a guess
        bool hasAffiliation = false; ///< the table has such a column
        bool isEmailAlone = false;   ///< no other row of the table carries the address
    };
    struct Found
    {
        const Guest* guest = nullptr; ///< null: nobody who is known
        QString other;                ///< who it may be, or may be instead
        bool isRefused = false;       ///< the row can be taken neither for a known guest nor a new one
    };
    /// By number, else by e-mail, else by name and affiliation; by the name alone where the row has
    /// no affiliation.
    [[nodiscard]] Found find(const Wanted& wanted) const;
    [[nodiscard]] const Guest* withRef(const QString& ref) const;

private:
    /// Nothing where other rows have to tell.
    [[nodiscard]] std::optional<Found> byEmail(const Wanted& wanted) const;
    [[nodiscard]] Found byName(const Wanted& wanted) const;
    /// Somebody of the same name; empty where nobody is.
    [[nodiscard]] QString namesake(const Wanted& wanted) const;

    const std::vector<Guest>& m_guests;
    QHash<QString, size_t> m_refs;
    QMultiHash<QString, size_t> m_emails;
    QMultiHash<QString, size_t> m_names; ///< name and affiliation
    QMultiHash<QString, size_t> m_plainNames;
};

/// Name and affiliation, in one key for every way of writing them.
[[nodiscard]] QString guestNameKey(const QString& name, const QString& affiliation);

} // namespace prizedesk
