#include "models/packets/PacketContent.h"

#include "models/packets/PacketJson.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

constexpr int kMost = std::numeric_limits<int>::max();
constexpr int kMostMark = 1000;
constexpr int kKeySize = 32;

QJsonObject criterionJson(const Criterion& criterion)
{
    QJsonArray anchors;
    for (const BilingualText& anchor : criterion.anchors)
        anchors.append(toJson(anchor));
    return {{u"code"_s, criterion.code},
            {u"kind"_s, criterion.kind == Criterion::Kind::Gate ? u"gate"_s : u"mark"_s},
            {u"group"_s, toJson(criterion.group)},
            {u"name"_s, toJson(criterion.name)},
            {u"weight_hundredths"_s, criterion.weight.hundredths()},
            {u"max_mark"_s, criterion.maxMark},
            {u"anchors"_s, anchors}};
}

Criterion criterionFrom(PacketJson& json, const QString& stage)
{
    Criterion criterion;
    criterion.stage = stage;
    criterion.code = json.text("code");
    const QString kind = json.text("kind");
    json.require(kind == "gate"_L1 || kind == "mark"_L1);
    criterion.kind = kind == "gate"_L1 ? Criterion::Kind::Gate : Criterion::Kind::Mark;
    criterion.group = json.both("group");
    criterion.name = json.both("name");
    criterion.weight = Points::fromHundredths(json.count("weight_hundredths", kMost));
    criterion.maxMark = json.count("max_mark", kMostMark);
    json.require(criterion.maxMark >= 1);
    json.each("anchors", [&](PacketJson& anchor) {
        BilingualText words;
        words.ja = anchor.text("ja");
        words.en = anchor.text("en");
        criterion.anchors.push_back(words);
    });
    return criterion;
}

QJsonObject entryJson(const PacketEntry& entry)
{
    QJsonArray sections;
    for (const PacketSection& section : entry.sections) {
        sections.append(
            QJsonObject{{u"heading"_s, toJson(section.heading)}, {u"text"_s, section.text}});
    }
    QJsonArray documents;
    for (const PacketDocument& document : entry.documents) {
        const std::optional<qint64> pages =
            document.pages ? std::optional<qint64>(*document.pages) : std::nullopt;
        documents.append(QJsonObject{{u"id"_s, document.id},
                                     {u"name"_s, document.name},
                                     {u"media_type"_s, document.mediaType},
                                     {u"size"_s, document.size},
                                     {u"pages"_s, toJson(pages)},
                                     {u"offset"_s, document.offset}});
    }
    QJsonArray links;
    for (const PacketLink& link : entry.links)
        links.append(QJsonObject{{u"name"_s, link.name}, {u"url"_s, link.url}});
    return {{u"ref"_s, entry.ref},
            {u"title"_s, entry.title},
            {u"field"_s, entry.field},
            {u"sections"_s, sections},
            {u"documents"_s, documents},
            {u"links"_s, links},
            {u"declaration"_s, toJson(entry.declaration)}};
}

PacketEntry entryFrom(PacketJson& json)
{
    PacketEntry entry;
    entry.ref = json.text("ref");
    entry.title = json.text("title");
    entry.field = json.text("field");
    json.each("sections", [&](PacketJson& section) {
        const BilingualText heading = section.both("heading");
        entry.sections.push_back({heading, section.text("text")});
    });
    json.each("documents", [&](PacketJson& item) {
        PacketDocument document;
        document.id = item.text("id");
        document.name = item.text("name");
        document.mediaType = item.text("media_type");
        document.size = item.number("size");
        if (const auto pages = item.optionalNumber("pages")) {
            item.require(*pages >= 1 && *pages <= kMost);
            document.pages = int(std::clamp<qint64>(*pages, 1, kMost));
        }
        document.offset = item.number("offset");
        item.require(!document.id.isEmpty() && document.size >= 0 && document.offset >= 0);
        entry.documents.push_back(document);
    });
    json.each("links", [&](PacketJson& link) {
        const QString name = link.text("name");
        entry.links.push_back({name, link.text("url")});
    });
    entry.declaration = json.declaration("declaration");
    return entry;
}

/// Nothing may be named twice: everything else refers to it by that name.
bool namesAreUnique(const PacketContent& content)
{
    QSet<QString> criteria;
    for (const Criterion& criterion : content.criteria)
        criteria.insert(criterion.code);
    QSet<QString> entries;
    QSet<QString> documents;
    size_t documentCount = 0;
    for (const PacketEntry& entry : content.entries) {
        entries.insert(entry.ref);
        documentCount += entry.documents.size();
        for (const PacketDocument& document : entry.documents)
            documents.insert(document.id);
    }
    return size_t(criteria.size()) == content.criteria.size() &&
           size_t(entries.size()) == content.entries.size() &&
           size_t(documents.size()) == documentCount;
}

} // namespace

const PacketEntry* PacketContent::entry(const QString& ref) const
{
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [&](const PacketEntry& one) { return one.ref == ref; });
    return found == entries.end() ? nullptr : &*found;
}

const Criterion* PacketContent::criterion(const QString& code) const
{
    const auto found = std::find_if(criteria.begin(), criteria.end(),
                                    [&](const Criterion& one) { return one.code == code; });
    return found == criteria.end() ? nullptr : &*found;
}

const PacketDocument* PacketContent::document(const QString& documentId) const
{
    for (const PacketEntry& entry : entries) {
        for (const PacketDocument& document : entry.documents) {
            if (document.id == documentId)
                return &document;
        }
    }
    return nullptr;
}

bool PacketContent::isExtreme(const Criterion& criterion, int mark) const
{
    if (criterion.kind == Criterion::Kind::Gate)
        return mark == 0;
    return mark == 1 || mark == criterion.maxMark;
}

QByteArray PacketContent::toBytes() const
{
    QJsonArray criteriaJson;
    for (const Criterion& criterion : criteria)
        criteriaJson.append(criterionJson(criterion));
    QJsonArray categories;
    for (const ListItem& item : conflictCategories) {
        categories.append(QJsonObject{
            {u"code"_s, item.code}, {u"ja"_s, item.value.ja}, {u"en"_s, item.value.en}});
    }
    QJsonArray entriesJson;
    for (const PacketEntry& entry : entries)
        entriesJson.append(entryJson(entry));
    const QJsonObject root{{u"format"_s, format},
                           {u"id"_s, id},
                           {u"programme_code"_s, programmeCode},
                           {u"programme_name"_s, toJson(programmeName)},
                           {u"theme_code"_s, themeCode},
                           {u"theme_name"_s, toJson(themeName)},
                           {u"stage_code"_s, stageCode},
                           {u"stage_name"_s, toJson(stageName)},
                           {u"judge_ref"_s, judgeRef},
                           {u"judge_name"_s, judgeName},
                           {u"issued_at_ms"_s, issuedAtMs},
                           {u"deadline_ms"_s, toJson(deadlineMs)},
                           {u"time_zone"_s, QString::fromUtf8(timeZone)},
                           {u"rubric_version"_s, rubricVersion},
                           {u"rubric_digest"_s, rubricDigest},
                           {u"criteria"_s, criteriaJson},
                           {u"extreme_comment_length"_s, extremeCommentLength},
                           {u"instructions"_s, toJson(instructions)},
                           {u"conflict_categories"_s, categories},
                           {u"seed"_s, qint64(seed)},
                           {u"entries"_s, entriesJson},
                           {u"office_key"_s, QString::fromLatin1(officeKey.toHex())},
                           {u"sign_seed"_s, QString::fromLatin1(signSeed.toHex())}};
    return QJsonDocument(root).toJson(QJsonDocument::Compact);
}

std::optional<PacketContent> PacketContent::fromBytes(const QByteArray& bytes)
{
    PacketJson json = PacketJson::fromBytes(bytes);
    PacketContent content;
    content.format = json.count("format", kMost);
    if (json.isUsable() && content.format > kFormat)
        return content; // the reader says that it is too new
    content.id = json.text("id");
    content.programmeCode = json.text("programme_code");
    content.programmeName = json.both("programme_name");
    content.themeCode = json.text("theme_code");
    content.themeName = json.both("theme_name");
    content.stageCode = json.text("stage_code");
    content.stageName = json.both("stage_name");
    content.judgeRef = json.text("judge_ref");
    content.judgeName = json.text("judge_name");
    content.issuedAtMs = json.number("issued_at_ms");
    content.deadlineMs = json.optionalNumber("deadline_ms");
    content.timeZone = json.text("time_zone").toUtf8();
    content.rubricVersion = json.count("rubric_version", kMost);
    content.rubricDigest = json.text("rubric_digest");
    json.each("criteria", [&](PacketJson& item) {
        content.criteria.push_back(criterionFrom(item, content.stageCode));
    });
    content.extremeCommentLength = json.count("extreme_comment_length", kMost);
    content.instructions = json.both("instructions");
    json.each("conflict_categories", [&](PacketJson& item) {
        ListItem category;
        category.code = item.text("code");
        category.value.ja = item.text("ja");
        category.value.en = item.text("en");
        content.conflictCategories.push_back(category);
    });
    const qint64 seed = json.number("seed");
    json.require(seed >= 0 && seed <= std::numeric_limits<quint32>::max());
    content.seed = quint32(seed);
    json.each("entries", [&](PacketJson& item) { content.entries.push_back(entryFrom(item)); });
    content.officeKey = json.bytes("office_key", kKeySize);
    content.signSeed = json.bytes("sign_seed", kKeySize);
    json.require(namesAreUnique(content));
    return json.isUsable() ? std::optional(content) : std::nullopt;
}

} // namespace prizedesk
