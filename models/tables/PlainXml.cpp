#include "models/tables/PlainXml.h"

#include <array>

namespace prizedesk {

namespace {

struct Entity
{
    std::string_view name;
    char character;
};

constexpr std::array kEntities{Entity{"&amp;", '&'}, Entity{"&lt;", '<'}, Entity{"&gt;", '>'},
                               Entity{"&quot;", '"'}, Entity{"&apos;", '\''}};

// Where the named entity at `at` ends; 0 for any other.
size_t resolve(std::string_view text, size_t at, std::string& out)
{
    for (const Entity& entity : kEntities) {
        if (text.compare(at, entity.name.size(), entity.name) == 0) {
            out += entity.character;
            return at + entity.name.size();
        }
    }
    return 0;
}

} // namespace

std::string_view PlainXml::text()
{
    if (!m_good)
        return {};
    bool wide = false;
    bool entities = false;
    size_t end = m_at;
    for (; end < m_text.size() && m_text[end] != '<'; ++end) {
        const auto byte = static_cast<unsigned char>(m_text[end]);
        if ((byte < 0x20 && byte != '\n' && byte != '\t') || byte == ']') {
            // Line ends that have to be changed, and ]]> that is not allowed.
            give();
            return {};
        }
        wide = wide || byte >= 0x80;
        entities = entities || byte == '&';
    }
    const std::string_view raw = m_text.substr(m_at, end - m_at);
    if (wide && !QByteArrayView(raw.data(), qsizetype(raw.size())).isValidUtf8()) {
        give();
        return {};
    }
    m_at = end;
    if (!entities)
        return raw;
    m_resolved.clear();
    for (size_t at = 0; at < raw.size();) {
        if (raw[at] != '&') {
            m_resolved += raw[at++];
            continue;
        }
        at = resolve(raw, at, m_resolved);
        if (at == 0) {
            give();
            return {};
        }
    }
    return m_resolved;
}

} // namespace prizedesk
