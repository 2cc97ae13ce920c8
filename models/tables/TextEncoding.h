#pragma once

#include "models/tables/Cp932.h"

#include <QString>
#include <QStringDecoder>

#include <optional>

namespace prizedesk {

enum class TextEncoding : quint8 { Utf8, Utf8Bom, Utf16, Cp932 };

/// `utf-8`, `utf-8-bom`, `utf-16`, `cp932`: the names used everywhere outside.
[[nodiscard]] QString encodingName(TextEncoding encoding);
/// Also knows `utf8`, `shift_jis`, `sjis`, `windows-31j`, `ms932`; any case.
[[nodiscard]] std::optional<TextEncoding> encodingByName(const QString& name);

/// Tells the encoding of a text file: a byte order mark decides; else valid UTF-8 with a character
/// of several bytes is UTF-8; else plain ASCII is UTF-8; else it is what Excel in Japan writes,
/// CP932.
class EncodingDetector
{
public:
    void add(QByteArrayView bytes);
    [[nodiscard]] TextEncoding result() const;

private:
    void step(quint8 byte);

    QByteArray m_start;
    qint64 m_multibyte = 0;
    int m_pending = 0;
    quint8 m_low = 0x80;
    quint8 m_high = 0xBF;
    bool m_valid = true;
};

[[nodiscard]] TextEncoding detectEncoding(QByteArrayView bytes);

/// Turns a stream of bytes into text piece by piece; a byte order mark is dropped.
class TextDecoder
{
public:
    explicit TextDecoder(TextEncoding encoding);

    [[nodiscard]] QString decode(QByteArrayView bytes);
    /// What an unfinished character at the end of the file leaves.
    [[nodiscard]] QString finish();
    /// Places so far that could not be decoded and read U+FFFD.
    [[nodiscard]] qint64 undecodable() const { return m_undecodable; }

private:
    TextEncoding m_encoding;
    QStringDecoder m_unicode;
    cp932::Decoder m_cp932;
    QByteArray m_tail;
    qint64 m_bytes = 0;
    qint64 m_undecodable = 0;
};

} // namespace prizedesk
