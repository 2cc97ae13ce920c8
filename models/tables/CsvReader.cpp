#include "models/tables/CsvReader.h"

#include "models/tables/CsvParser.h"
#include "models/tables/TextEncoding.h"

#include <QIODevice>

#include <algorithm>
#include <array>

namespace prizedesk {

namespace {

constexpr qint64 kChunk = 256LL * 1024;

// What people rename to .csv or .xls although no table is inside.
bool looksLikeAnotherFormat(QStringView start)
{
    constexpr std::array kStarts{
        QLatin1String("<!doctype"), QLatin1String("<html"), QLatin1String("<?xml"),
        QLatin1String("<table"),    QLatin1String("<meta"), QLatin1String("<head"),
        QLatin1String("{\\rtf"),    QLatin1String("%PDF-"),
    };
    const QStringView text = start.left(512).trimmed();
    return std::any_of(kStarts.begin(), kStarts.end(), [&](QLatin1String known) {
        return text.startsWith(known, Qt::CaseInsensitive);
    });
}

bool looksBinary(QStringView start, qint64 undecodable)
{
    qint64 odd = undecodable;
    for (const QChar ch : start) {
        const char16_t unit = ch.unicode();
        if (unit < 0x20 && unit != u'\t' && unit != u'\n' && unit != u'\r' && unit != u'\f' &&
            unit != u'\v' && unit != 0x1A)
            ++odd;
    }
    return odd * 10 > start.size();
}

// Excel's own way to name the separator, a first line `sep=;` that it does not show.
qsizetype separatorLine(QStringView start, QChar* separator)
{
    if (start.size() < 6 || !start.startsWith(QLatin1String("sep="), Qt::CaseInsensitive))
        return 0;
    if (start.at(5) != u'\r' && start.at(5) != u'\n')
        return 0;
    *separator = start.at(4);
    const bool two = start.size() > 6 && start.at(5) == u'\r' && start.at(6) == u'\n';
    return two ? 7 : 6;
}

} // namespace

tl::unexpected<Error> CsvReader::refuse(Error::Code code, const QString& detail) const
{
    return failure(code, {m_name}, detail);
}

Result<TableSource> CsvReader::inspect(const TableReadOptions& options)
{
    TableReadOptions all = options;
    all.sheet.clear();
    return read(all, [](RawRow&&) { return false; }, {});
}

Result<TableSource> CsvReader::read(const TableReadOptions& options,
                                    const TableReader::OnRow& onRow, const Progress& progress)
{
    if (!options.sheet.isEmpty() && options.sheet != QLatin1String("1"))
        return failure(Error::Code::NotFound, {options.sheet});
    std::optional<TextEncoding> encoding;
    if (!options.encoding.isEmpty()) {
        encoding = encodingByName(options.encoding);
        if (!encoding)
            return failure(Error::Code::Usage, {options.encoding});
    }

    const qint64 total = m_device.size();
    if (!encoding) {
        EncodingDetector detector;
        while (!m_device.atEnd()) {
            if (progress.isCancelled())
                return failure(Error::Code::Cancelled);
            const QByteArray chunk = m_device.read(kChunk);
            if (chunk.isEmpty())
                return refuse(Error::Code::FileUnreadable, m_device.errorString());
            detector.add(chunk);
        }
        encoding = detector.result();
        if (!m_device.seek(0))
            return refuse(Error::Code::FileUnreadable, m_device.errorString());
    }

    TableSource source;
    source.fileName = m_name;
    source.encoding = encodingName(*encoding);
    TextDecoder decoder(*encoding);
    std::optional<CsvParser> parser;
    bool wanted = true;
    while (wanted && !m_device.atEnd()) {
        if (progress.isCancelled())
            return failure(Error::Code::Cancelled);
        const QByteArray chunk = m_device.read(kChunk);
        if (chunk.isEmpty())
            return refuse(Error::Code::FileUnreadable, m_device.errorString());
        QString text = decoder.decode(chunk);
        if (m_device.atEnd())
            text += decoder.finish();
        if (text.contains(QChar(QChar::Null)))
            return refuse(Error::Code::TableUnusable, QStringLiteral("NUL character"));
        QStringView rest = text;
        if (!parser) {
            if (looksLikeAnotherFormat(text) || looksBinary(text, decoder.undecodable()))
                return refuse(Error::Code::TableUnusable, QStringLiteral("not text"));
            source.separator = detectSeparator(rest.left(65536));
            rest = rest.mid(separatorLine(rest, &source.separator));
            parser.emplace(source.separator, onRow);
        }
        wanted = parser->feed(rest);
        progress.report(m_device.pos(), total);
    }
    if (!parser)
        return refuse(Error::Code::TableUnusable, QStringLiteral("empty file"));
    if (wanted)
        static_cast<void>(parser->finish());
    if (parser->error())
        return refuse(*parser->error());
    source.undecodable = decoder.undecodable();
    return source;
}

} // namespace prizedesk
