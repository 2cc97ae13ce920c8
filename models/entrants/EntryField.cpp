#include "models/entrants/EntryField.h"

namespace prizedesk {

namespace {

constexpr std::array<const char*, size_t(kEntryFieldCount)> kCodes{
    "ref",
    "theme",
    "title",
    "field",
    "summary",
    "applicant_kind",
    "organisation",
    "corporate_number",
    "representative",
    "kana",
    "email",
    "phone",
    "postal_code",
    "prefecture",
    "address",
    "model",
    "foreign_model_reason",
    "goal",
    "openness",
    "received_at",
    "terms",
    "birth_date",
    "school_kind",
    "school",
    "grade",
    "guardian",
    "guardian_consent",
    "department",
    "role",
    "hours",
    "proof",
    "note",
};

constexpr std::array<EntryField, size_t(kEntryFieldCount)> kAll = [] {
    std::array<EntryField, size_t(kEntryFieldCount)> all{};
    for (size_t i = 0; i < all.size(); ++i)
        all[i] = EntryField(i);
    return all;
}();

} // namespace

std::span<const EntryField> entryFields()
{
    return kAll;
}

QString entryFieldCode(EntryField field)
{
    return QLatin1String(kCodes[size_t(field)]);
}

std::optional<EntryField> entryFieldFromCode(const QString& code)
{
    for (const EntryField field : kAll) {
        if (code == QLatin1String(kCodes[size_t(field)]))
            return field;
    }
    return std::nullopt;
}

bool isPersonal(EntryField field)
{
    switch (field) {
    case EntryField::Representative:
    case EntryField::Kana:
    case EntryField::Email:
    case EntryField::Phone:
    case EntryField::PostalCode:
    case EntryField::Address:
    case EntryField::BirthDate:
    case EntryField::Guardian:
    case EntryField::CorporateNumber:
    case EntryField::Note: // free text: what people write there may say who they are
        return true;
    default:
        return false;
    }
}

bool isExtra(EntryField field)
{
    return field == EntryField::Department || field == EntryField::Role ||
           field == EntryField::Hours || field == EntryField::Proof;
}

} // namespace prizedesk
