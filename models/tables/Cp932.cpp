#include "models/tables/Cp932.h"

#include <QFile>

#include <array>

namespace prizedesk::cp932 {

namespace {

constexpr int kTrails = 188;
constexpr char16_t kReplacement = 0xFFFD;
constexpr char16_t kUserDefinedFirst = 0xE000;
constexpr size_t kMaxOffsets = 1000;

bool isLead(quint8 byte)
{
    return (byte >= 0x81 && byte <= 0x9F) || (byte >= 0xE0 && byte <= 0xFC);
}

bool isTrail(quint8 byte)
{
    return byte >= 0x40 && byte <= 0xFC && byte != 0x7F;
}

int trailIndex(quint8 trail)
{
    return trail - (trail > 0x7F ? 0x41 : 0x40);
}

quint8 trailByte(int index)
{
    return quint8(index + (index >= 0x3F ? 0x41 : 0x40));
}

struct Table
{
    std::array<std::array<char16_t, kTrails>, 256> toUnicode{};
    std::vector<quint16> toBytes = std::vector<quint16>(65536, 0);

    Table();

private:
    void load();
    void prefer(int firstLead, int lastLead);
};

Table::Table()
{
    for (auto& row : toUnicode)
        row.fill(kReplacement);
    load();
    // Where a character has several codes Windows writes the JIS one, else the NEC row 13 one, else
    // IBM's.
    prefer(0x81, 0x86);
    prefer(0x88, 0xEA);
    prefer(0x87, 0x87);
    prefer(0xFA, 0xFC);
    prefer(0xED, 0xEE);
    // User-defined characters are read by arithmetic and never written.
    for (int lead = 0xF0; lead <= 0xF9; ++lead) {
        for (int i = 0; i < kTrails; ++i)
            toUnicode[size_t(lead)][size_t(i)] =
                char16_t(kUserDefinedFirst + (lead - 0xF0) * kTrails + i);
    }
}

void Table::load()
{
    QFile file(QStringLiteral(":/cp932/cp932.txt"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The CP932 table is not part of this program.");
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine());
        if (line.size() < 3 + kTrails || line.startsWith(QLatin1Char('#')))
            continue;
        const size_t lead = QStringView(line).left(2).toUInt(nullptr, 16) & 0xFFu;
        for (int i = 0; i < kTrails; ++i)
            toUnicode[lead][size_t(i)] = line.at(3 + i).unicode();
    }
}

void Table::prefer(int firstLead, int lastLead)
{
    for (int lead = firstLead; lead <= lastLead; ++lead) {
        for (int i = 0; i < kTrails; ++i) {
            const char16_t unit = toUnicode[size_t(lead)][size_t(i)];
            if (unit != kReplacement && toBytes[unit] == 0)
                toBytes[unit] = quint16(lead << 8 | trailByte(i));
        }
    }
}

const Table& table()
{
    static const Table instance;
    return instance;
}

// What other systems type for a character that Windows has elsewhere.
char16_t windowsForm(char16_t unit)
{
    switch (unit) {
    case 0x301C:
        return 0xFF5E;
    case 0x2212:
        return 0xFF0D;
    case 0x2016:
        return 0x2225;
    case 0x2014:
        return 0x2015;
    case 0x00A2:
        return 0xFFE0;
    case 0x00A3:
        return 0xFFE1;
    case 0x00AC:
        return 0xFFE2;
    case 0x00A5:
        return 0xFFE5;
    default:
        return unit;
    }
}

bool isVoicedMark(char16_t unit)
{
    return unit == 0x3099 || unit == 0x309A;
}

// macOS writes が as か and a mark; the pair is one character here. 0 when the two do not join.
char16_t joined(char16_t base, char16_t mark)
{
    const QString pair = QString(QChar(base)) + QChar(mark);
    const QString one = pair.normalized(QString::NormalizationForm_C);
    return one.size() == 1 ? one.front().unicode() : char16_t(0);
}

// One character in bytes; false when CP932 has none.
bool appendEncoded(char16_t unit, QByteArray& out)
{
    if (unit < 0x80) {
        out += char(unit);
        return true;
    }
    if (unit >= 0xFF61 && unit <= 0xFF9F) {
        out += char(unit - 0xFF61 + 0xA1);
        return true;
    }
    const quint16 code = table().toBytes[windowsForm(unit)];
    if (code == 0)
        return false;
    out += char(code >> 8);
    out += char(code & 0xFF);
    return true;
}

} // namespace

void Decoder::noteBad(qsizetype offset)
{
    ++m_badCount;
    if (m_badOffsets.size() < kMaxOffsets)
        m_badOffsets.push_back(offset);
}

QString Decoder::decode(QByteArrayView bytes)
{
    const Table& codes = table();
    QString text(bytes.size() + 1, Qt::Uninitialized);
    auto* out = reinterpret_cast<char16_t*>(text.data());
    const auto* const start = out;
    for (const char byte : bytes) {
        const auto value = quint8(byte);
        const qsizetype offset = m_position++;
        if (m_lead != 0) {
            const quint8 lead = std::exchange(m_lead, quint8(0));
            const char16_t unit =
                isTrail(value) ? codes.toUnicode[lead][size_t(trailIndex(value))] : kReplacement;
            *out++ = unit;
            if (unit != kReplacement)
                continue;
            noteBad(offset - 1);
            // An ASCII byte behind a broken character keeps its meaning, so that no comma is lost.
            if (value >= 0x80)
                continue;
        }
        if (value < 0x80) {
            *out++ = value;
        } else if (value >= 0xA1 && value <= 0xDF) {
            *out++ = char16_t(0xFF61 + value - 0xA1);
        } else if (isLead(value)) {
            m_lead = value;
        } else {
            *out++ = kReplacement;
            noteBad(offset);
        }
    }
    text.truncate(out - start);
    return text;
}

QString Decoder::finish()
{
    if (m_lead == 0)
        return {};
    m_lead = 0;
    noteBad(m_position - 1);
    return QString(QChar(kReplacement));
}

Decoded decode(QByteArrayView bytes)
{
    Decoder decoder;
    Decoded result;
    result.text = decoder.decode(bytes);
    result.text += decoder.finish();
    result.badOffsets = decoder.badOffsets();
    return result;
}

bool canEncode(char16_t unit)
{
    QByteArray scratch;
    return appendEncoded(unit, scratch);
}

QByteArray encode(QStringView text, std::vector<Unencodable>* missing)
{
    QByteArray out;
    out.reserve(text.size() * 2);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar ch = text.at(i);
        const char16_t next = i + 1 < text.size() ? text.at(i + 1).unicode() : char16_t(0);
        if (isVoicedMark(next)) {
            const char16_t one = joined(ch.unicode(), next);
            if (one != 0 && appendEncoded(one, out)) {
                ++i;
                continue;
            }
        }
        if (appendEncoded(ch.unicode(), out))
            continue;
        out += '?';
        Unencodable item{ch.unicode(), i, {}};
        if (ch.isHighSurrogate() && QChar::isLowSurrogate(next)) {
            item.character = QChar::surrogateToUcs4(ch.unicode(), next);
            ++i;
        }
        item.suggestion = suggestionFor(item.character);
        if (missing != nullptr)
            missing->push_back(std::move(item));
    }
    return out;
}

} // namespace prizedesk::cp932
