#include "models/packets/PacketBuilder.h"

#include "models/entrants/DocumentStore.h"
#include "models/entrants/EntryWording.h"
#include "models/packets/PresentationOrder.h"
#include "models/packets/Rubric.h"
#include "models/workspace/Workspace.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

constexpr int kExtremeCommentLength = 10; // where the edition says nothing

/// What stands elsewhere in the packet, or has no heading.
bool isSection(EntryField field)
{
    return field != EntryField::Ref && field != EntryField::Title && field != EntryField::Field;
}

} // namespace

PacketBuilder::PacketBuilder(Workspace& workspace, const Programme& programme, const Stage& stage)
    : m_workspace(workspace)
    , m_programme(programme)
    , m_stage(stage)
    , m_entries(workspace.database(), workspace.vault())
{
}

void PacketBuilder::addDocuments(EntryId id, Known& known) const
{
    int number = 0;
    for (const Document& document :
         DocumentStore(m_workspace.database(), m_workspace.vault()).list(id)) {
        if (document.isWithdrawn() || document.erased)
            continue;
        if (document.kind == Document::Kind::Link) {
            known.entry.links.push_back({document.name, document.url});
            continue;
        }
        PacketDocument packed;
        packed.name = u"%1-%2"_s.arg(known.entry.ref).arg(++number);
        const QString suffix = QFileInfo(document.name).suffix().toLower();
        if (!suffix.isEmpty())
            packed.name += u'.' + suffix;
        packed.mediaType = document.mediaType;
        packed.size = document.size;
        packed.pages = document.pages;
        known.entry.documents.push_back(packed);
        known.documents.push_back(document.id.value());
    }
}

const PacketBuilder::Known& PacketBuilder::known(const QString& ref)
{
    const auto found = m_known.constFind(ref);
    if (found != m_known.constEnd())
        return *found;
    const Entry entry = m_entries.require(ref);
    const CompetitionTheme* theme = m_programme.theme(entry.theme);
    const EntryWords words{true, [](qint64) { return QString(); }, [](qint64) { return QString(); },
                           [](QDate) { return QString(); }};
    Known fresh;
    fresh.entry.ref = entry.ref;
    fresh.entry.title = entry.values[EntryField::Title];
    fresh.entry.field = entry.values[EntryField::Field];
    for (const EntryField field :
         EntryWording::exportFields(ExportProfile::Judging, theme && theme->applicants)) {
        if (!isSection(field))
            continue;
        const QString text =
            EntryWording::value(m_programme, words, field, entry.values[field]).trimmed();
        if (!text.isEmpty())
            fresh.entry.sections.push_back({m_words.field(entryFieldCode(field)), text});
    }
    addDocuments(entry.id, fresh);
    return *m_known.insert(ref, fresh);
}

PacketContent PacketBuilder::build(const Judge& judge, const QStringList& refs, quint32 seed)
{
    const CompetitionTheme* theme = m_programme.theme(m_stage.theme);
    PacketContent content;
    content.programmeCode = m_programme.code;
    content.programmeName = m_programme.name;
    content.themeCode = m_stage.theme;
    content.themeName = theme ? theme->name : BilingualText();
    content.stageCode = m_stage.code;
    content.stageName = m_stage.name;
    content.judgeRef = judge.ref;
    content.judgeName = judge.name;
    content.issuedAtMs = m_workspace.clock().nowMs();
    content.deadlineMs = m_stage.deadlineAtMs;
    content.timeZone = m_programme.timeZone.id();
    content.criteria = judgedCriteria(m_programme, m_stage.code);
    // Numbers of rows of the office's file mean nothing outside it.
    for (Criterion& criterion : content.criteria)
        criterion.id = 0;
    content.rubricDigest = rubricDigest(content.criteria);
    content.extremeCommentLength =
        m_programme.ruleNumber(u"extreme_comment_length"_s, kExtremeCommentLength);
    content.instructions = m_stage.instructions;
    content.conflictCategories = m_words.conflictCategories();
    content.seed = seed;
    m_sources.clear();
    for (const QString& ref : presentationOrder(refs, seed)) {
        const Known& source = known(ref);
        PacketEntry entry = source.entry;
        for (size_t i = 0; i < entry.documents.size(); ++i) {
            entry.documents[i].id = u"D%1"_s.arg(m_sources.size() + 1);
            m_sources.insert(entry.documents[i].id, source.documents[i]);
        }
        content.entries.push_back(entry);
    }
    return content;
}

} // namespace prizedesk
