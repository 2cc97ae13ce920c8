#pragma once

#include <QString>

namespace prizedesk {

/// Names of persons, however they were typed: full or half width, capitals, with or without spaces.
[[nodiscard]] inline bool isSamePerson(const QString& a, const QString& b)
{
    // Where family name and given name part is written in many ways; nobody is told apart by it.
    const auto key = [](const QString& name) {
        QString letters;
        for (const QChar c : name.normalized(QString::NormalizationForm_KC)) {
            if (!c.isSpace() && c.category() != QChar::Other_Format)
                letters.append(c);
        }
        return letters.toCaseFolded();
    };
    return key(a) == key(b);
}

} // namespace prizedesk
