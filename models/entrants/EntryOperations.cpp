#include "models/entrants/EntryOperations.h"

#include "models/core/PhoneNumber.h"
#include "models/entrants/EntryNormaliser.h"
#include "models/entrants/EntryStatus.h"
#include "models/entrants/EntryStore.h"
#include "models/entrants/ImportStore.h"
#include "models/journal/OperationWords.h"
#include "models/workspace/BackupFolder.h"
#include "models/workspace/Workspace.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

/// Refs as a journal label: the chain of an entry is found by them.
QString refList(const QStringList& refs)
{
    return refs.join(u", "_s);
}

bool isApplicant(const Programme& programme, const Entry& entry)
{
    const CompetitionTheme* theme = programme.theme(entry.theme);
    return theme && theme->applicants;
}

/// Brings the findings of an entry up to date with its values. Duplicates are the import's matter.
void refreshFindings(const WriteTransaction& tx, EntryStore& entries, const Programme& programme,
                     const Entry& entry)
{
    const CompetitionTheme* theme = programme.theme(entry.theme);
    auto fresh = EntryNormaliser::check(programme, *theme, entry.values, entry.receivedAtMs,
                                        entry.receivedHasTime);
    for (const Finding& old : entries.findings(entry.id)) {
        if (old.code == "duplicate.suspect"_L1 || old.code == "number.invalid"_L1)
            continue;
        const auto same = std::find_if(fresh.begin(), fresh.end(), [&](const auto& note) {
            return note.code == old.code && entryFieldCode(note.field) == old.field;
        });
        if (same != fresh.end()) {
            fresh.erase(same);
            continue;
        }
        if (old.state == Finding::State::Open)
            entries.setFindingState(tx, old.id, Finding::State::Settled, {});
    }
    for (const auto& note : fresh) {
        entries.insertFinding(tx, Finding{.id = {},
                                          .entry = entry.id,
                                          .code = note.code,
                                          .field = entryFieldCode(note.field),
                                          .severity = findingSeverity(note.code),
                                          .other = {},
                                          .file = {},
                                          .row = 0,
                                          .state = Finding::State::Open,
                                          .note = {}});
    }
}

void correctValue(const WriteTransaction& tx, EntryStore& entries, const Programme& programme,
                  Entry& entry, EntryField field, const QString& value, const QString& reason)
{
    entries.insertCorrection(tx, entry, field, reason);
    entry.values[field] = value;
    if (field == EntryField::ReceivedAt) {
        const QDateTime at = QDateTime::fromString(value, Qt::ISODate);
        entry.receivedHasTime = value.contains(u'T');
        if (at.isValid())
            entry.receivedAtMs = entry.receivedHasTime ? at.toMSecsSinceEpoch()
                                                       : programme.toMs(at.date(), QTime(0, 0));
    }
    entries.update(tx, entry);
    refreshFindings(tx, entries, programme, entry);
}

} // namespace

Result<void> EntryOperations::setStatus(const QStringList& refs, const QString& status,
                                        const QString& reason)
{
    if (!EntryStatus::all().contains(status))
        return failure(Error::Code::NotFound, {status});
    Operation operation{.code = u"entry.statuses"_s,
                        .labels = {QString::number(refs.size()), status, refList(refs)},
                        .reason = reason,
                        .needsReason = true};
    return m_workspace.applyLabelled(operation, [&](WriteTransaction& tx, Operation& label) {
        EntryStore entries(m_workspace.database(), m_workspace.vault());
        for (const QString& ref : refs) {
            const Entry entry = entries.require(ref);
            if (refs.size() == 1) {
                label.code = u"entry.status"_s;
                label.labels = {ref, entry.status, status};
            }
            requireRule(EntryStatus::mayGo(entry.status, status, isApplicant(m_programme, entry)),
                        Error::Code::TransitionNotAllowed,
                        {ref, statusWords(entry.status), statusWords(status)});
            if (EntryStatus::needsCleanEntry(status)) {
                const auto findings = entries.findings(entry.id);
                requireRule(
                    std::none_of(findings.begin(), findings.end(),
                                 [](const Finding& finding) { return finding.isOpenError(); }),
                    Error::Code::UnresolvedFindings, {ref});
            }
            entries.setStatus(tx, entry.id, status);
        }
    });
}

QStringList EntryOperations::commonNext(const QStringList& refs) const
{
    const EntryStore entries(m_workspace.database(), m_workspace.vault());
    QStringList common;
    bool first = true;
    for (const QString& ref : refs) {
        const auto entry = entries.findRef(ref);
        if (!entry)
            continue;
        const QStringList next =
            EntryStatus::nextOf(entry->status, isApplicant(m_programme, *entry));
        if (first)
            common = next;
        else
            common.removeIf([&](const QString& status) { return !next.contains(status); });
        first = false;
    }
    return common;
}

Result<void> EntryOperations::assign(const QStringList& refs, const QString& person)
{
    return m_workspace.apply(
        Operation{.code = u"entry.assign"_s, .labels = {refList(refs), person}, .reason = {}},
        [&](WriteTransaction& tx) {
            const EntryStore entries(m_workspace.database(), m_workspace.vault());
            for (const QString& ref : refs)
                entries.setAssignee(tx, entries.require(ref).id, person.trimmed());
        });
}

Result<void> EntryOperations::correct(const QString& ref, EntryField field, const QString& value,
                                      const QString& reason)
{
    if (field == EntryField::Ref || field == EntryField::Theme)
        return failure(Error::Code::Usage, {entryFieldCode(field)});
    const QString normal = EntryNormaliser::normaliseValue(m_programme, field, value);
    return m_workspace.apply(
        Operation{
            .code = u"entry.correct"_s, .labels = {ref, entryFieldCode(field)}, .reason = reason},
        [&](WriteTransaction& tx) {
            EntryStore entries(m_workspace.database(), m_workspace.vault());
            Entry entry = entries.require(ref);
            requireRule(!entry.erased, Error::Code::ErasedPerson, {ref});
            if (entry.values[field] == normal)
                return;
            correctValue(tx, entries, m_programme, entry, field, normal, reason);
        });
}

Result<void> EntryOperations::acceptFinding(FindingId finding, const QString& reason)
{
    Operation operation{
        .code = u"entry.accept"_s, .labels = {}, .reason = reason, .needsReason = true};
    return m_workspace.applyLabelled(operation, [&](WriteTransaction& tx, Operation& label) {
        const EntryStore entries(m_workspace.database(), m_workspace.vault());
        const auto found = entries.finding(finding);
        requireRule(found.has_value(), Error::Code::NotFound, {QString::number(finding.value())});
        const auto entry = entries.find(found->entry);
        label.labels = {entry ? entry->ref : QString(), found->code};
        entries.setFindingState(tx, finding, Finding::State::Accepted, reason.trimmed());
    });
}

Result<int> EntryOperations::addLeadingZeros(const QStringList& refs)
{
    Operation operation{.code = u"entry.zero"_s, .labels = {}, .reason = {}};
    return m_workspace.applyLabelled(operation, [&](WriteTransaction& tx, Operation& label) {
        EntryStore entries(m_workspace.database(), m_workspace.vault());
        int count = 0;
        for (const QString& ref : refs) {
            Entry entry = entries.require(ref);
            const PhoneNumber phone = parsePhoneNumber(entry.values[EntryField::Phone]);
            if (phone.state != PhoneNumber::State::MissingLeadingZero)
                continue;
            correctValue(tx, entries, m_programme, entry, EntryField::Phone, phone.proposal, {});
            ++count;
        }
        label.labels = {QString::number(count), refList(refs)};
        return count;
    });
}

Result<void> EntryOperations::erasePerson(const QString& ref, const QString& reason)
{
    std::vector<KeyOwner> owners;
    const auto done = m_workspace.apply(
        Operation{.code = u"person.erase"_s,
                  .labels = {ref},
                  .reason = reason,
                  .needsReason = true,
                  .undoable = false,
                  .isNote = true},
        [&](WriteTransaction& tx) {
            const PersonId person =
                ProfileStore(m_workspace.database(), m_workspace.vault()).personOf(ref);
            requireRule(person.isValid(), Error::Code::NotFound, {ref});
            owners.push_back(KeyOwner::person(person));
            // What came with the person's entries goes with them.
            Statement entries = m_workspace.database().query("select id from entry where person = ?");
            entries.bind(person.value());
            while (entries.next())
                owners.push_back(KeyOwner::entry(EntryId(entries.integer(0))));
            for (const KeyOwner& owner : owners)
                m_workspace.vault().destroyKey(tx, owner);
        });
    if (!done)
        return done;
    for (const KeyOwner& owner : owners) {
        const auto gone = BackupFolder(m_workspace.path()).destroyKey(m_workspace.vault(), owner);
        if (!gone)
            return gone;
    }
    return {};
}

Result<void> EntryOperations::dropQuarantined(ImportId file, int row, const QString& reason)
{
    return m_workspace.apply(
        Operation{.code = u"quarantine.drop"_s, .labels = {QStringLiteral("1")}, .reason = reason},
        [&](WriteTransaction& tx) {
            ImportStore(m_workspace.database(), m_workspace.vault()).dropQuarantined(tx, file, row);
        });
}

} // namespace prizedesk
