#include "models/tables/CsvParser.h"

#include <QHash>

#include <array>

namespace prizedesk {

namespace {

constexpr QChar kQuote = u'"';
constexpr QChar kReturn = u'\r';
constexpr QChar kLineFeed = u'\n';

// Excel users keep leading zeros by writing ="0012"; a real formula has quotes inside.
QString withoutFormulaQuotes(QString field)
{
    if (field.size() < 3 || !field.startsWith(QLatin1String("=\"")) || !field.endsWith(kQuote))
        return field;
    const QStringView inner = QStringView(field).mid(2).chopped(1);
    if (inner.contains(kQuote))
        return field;
    return inner.toString();
}

} // namespace

void CsvParser::fail(Error::Code code)
{
    m_error = code;
    m_stopped = true;
}

void CsvParser::append(QStringView part)
{
    m_field += part;
    if (m_field.size() > kMaxCellCharacters) {
        // So long a field means that a quote was never closed.
        fail(m_state == State::Plain ? Error::Code::TableTooLarge : Error::Code::TableTruncated);
    }
}

void CsvParser::endField()
{
    ++m_fields;
    if (m_fields > kMaxTableColumns) {
        fail(Error::Code::TableTooLarge);
        return;
    }
    Cell cell = Cell::fromText(withoutFormulaQuotes(std::exchange(m_field, {})));
    if (!cell.isEmpty()) {
        m_cells.resize(size_t(m_fields));
        m_cells.back() = std::move(cell);
    }
    m_state = State::FieldStart;
}

void CsvParser::endRecord()
{
    endField();
    if (m_stopped)
        return;
    m_lastFields = std::exchange(m_fields, 0);
    if (++m_record > kMaxTableRows) {
        fail(Error::Code::TableTooLarge);
        return;
    }
    if (!m_cells.empty() && !m_onRow(RawRow{m_record, std::exchange(m_cells, {})}))
        m_stopped = true;
}

// Up to the next separator or line end. Quotes here are text.
qsizetype CsvParser::takePlain(QStringView text, qsizetype from)
{
    qsizetype to = from;
    while (to < text.size()) {
        const QChar ch = text.at(to);
        if (ch == m_separator || ch == kLineFeed || ch == kReturn)
            break;
        ++to;
    }
    if (to > from)
        append(text.mid(from, to - from));
    if (to == text.size() || m_stopped)
        return to;
    if (text.at(to) == m_separator) {
        endField();
    } else {
        m_afterReturn = text.at(to) == kReturn;
        endRecord();
    }
    return to + 1;
}

qsizetype CsvParser::takeQuoted(QStringView text, qsizetype from)
{
    const qsizetype quote = text.indexOf(kQuote, from);
    const qsizetype to = quote < 0 ? text.size() : quote;
    if (to > from)
        append(text.mid(from, to - from));
    if (quote < 0)
        return to;
    m_state = State::QuoteInQuoted;
    return to + 1;
}

bool CsvParser::feed(QStringView text)
{
    qsizetype at = 0;
    while (at < text.size() && !m_stopped) {
        const QChar ch = text.at(at);
        if (m_afterReturn) {
            m_afterReturn = false;
            if (ch == kLineFeed) {
                ++at;
                continue;
            }
        }
        switch (m_state) {
        case State::FieldStart:
            m_state = ch == kQuote ? State::Quoted : State::Plain;
            if (ch == kQuote)
                ++at;
            break;
        case State::Plain:
            at = takePlain(text, at);
            break;
        case State::Quoted:
            at = takeQuoted(text, at);
            break;
        case State::QuoteInQuoted:
            if (ch == kQuote) {
                append(text.mid(at, 1));
                m_state = State::Quoted;
                ++at;
            } else {
                m_state = State::Plain;
            }
            break;
        }
    }
    return !m_stopped;
}

bool CsvParser::finish()
{
    if (m_stopped)
        return false;
    if (m_state == State::Quoted) {
        fail(Error::Code::TableTruncated);
        return false;
    }
    if (m_fields > 0 || m_state != State::FieldStart)
        endRecord();
    return !m_stopped;
}

QChar detectSeparator(QStringView start)
{
    constexpr int kRecords = 30;
    // In this order where two would do equally well: hardly any cell holds a tab, many hold
    // semicolons.
    constexpr std::array kCandidates{QChar(u'\t'), QChar(u','), QChar(u';')};
    QChar best = u',';
    double bestShare = 0;
    for (const QChar candidate : kCandidates) {
        QHash<int, int> countOf;
        int records = 0;
        CsvParser* self = nullptr;
        CsvParser parser(candidate, [&](RawRow&&) {
            ++countOf[self->lastFieldCount()];
            return ++records < kRecords;
        });
        self = &parser;
        // The last record may be cut, so it counts only where it is all there is.
        if (parser.feed(start) && records == 0)
            static_cast<void>(parser.finish());
        int agreeing = 0;
        for (auto it = countOf.cbegin(); it != countOf.cend(); ++it) {
            if (it.key() > 1)
                agreeing = qMax(agreeing, it.value());
        }
        const double share = records > 0 ? double(agreeing) / records : 0;
        if (share > bestShare) {
            bestShare = share;
            best = candidate;
        }
    }
    return best;
}

} // namespace prizedesk
