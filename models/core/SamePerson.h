#pragma once

#include <QString>

namespace prizedesk {

/// Names of persons, however they were typed: full or half width, spaces, capitals.
[[nodiscard]] inline bool isSamePerson(const QString& a, const QString& b)
{
    const auto key = [](const QString& name) {
        return name.normalized(QString::NormalizationForm_KC).simplified().toCaseFolded();
    };
    return key(a) == key(b);
}

} // namespace prizedesk
