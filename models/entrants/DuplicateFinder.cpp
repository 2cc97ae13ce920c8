#include "models/entrants/DuplicateFinder.h"

#include "models/core/CompanyForm.h"
#include "models/core/EmailAddress.h"
#include "models/core/SearchKey.h"

#include <QHash>

#include <algorithm>

namespace prizedesk {

namespace {

QString keyOf(const EntryValues& values, EntryField field)
{
    switch (field) {
    case EntryField::Email:
        return emailKey(values[EntryField::Email]);
    case EntryField::Title: {
        const QString organisation =
            searchKey(withoutCompanyForm(values[EntryField::Organisation]));
        const QString title = searchKey(values[EntryField::Title]);
        return organisation.isEmpty() || title.isEmpty() ? QString()
                                                         : organisation + QLatin1Char('\n') + title;
    }
    default: {
        const QString name = searchKey(values[EntryField::Representative]);
        const QString& birth = values[EntryField::BirthDate];
        return name.isEmpty() || birth.isEmpty() ? QString() : name + QLatin1Char('\n') + birth;
    }
    }
}

} // namespace

std::vector<DuplicatePair> findDuplicates(std::span<const EntryValues* const> entries)
{
    std::vector<std::optional<DuplicatePair>> found(entries.size());
    for (const EntryField field :
         {EntryField::Email, EntryField::Title, EntryField::Representative}) {
        QHash<QString, size_t> first;
        first.reserve(qsizetype(entries.size()));
        for (size_t i = 0; i < entries.size(); ++i) {
            const QString key = keyOf(*entries[i], field);
            if (key.isEmpty())
                continue;
            const auto seen = first.constFind(key);
            if (seen == first.constEnd()) {
                first.insert(key, i);
                continue;
            }
            if (!found[i])
                found[i] = DuplicatePair{i, *seen, field};
            if (!found[*seen])
                found[*seen] = DuplicatePair{*seen, i, field};
        }
    }
    std::vector<DuplicatePair> pairs;
    for (const auto& pair : found) {
        if (pair)
            pairs.push_back(*pair);
    }
    return pairs;
}

} // namespace prizedesk
