#include "models/tables/PlainXml.h"
#include "models/tables/XlsxSheet.h"

namespace prizedesk {

namespace {

constexpr qint64 kMaxBytes = 512LL * 1024 * 1024;
constexpr size_t kMaxStrings = 20'000'000;

} // namespace

// Gathers the runs of each text; phonetic guides are not part of it.
class SharedStringsHandler : public XmlHandler
{
public:
    explicit SharedStringsHandler(SharedStrings& target)
        : m_target(target)
    {
    }

    void startElement(std::string_view name, const XmlAttributes& /*attributes*/) override
    {
        if (name == "t")
            m_inText = m_phonetic == 0;
        else if (name == "rPh")
            ++m_phonetic;
    }

    void endElement(std::string_view name) override
    {
        if (name == "t") {
            m_inText = false;
        } else if (name == "rPh") {
            --m_phonetic;
        } else if (name == "si") {
            endString();
        }
    }

    void text(std::string_view utf8) override
    {
        if (m_inText)
            m_target.m_texts += utf8;
    }

    std::string_view plainMarker() const override { return "</si>"; }

    // One text without runs, maybe with the settings for phonetic guides that Japanese Excel adds.
    PlainTake takePlain(std::string_view bytes) override
    {
        size_t taken = 0;
        while (!isDone()) {
            const std::string_view rest = bytes.substr(taken);
            const size_t end = rest.find(plainMarker());
            if (end == std::string_view::npos)
                return {taken, true};
            PlainXml xml(rest.substr(0, end + plainMarker().size()));
            xml.skipSpace();
            xml.expect("<si><t");
            if (xml.attributes([](std::string_view, std::string_view) {}))
                return {taken, false};
            const std::string_view text = xml.text();
            xml.expect("</t>");
            if (xml.skip("<phoneticPr") &&
                !xml.attributes([](std::string_view, std::string_view) {}))
                return {taken, false};
            if (!xml.expect("</si>"))
                return {taken, false};
            m_target.m_texts += text;
            endString();
            taken += xml.position();
        }
        return {taken, false};
    }

private:
    void endString()
    {
        if (m_target.m_ends.size() >= kMaxStrings)
            fail(Error::Code::TableTooLarge, QStringLiteral("too many shared strings"));
        else
            m_target.m_ends.push_back(quint32(m_target.m_texts.size()));
    }

    SharedStrings& m_target;
    int m_phonetic = 0;
    bool m_inText = false;
};

Result<void> SharedStrings::load(ZipArchive& archive, const QString& part, const Progress& progress)
{
    SharedStringsHandler handler(*this);
    return parseXmlPart(archive, part, handler, kMaxBytes, progress);
}

QString SharedStrings::at(size_t index) const
{
    const size_t from = index == 0 ? 0 : m_ends[index - 1];
    return withoutEscapes(toQString(std::string_view(m_texts).substr(from, m_ends[index] - from)));
}

QString withoutEscapes(QString text)
{
    qsizetype at = text.indexOf(QLatin1String("_x"));
    if (at < 0)
        return text;
    QString plain;
    qsizetype from = 0;
    for (; at >= 0; at = text.indexOf(QLatin1String("_x"), at)) {
        bool ok = false;
        const uint unit = QStringView(text).mid(at + 2, 4).toUInt(&ok, 16);
        if (ok && at + 6 < text.size() && text.at(at + 6) == u'_') {
            plain += QStringView(text).mid(from, at - from);
            plain += QChar(char16_t(unit));
            from = at + 7;
            at = from;
        } else {
            at += 2;
        }
    }
    plain += QStringView(text).mid(from);
    return plain;
}

} // namespace prizedesk
