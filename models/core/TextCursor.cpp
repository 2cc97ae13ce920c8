#include "models/core/TextCursor.h"

#include "models/core/KanjiNumber.h"

namespace prizedesk {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

} // namespace

void TextCursor::skipSpaces()
{
    while (peek() == u' ')
        skip(1);
}

bool TextCursor::take(QChar c)
{
    if (m_rest.isEmpty() || m_rest.front() != c)
        return false;
    skip(1);
    return true;
}

bool TextCursor::take(QStringView text)
{
    if (!m_rest.startsWith(text))
        return false;
    skip(text.size());
    return true;
}

qsizetype TextCursor::digitRun() const
{
    qsizetype count = 0;
    while (count < m_rest.size() && isDigit(m_rest.at(count)))
        ++count;
    return count;
}

bool TextCursor::atNumber() const
{
    return isDigit(peek()) || isKanjiNumeral(peek());
}

std::optional<int> TextCursor::number(qsizetype longest)
{
    qsizetype count = digitRun();
    if (count > longest)
        return std::nullopt;
    if (count > 0) {
        const int value = m_rest.left(count).toInt();
        skip(count);
        return value;
    }
    while (count < m_rest.size() && isKanjiNumeral(m_rest.at(count)))
        ++count;
    const auto value = parseKanjiNumber(m_rest.left(count));
    if (value)
        skip(count);
    return value;
}

} // namespace prizedesk
