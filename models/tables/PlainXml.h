#pragma once

#include <QByteArrayView>

#include <string>
#include <string_view>

namespace prizedesk {

/// Steps through XML in its plainest form: no prefixes, comments, CDATA or character numbers. Every
/// step says false, for good, at the first byte that is anything else; a full parser then has the
/// word.
class PlainXml
{
public:
    explicit PlainXml(std::string_view text)
        : m_text(text)
    {
    }

    [[nodiscard]] bool isGood() const { return m_good; }
    [[nodiscard]] size_t position() const { return m_at; }

    /// Takes exactly these bytes where they come next; else nothing happens.
    [[nodiscard]] bool skip(std::string_view bytes)
    {
        if (!m_good || m_text.compare(m_at, bytes.size(), bytes) != 0)
            return false;
        m_at += bytes.size();
        return true;
    }
    /// The same, but nothing else may come.
    bool expect(std::string_view bytes)
    {
        m_good = m_good && skip(bytes);
        return m_good;
    }
    void skipSpace()
    {
        while (m_at < m_text.size() && isSpace(m_text[m_at]))
            ++m_at;
    }

    /// The attributes behind a tag's name up to its end: `receive(name, value)` for each. Returns
    /// whether the element is closed at once.
    template<typename Receive> bool attributes(Receive receive)
    {
        for (;;) {
            if (skip(">"))
                return false;
            if (skip("/>"))
                return true;
            if (!expect(" "))
                return false;
            const size_t equals = m_text.find_first_of("=<>\"&", m_at);
            if (equals == std::string_view::npos || m_text.compare(equals, 2, "=\"") != 0)
                return give();
            const size_t end = m_text.find_first_of("\"<&\n\r\t", equals + 2);
            if (end == std::string_view::npos || m_text[end] != '"')
                return give();
            receive(m_text.substr(m_at, equals - m_at),
                    m_text.substr(equals + 2, end - equals - 2));
            m_at = end + 1;
        }
    }

    /// Text up to the next tag. The five named entities are resolved; the result is valid until the
    /// next call.
    std::string_view text();

private:
    static bool isSpace(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }
    bool give()
    {
        m_good = false;
        return false;
    }

    std::string_view m_text;
    size_t m_at = 0;
    bool m_good = true;
    std::string m_resolved;
};

} // namespace prizedesk
