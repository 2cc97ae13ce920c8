#pragma once

#include <QString>

#include <optional>

namespace prizedesk {

/// Goes through a text from the front; every `take` moves on only where it matches. The text must
/// outlive the cursor.
class TextCursor
{
public:
    explicit TextCursor(QStringView text)
        : m_rest(text)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }
    /// The next character, or a null one at the end.
    [[nodiscard]] QChar peek() const { return m_rest.isEmpty() ? QChar() : m_rest.front(); }
    [[nodiscard]] QStringView rest() const { return m_rest; }

    void skip(qsizetype count) { m_rest = m_rest.mid(count); }
    void skipSpaces();
    bool take(QChar c);
    bool take(QStringView text);

    /// How many ASCII digits stand next.
    [[nodiscard]] qsizetype digitRun() const;
    /// Whether a number stands next, in ASCII digits or kanji numerals.
    [[nodiscard]] bool atNumber() const;
    /// A number of up to `longest` digits, or one in kanji numerals.
    std::optional<int> number(qsizetype longest);

private:
    QStringView m_rest;
};

} // namespace prizedesk
