#pragma once

#include <QString>

#include <array>
#include <optional>
#include <span>

namespace prizedesk {

/// What is known about an entry or an applicant, by the codes of the command line.
enum class EntryField {
    Ref,
    Theme,
    Title,
    Field,
    Summary,
    ApplicantKind,
    Organisation,
    CorporateNumber,
    Representative,
    Kana,
    Email,
    Phone,
    PostalCode,
    Prefecture, ///< two-digit code of JIS X 0401
    Address,
    Model,
    ForeignModelReason,
    Goal,
    Openness,
    ReceivedAt, ///< ISO 8601, with offset where there is a time
    Terms,      ///< yes, no or empty
    BirthDate,  ///< ISO date
    SchoolKind,
    School,
    Grade,
    Guardian,
    GuardianConsent, ///< yes, no or empty
    Department,
    Role,
    Hours,
    Proof,
    Note,
};
inline constexpr int kEntryFieldCount = int(EntryField::Note) + 1;

[[nodiscard]] std::span<const EntryField> entryFields();
/// `corporate_number`.
[[nodiscard]] QString entryFieldCode(EntryField field);
[[nodiscard]] std::optional<EntryField> entryFieldFromCode(const QString& code);
/// Held sealed under the person's key.
[[nodiscard]] bool isPersonal(EntryField field);
/// Held in the clear beside the columns of the table, as further data of the form.
[[nodiscard]] bool isExtra(EntryField field);

/// One text per field, empty where the source says nothing.
class EntryValues
{
public:
    [[nodiscard]] const QString& operator[](EntryField field) const
    {
        return m_values[size_t(field)];
    }
    [[nodiscard]] QString& operator[](EntryField field) { return m_values[size_t(field)]; }

    friend bool operator==(const EntryValues&, const EntryValues&) = default;

private:
    std::array<QString, size_t(kEntryFieldCount)> m_values;
};

} // namespace prizedesk
