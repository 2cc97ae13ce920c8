#pragma once

#include "models/core/Progress.h"
#include "models/tables/ZipArchive.h"

#include <optional>
#include <string_view>

namespace prizedesk {

/// The attributes of one element, found by their name without a namespace prefix.
class XmlAttributes
{
public:
    explicit XmlAttributes(const char* const* pairs)
        : m_pairs(pairs)
    {
    }

    /// Empty when there is no such attribute.
    [[nodiscard]] std::string_view value(std::string_view localName) const;
    /// Name and value, one behind the other, ended by a null pointer.
    [[nodiscard]] const char* const* pairs() const { return m_pairs; }

private:
    const char* const* m_pairs;
};

[[nodiscard]] std::string_view withoutPrefix(const char* name);
[[nodiscard]] QString toQString(std::string_view utf8);

/// What a handler took by itself. `incomplete` = it may be more once further bytes are there.
struct PlainTake
{
    size_t taken = 0;
    bool incomplete = false;
};

/// Receives what an XML part holds. Names come without their namespace prefix.
///
/// A part with millions of small elements of one kind may be read faster: behind each end tag
/// `plainMarker()` the handler is offered the raw bytes and takes those elements that it knows in
/// their plainest form. The parser sees all the rest, so whatever is unusual is still parsed, and
/// checked, in full.
class XmlHandler
{
public:
    virtual ~XmlHandler() = default;
    virtual void startElement(std::string_view name, const XmlAttributes& attributes) = 0;
    virtual void endElement(std::string_view name) { static_cast<void>(name); }
    virtual void text(std::string_view utf8) { static_cast<void>(utf8); }

    /// Such as `</row>`; empty = everything goes through the parser.
    [[nodiscard]] virtual std::string_view plainMarker() const { return {}; }
    [[nodiscard]] virtual PlainTake takePlain(std::string_view bytes)
    {
        static_cast<void>(bytes);
        return {};
    }

    [[nodiscard]] bool isDone() const { return m_done; }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

protected:
    /// Nothing more is wanted.
    void stop() { m_done = true; }
    void fail(Error::Code code, const QString& detail);

private:
    bool m_done = false;
    std::optional<Error> m_error;
};

/// Parses one part: it is unpacked on a thread of its own while this one parses, a few chunks
/// ahead. Document types and entities are refused, so nothing expands and nothing is fetched. More
/// than `maxBytes` is TableTooLarge.
[[nodiscard]] Result<void> parseXmlPart(ZipArchive& archive, const QString& part,
                                        XmlHandler& handler, qint64 maxBytes,
                                        const Progress& progress = {});

} // namespace prizedesk
