#include "models/tables/XmlPart.h"

#include "models/tables/BackgroundUnpacker.h"

#include <expat.h>

#include <new>

namespace prizedesk {

namespace {

constexpr int kMaxDepth = 256;
// A single tag or comment longer than this is no table's.
constexpr qint64 kMaxToken = 16LL * 1024 * 1024;

struct Session
{
    XML_Parser parser = nullptr;
    XmlHandler* handler = nullptr;
    int depth = 0;
    bool refused = false;
    bool utf8 = true;
    qint64 endOfLastTag = -1;

    void stopIfDone() const
    {
        if (handler->isDone())
            XML_StopParser(parser, XML_FALSE);
    }
    void refuse()
    {
        refused = true;
        XML_StopParser(parser, XML_FALSE);
    }
};

void XMLCALL onStart(void* data, const XML_Char* name, const XML_Char** attributes)
{
    auto* session = static_cast<Session*>(data);
    // Expat may deliver what it had already read after it was told to stop.
    if (session->handler->isDone() || session->refused)
        return;
    if (++session->depth > kMaxDepth) {
        session->refuse();
        return;
    }
    session->handler->startElement(withoutPrefix(name), XmlAttributes(attributes));
    session->stopIfDone();
}

void XMLCALL onEnd(void* data, const XML_Char* name)
{
    auto* session = static_cast<Session*>(data);
    if (session->handler->isDone() || session->refused)
        return;
    --session->depth;
    session->handler->endElement(withoutPrefix(name));
    session->endOfLastTag =
        XML_GetCurrentByteIndex(session->parser) + XML_GetCurrentByteCount(session->parser);
    session->stopIfDone();
}

void XMLCALL onText(void* data, const XML_Char* text, int length)
{
    auto* session = static_cast<Session*>(data);
    if (session->handler->isDone() || session->refused)
        return;
    session->handler->text(std::string_view(text, size_t(length)));
    session->stopIfDone();
}

void XMLCALL onDeclaration(void* data, const XML_Char* /*version*/, const XML_Char* encoding,
                           int /*standalone*/)
{
    if (encoding != nullptr)
        static_cast<Session*>(data)->utf8 = qstricmp(encoding, "UTF-8") == 0;
}

void XMLCALL onDoctype(void* data, const XML_Char* /*name*/, const XML_Char* /*system*/,
                       const XML_Char* /*publicId*/, int /*internal*/)
{
    static_cast<Session*>(data)->refuse();
}

void XMLCALL onEntity(void* data, const XML_Char* /*name*/, int /*parameter*/,
                      const XML_Char* /*value*/, int /*length*/, const XML_Char* /*base*/,
                      const XML_Char* /*system*/, const XML_Char* /*publicId*/,
                      const XML_Char* /*notation*/)
{
    static_cast<Session*>(data)->refuse();
}

// Why expat does not go on.
Error::Code codeFor(XML_Error error)
{
    switch (error) {
    case XML_ERROR_NO_ELEMENTS:
    case XML_ERROR_UNCLOSED_TOKEN:
    case XML_ERROR_PARTIAL_CHAR:
        return Error::Code::TableTruncated;
    case XML_ERROR_NO_MEMORY:
        return Error::Code::TableTooLarge;
    default:
        return Error::Code::TableUnusable;
    }
}

// Gives each byte either to the handler's short cut or to expat.
class PartParser
{
public:
    explicit PartParser(XmlHandler& handler)
        : m_parser(XML_ParserCreate(nullptr), &XML_ParserFree)
        , m_handler(handler)
        , m_session{m_parser.get(), &handler}
    {
        if (!m_parser)
            throw std::bad_alloc();
        XML_SetUserData(m_parser.get(), &m_session);
        XML_SetElementHandler(m_parser.get(), onStart, onEnd);
        XML_SetCharacterDataHandler(m_parser.get(), onText);
        XML_SetXmlDeclHandler(m_parser.get(), onDeclaration);
        XML_SetStartDoctypeDeclHandler(m_parser.get(), onDoctype);
        XML_SetEntityDeclHandler(m_parser.get(), onEntity);
    }

    std::optional<Error> feed(const QByteArray& chunk)
    {
        if (m_handler.plainMarker().empty())
            return parse(chunk, false);
        m_pending += chunk;
        return drain(false);
    }
    std::optional<Error> finish()
    {
        if (auto error = drain(true); error || m_handler.isDone())
            return error;
        return parse({}, true);
    }

private:
    // Bytes that stay in m_pending wait for the next chunk.
    std::optional<Error> drain(bool last)
    {
        const std::string_view marker = m_handler.plainMarker();
        const std::string_view all(m_pending.constData(), size_t(m_pending.size()));
        size_t at = 0;
        while (at < all.size() && !m_handler.isDone()) {
            if (m_session.utf8 && m_session.endOfLastTag == m_parsed) {
                const PlainTake take = m_handler.takePlain(all.substr(at));
                at += take.taken;
                if (m_handler.isDone())
                    break;
                if (take.incomplete && !last && qint64(all.size() - at) <= kMaxToken)
                    break;
            }
            // The parser's turn: up to the next place where the short cut may be tried again.
            size_t end = all.find(marker, at);
            if (end != std::string_view::npos)
                end += marker.size();
            else
                end = last ? all.size() : all.size() - qMin(all.size() - at, marker.size() - 1);
            if (end == at)
                break;
            const QByteArrayView piece(all.data() + at, qsizetype(end - at));
            if (auto error = parse(piece, false))
                return error;
            at = end;
        }
        m_pending.remove(0, qsizetype(at));
        return m_handler.error();
    }

    std::optional<Error> parse(QByteArrayView bytes, bool last)
    {
        m_parsed += bytes.size();
        const XML_Status status =
            XML_Parse(m_parser.get(), bytes.data(), int(bytes.size()), last ? XML_TRUE : XML_FALSE);
        if (m_handler.isDone())
            return m_handler.error();
        if (m_session.refused)
            return Error{Error::Code::TableUnusable, {}, QStringLiteral("XML that is not allowed")};
        if (status != XML_STATUS_OK) {
            const XML_Error error = XML_GetErrorCode(m_parser.get());
            return Error{codeFor(error), {}, QString::fromLatin1(XML_ErrorString(error))};
        }
        const qint64 at = XML_GetCurrentByteIndex(m_parser.get());
        if (at >= 0 && m_parsed - at > kMaxToken)
            return Error{Error::Code::TableTooLarge, {}, QStringLiteral("tag too long")};
        return std::nullopt;
    }

    std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)> m_parser;
    XmlHandler& m_handler;
    Session m_session;
    QByteArray m_pending;
    qint64 m_parsed = 0;
};

} // namespace

std::string_view withoutPrefix(const char* name)
{
    const char* start = name;
    const char* end = name;
    for (; *end != '\0'; ++end) {
        if (*end == ':')
            start = end + 1;
    }
    return {start, size_t(end - start)};
}

QString toQString(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

std::string_view XmlAttributes::value(std::string_view localName) const
{
    for (const char* const* pair = m_pairs; *pair != nullptr; pair += 2) {
        if (withoutPrefix(*pair) == localName)
            return pair[1];
    }
    return {};
}

void XmlHandler::fail(Error::Code code, const QString& detail)
{
    m_error = Error{code, {}, detail};
    m_done = true;
}

Result<void> parseXmlPart(ZipArchive& archive, const QString& part, XmlHandler& handler,
                          qint64 maxBytes, const Progress& progress)
{
    const ZipArchive::Part* const entry = archive.part(part);
    const qint64 total = entry == nullptr ? 0 : entry->unpacked;
    const auto refuse = [&](Error::Code code, const QString& detail) {
        return failure(code, {archive.name()}, QStringLiteral("%1: %2").arg(part, detail));
    };
    PartParser parser(handler);
    BackgroundUnpacker unpacker(archive, part);
    qint64 unpacked = 0;
    for (bool last = false; !last;) {
        if (progress.isCancelled())
            return failure(Error::Code::Cancelled);
        const std::optional<QByteArray> chunk = unpacker.next();
        last = !chunk;
        if (last) {
            if (auto result = unpacker.result(); !result)
                return result;
        }
        unpacked += chunk ? chunk->size() : 0;
        if (unpacked > maxBytes)
            return refuse(Error::Code::TableTooLarge, QStringLiteral("part too long"));
        const std::optional<Error> error = last ? parser.finish() : parser.feed(*chunk);
        if (error)
            return refuse(error->code, error->detail);
        if (handler.isDone())
            return {};
        progress.report(unpacked, total);
    }
    return {};
}

} // namespace prizedesk
