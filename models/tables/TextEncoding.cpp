#include "models/tables/TextEncoding.h"

#include <array>

namespace prizedesk {

namespace {

struct Name
{
    QLatin1String text;
    TextEncoding encoding;
};

// The first name of each encoding is the one written out.
constexpr std::array kNames{
    Name{QLatin1String("utf-8"), TextEncoding::Utf8},
    Name{QLatin1String("utf-8-bom"), TextEncoding::Utf8Bom},
    Name{QLatin1String("utf-16"), TextEncoding::Utf16},
    Name{QLatin1String("cp932"), TextEncoding::Cp932},
    Name{QLatin1String("utf8"), TextEncoding::Utf8},
    Name{QLatin1String("utf16"), TextEncoding::Utf16},
    Name{QLatin1String("shift_jis"), TextEncoding::Cp932},
    Name{QLatin1String("shift-jis"), TextEncoding::Cp932},
    Name{QLatin1String("sjis"), TextEncoding::Cp932},
    Name{QLatin1String("windows-31j"), TextEncoding::Cp932},
    Name{QLatin1String("ms932"), TextEncoding::Cp932},
};

// Whether the last UTF-8 character is not all there.
bool endsWithinCharacter(QByteArrayView tail)
{
    for (qsizetype back = 1; back <= qMin<qsizetype>(3, tail.size()); ++back) {
        const auto byte = quint8(tail.at(tail.size() - back));
        if (byte >= 0xC0)
            return back < (byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2);
        if (byte < 0x80)
            return false;
    }
    return false;
}

} // namespace

QString encodingName(TextEncoding encoding)
{
    for (const Name& name : kNames) {
        if (name.encoding == encoding)
            return name.text;
    }
    return {};
}

std::optional<TextEncoding> encodingByName(const QString& name)
{
    for (const Name& known : kNames) {
        if (name.compare(known.text, Qt::CaseInsensitive) == 0)
            return known.encoding;
    }
    return std::nullopt;
}

void EncodingDetector::add(QByteArrayView bytes)
{
    if (m_start.size() < 3)
        m_start += bytes.first(qMin(bytes.size(), 3 - m_start.size())).toByteArray();
    for (const char byte : bytes) {
        if (!m_valid)
            return;
        if (quint8(byte) >= 0x80 || m_pending > 0)
            step(quint8(byte));
    }
}

// The well-formed byte sequences of the Unicode standard, table 3-7.
void EncodingDetector::step(quint8 byte)
{
    if (m_pending > 0) {
        m_valid = byte >= m_low && byte <= m_high;
        m_low = 0x80;
        m_high = 0xBF;
        if (--m_pending == 0)
            ++m_multibyte;
        return;
    }
    if (byte >= 0xC2 && byte <= 0xDF) {
        m_pending = 1;
    } else if (byte >= 0xE0 && byte <= 0xEF) {
        m_pending = 2;
        m_low = byte == 0xE0 ? 0xA0 : 0x80;
        m_high = byte == 0xED ? 0x9F : 0xBF;
    } else if (byte >= 0xF0 && byte <= 0xF4) {
        m_pending = 3;
        m_low = byte == 0xF0 ? 0x90 : 0x80;
        m_high = byte == 0xF4 ? 0x8F : 0xBF;
    } else {
        m_valid = false;
    }
}

TextEncoding EncodingDetector::result() const
{
    if (m_start.startsWith("\xEF\xBB\xBF"))
        return TextEncoding::Utf8Bom;
    if (m_start.startsWith("\xFF\xFE") || m_start.startsWith("\xFE\xFF"))
        return TextEncoding::Utf16;
    // A file cut within its last character is still UTF-8 where others before it were whole.
    const bool cutAtEnd = m_pending > 0 && m_multibyte < 2;
    return m_valid && !cutAtEnd ? TextEncoding::Utf8 : TextEncoding::Cp932;
}

TextEncoding detectEncoding(QByteArrayView bytes)
{
    EncodingDetector detector;
    detector.add(bytes);
    return detector.result();
}

TextDecoder::TextDecoder(TextEncoding encoding)
    : m_encoding(encoding)
    , m_unicode(encoding == TextEncoding::Utf16 ? QStringDecoder::Utf16 : QStringDecoder::Utf8)
{
}

QString TextDecoder::decode(QByteArrayView bytes)
{
    m_bytes += bytes.size();
    if (m_encoding == TextEncoding::Cp932) {
        QString text = m_cp932.decode(bytes);
        m_undecodable = m_cp932.badCount();
        return text;
    }
    m_tail = (m_tail + bytes.last(qMin<qsizetype>(3, bytes.size())).toByteArray()).right(3);
    QString text = m_unicode.decode(bytes);
    m_undecodable += text.count(QChar(QChar::ReplacementCharacter));
    return text;
}

QString TextDecoder::finish()
{
    QString rest;
    if (m_encoding == TextEncoding::Cp932) {
        rest = m_cp932.finish();
        m_undecodable = m_cp932.badCount();
        return rest;
    }
    const bool cut =
        m_encoding == TextEncoding::Utf16 ? m_bytes % 2 != 0 : endsWithinCharacter(m_tail);
    if (cut)
        rest = QString(QChar(QChar::ReplacementCharacter));
    m_undecodable += rest.count(QChar(QChar::ReplacementCharacter));
    return rest;
}

} // namespace prizedesk
