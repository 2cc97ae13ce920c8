#include "models/entrants/EntryStore.h"

#include "models/core/Error.h"
#include "models/storage/WriteTransaction.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace prizedesk {

namespace {

std::optional<qint64> flagOf(const QString& yesNo)
{
    if (yesNo.isEmpty())
        return std::nullopt;
    return yesNo == QLatin1String("yes") ? 1 : 0;
}

QString yesNoOf(const Statement& row, int column)
{
    if (row.isNull(column))
        return {};
    return row.integer(column) != 0 ? QStringLiteral("yes") : QStringLiteral("no");
}

/// A private person's "organisation" is a name: it goes into the sealed profile.
bool isPrivatePerson(const EntryValues& values)
{
    return values[EntryField::ApplicantKind].contains(QStringLiteral("個人")) ||
           values[EntryField::ApplicantKind].contains(QLatin1String("individual"),
                                                      Qt::CaseInsensitive);
}

Profile profileOf(const EntryValues& values)
{
    Profile profile;
    profile.name = values[EntryField::Representative];
    profile.kana = values[EntryField::Kana];
    profile.email = values[EntryField::Email];
    profile.phone = values[EntryField::Phone];
    profile.postalCode = values[EntryField::PostalCode];
    profile.address = values[EntryField::Address];
    profile.birthDate = values[EntryField::BirthDate];
    profile.guardian = values[EntryField::Guardian];
    profile.corporateNumber = values[EntryField::CorporateNumber];
    profile.note = values[EntryField::Note];
    if (isPrivatePerson(values))
        profile.organisation = values[EntryField::Organisation];
    return profile;
}

void openProfile(EntryValues& values, const Profile& profile)
{
    values[EntryField::Representative] = profile.name;
    values[EntryField::Kana] = profile.kana;
    values[EntryField::Email] = profile.email;
    values[EntryField::Phone] = profile.phone;
    values[EntryField::PostalCode] = profile.postalCode;
    values[EntryField::Address] = profile.address;
    values[EntryField::BirthDate] = profile.birthDate;
    values[EntryField::Guardian] = profile.guardian;
    values[EntryField::CorporateNumber] = profile.corporateNumber;
    values[EntryField::Note] = profile.note;
    if (!profile.organisation.isEmpty())
        values[EntryField::Organisation] = profile.organisation;
}

QString extraText(const EntryValues& values)
{
    QJsonObject extra;
    for (const EntryField field : entryFields()) {
        if (isExtra(field) && !values[field].isEmpty())
            extra.insert(entryFieldCode(field), values[field]);
    }
    if (extra.isEmpty())
        return QStringLiteral("{}");
    return QString::fromUtf8(QJsonDocument(extra).toJson(QJsonDocument::Compact));
}

QString receivedText(qint64 ms, bool hasTime)
{
    // The competition's own time, as the documents give it (Japan has no summer time).
    constexpr int kJapanSeconds = 9 * 3600;
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(ms, Qt::OffsetFromUTC, kJapanSeconds);
    return hasTime ? at.toString(Qt::ISODate) : at.date().toString(Qt::ISODate);
}

/// Column order of every select on entry.
Entry readEntry(const Statement& row)
{
    Entry entry;
    entry.id = EntryId(row.integer(0));
    entry.ref = row.text(1);
    entry.theme = row.text(2);
    entry.number = int(row.integer(3));
    entry.person = PersonId(row.integer(4));
    EntryValues& values = entry.values;
    values[EntryField::Ref] = entry.ref;
    values[EntryField::Theme] = entry.theme;
    values[EntryField::Title] = row.text(5);
    values[EntryField::Field] = row.text(6);
    values[EntryField::Summary] = row.text(7);
    values[EntryField::ApplicantKind] = row.text(8);
    values[EntryField::Organisation] = row.text(9);
    values[EntryField::Prefecture] = row.text(10);
    values[EntryField::Model] = row.text(11);
    values[EntryField::ForeignModelReason] = row.text(12);
    values[EntryField::Goal] = row.text(13);
    values[EntryField::Openness] = row.text(14);
    values[EntryField::SchoolKind] = row.text(15);
    values[EntryField::School] = row.text(16);
    values[EntryField::Grade] = row.text(17);
    const QString extra = row.text(18);
    if (extra.size() > 2) {
        const QJsonObject object = QJsonDocument::fromJson(extra.toUtf8()).object();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (const auto field = entryFieldFromCode(it.key()))
                values[*field] = it.value().toString();
        }
    }
    values[EntryField::Terms] = yesNoOf(row, 19);
    values[EntryField::GuardianConsent] = yesNoOf(row, 20);
    entry.receivedAtMs = row.optionalInteger(21);
    entry.receivedHasTime = row.integer(22) != 0;
    if (entry.receivedAtMs)
        values[EntryField::ReceivedAt] = receivedText(*entry.receivedAtMs, entry.receivedHasTime);
    entry.status = row.text(23);
    entry.assignee = row.text(24);
    return entry;
}

#define ENTRY_COLUMNS                                                                              \
    "select id, ref, theme, number, person, title, field, summary, applicant_kind, organisation, " \
    "prefecture, model, foreign_model_reason, goal, openness, school_kind, school, grade, extra, " \
    "terms_agreed, guardian_consent, received_at_ms, received_has_time, status, assignee from "    \
    "entry "

#define FINDING_COLUMNS                                                                            \
    "select f.id, f.entry, f.code, f.field, f.severity, f.other, f.file, f.row, f.state, f.note "  \
    "from finding f "

Finding readFinding(const Statement& row)
{
    const QString state = row.text(8);
    return Finding{.id = FindingId(row.integer(0)),
                   .entry = EntryId(row.integer(1)),
                   .code = row.text(2),
                   .field = row.text(3),
                   .severity = row.text(4) == QLatin1String("error") ? Finding::Severity::Error
                                                                     : Finding::Severity::Warning,
                   .other = EntryId(row.integer(5)),
                   .file = ImportId(row.integer(6)),
                   .row = int(row.integer(7)),
                   .state = state == QLatin1String("accepted")  ? Finding::State::Accepted
                            : state == QLatin1String("settled") ? Finding::State::Settled
                                                                : Finding::State::Open,
                   .note = row.text(9)};
}

QString stateWord(Finding::State state)
{
    switch (state) {
    case Finding::State::Accepted:
        return QStringLiteral("accepted");
    case Finding::State::Settled:
        return QStringLiteral("settled");
    case Finding::State::Open:
        break;
    }
    return QStringLiteral("open");
}

QByteArray correctionContext(EntryId entry, EntryField field)
{
    return "prizedesk correction " + QByteArray::number(entry.value()) + ' ' +
           entryFieldCode(field).toLatin1();
}

std::optional<qint64> idOrNull(qint64 value)
{
    std::optional<qint64> result;
    if (value > 0)
        result.emplace(value);
    return result;
}

} // namespace

std::vector<Entry> EntryStore::list(const QString& theme) const
{
    const QHash<qint64, Profile> profiles = m_profiles.all(QStringLiteral("entrant"));
    std::vector<Entry> entries;
    Statement read =
        m_database.query(ENTRY_COLUMNS "where ?1 = '' or theme = ?1 order by theme, number");
    read.bind(theme);
    while (read.next()) {
        Entry entry = readEntry(read);
        const auto profile = profiles.constFind(entry.person.value());
        if (profile == profiles.constEnd())
            entry.erased = true;
        else
            openProfile(entry.values, *profile);
        entries.push_back(std::move(entry));
    }
    return entries;
}

std::optional<Entry> EntryStore::find(EntryId id) const
{
    Statement read = m_database.query(ENTRY_COLUMNS "where id = ?");
    read.bind(id.value());
    if (!read.next())
        return std::nullopt;
    Entry entry = readEntry(read);
    if (const auto profile = m_profiles.find(entry.person))
        openProfile(entry.values, *profile);
    else
        entry.erased = true;
    return entry;
}

std::optional<Entry> EntryStore::findRef(const QString& ref) const
{
    const EntryId id = idOf(ref);
    return id.isValid() ? find(id) : std::nullopt;
}

Entry EntryStore::require(const QString& ref) const
{
    auto entry = findRef(ref);
    requireRule(entry.has_value(), Error::Code::NotFound, {ref});
    return *std::move(entry);
}

EntryId EntryStore::idOf(const QString& ref) const
{
    Statement read = m_database.query("select id from entry where ref = ?");
    read.bind(ref);
    return read.next() ? EntryId(read.integer(0)) : EntryId();
}

qint64 EntryStore::count(const QString& theme) const
{
    Statement read = m_database.query("select count(*) from entry where ?1 = '' or theme = ?1");
    read.bind(theme);
    read.next();
    return read.integer(0);
}

std::vector<Finding> EntryStore::findings(EntryId entry) const
{
    std::vector<Finding> findings;
    Statement read =
        m_database.query(FINDING_COLUMNS "where f.entry = ? order by f.severity, f.id");
    read.bind(entry.value());
    while (read.next())
        findings.push_back(readFinding(read));
    return findings;
}

QHash<qint64, std::vector<Finding>> EntryStore::findingsOf(const QString& theme) const
{
    QHash<qint64, std::vector<Finding>> findings;
    Statement read = m_database.query(
        FINDING_COLUMNS "join entry e on e.id = f.entry where ?1 = '' or e.theme = ?1 "
                        "order by f.severity, f.id");
    read.bind(theme);
    while (read.next()) {
        Finding finding = readFinding(read);
        findings[finding.entry.value()].push_back(std::move(finding));
    }
    return findings;
}

std::optional<Finding> EntryStore::finding(FindingId id) const
{
    Statement read = m_database.query(FINDING_COLUMNS "where f.id = ?");
    read.bind(id.value());
    return read.next() ? std::optional(readFinding(read)) : std::nullopt;
}

std::vector<Correction> EntryStore::corrections(const Entry& entry) const
{
    std::vector<Correction> corrections;
    Statement read = m_database.query(
        "select field, received, at_ms, who, reason from correction where entry = ? order by id");
    read.bind(entry.id.value());
    while (read.next()) {
        const auto field = entryFieldFromCode(read.text(0));
        if (!field)
            continue;
        const auto received =
            m_profiles.unsealFor(entry.person, read.blob(1), correctionContext(entry.id, *field));
        corrections.push_back({entry.id, *field, QString::fromUtf8(received.value_or(QByteArray())),
                               read.integer(2), read.text(3), read.text(4)});
    }
    return corrections;
}

void EntryStore::insert(const WriteTransaction& tx, Entry& entry)
{
    const EntryValues& values = entry.values;
    entry.person = m_profiles.add(tx, QStringLiteral("entrant"), profileOf(values));
    tx.statement(R"(
        insert into entry (ref, theme, number, person, title, field, summary, applicant_kind,
            organisation, prefecture, model, foreign_model_reason, goal, openness, school_kind,
            school, grade, extra, terms_agreed, guardian_consent, received_at_ms, received_has_time,
            status, assignee)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))")
        .bind(entry.ref, entry.theme, entry.number, entry.person.value(), values[EntryField::Title],
              values[EntryField::Field], values[EntryField::Summary],
              values[EntryField::ApplicantKind],
              isPrivatePerson(values) ? QString() : values[EntryField::Organisation],
              values[EntryField::Prefecture], values[EntryField::Model],
              values[EntryField::ForeignModelReason], values[EntryField::Goal],
              values[EntryField::Openness], values[EntryField::SchoolKind],
              values[EntryField::School], values[EntryField::Grade], extraText(values),
              flagOf(values[EntryField::Terms]), flagOf(values[EntryField::GuardianConsent]),
              entry.receivedAtMs, entry.receivedHasTime, entry.status, entry.assignee)
        .run();
    entry.id = EntryId(tx.lastInsertId());
}

void EntryStore::update(const WriteTransaction& tx, const Entry& entry)
{
    const EntryValues& values = entry.values;
    tx.statement(R"(
        update entry set title = ?, field = ?, summary = ?, applicant_kind = ?, organisation = ?,
            prefecture = ?, model = ?, foreign_model_reason = ?, goal = ?, openness = ?,
            school_kind = ?, school = ?, grade = ?, extra = ?, terms_agreed = ?,
            guardian_consent = ?, received_at_ms = ?, received_has_time = ?
        where id = ?)")
        .bind(values[EntryField::Title], values[EntryField::Field], values[EntryField::Summary],
              values[EntryField::ApplicantKind],
              isPrivatePerson(values) ? QString() : values[EntryField::Organisation],
              values[EntryField::Prefecture], values[EntryField::Model],
              values[EntryField::ForeignModelReason], values[EntryField::Goal],
              values[EntryField::Openness], values[EntryField::SchoolKind],
              values[EntryField::School], values[EntryField::Grade], extraText(values),
              flagOf(values[EntryField::Terms]), flagOf(values[EntryField::GuardianConsent]),
              entry.receivedAtMs, entry.receivedHasTime, entry.id.value())
        .run();
    // Sealing anew gives new bytes each time: only a profile that differs is written.
    const Profile profile = profileOf(values);
    if (m_profiles.find(entry.person) != profile)
        m_profiles.update(tx, entry.person, profile);
}

void EntryStore::setStatus(const WriteTransaction& tx, EntryId id, const QString& status) const
{
    tx.statement("update entry set status = ? where id = ?").bind(status, id.value()).run();
}

void EntryStore::setAssignee(const WriteTransaction& tx, EntryId id, const QString& person) const
{
    tx.statement("update entry set assignee = ? where id = ?").bind(person, id.value()).run();
}

void EntryStore::insertFinding(const WriteTransaction& tx, const Finding& finding) const
{
    tx.statement(R"(
        insert into finding (entry, code, field, severity, other, file, row, state, note)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?))")
        .bind(finding.entry.value(), finding.code, finding.field,
              finding.severity == Finding::Severity::Error ? QStringLiteral("error")
                                                           : QStringLiteral("warning"),
              idOrNull(finding.other.value()), idOrNull(finding.file.value()),
              idOrNull(finding.row), stateWord(finding.state), finding.note)
        .run();
}

void EntryStore::removeFinding(const WriteTransaction& tx, FindingId id) const
{
    tx.statement("delete from finding where id = ?").bind(id.value()).run();
}

void EntryStore::setFindingState(const WriteTransaction& tx, FindingId id, Finding::State state,
                                 const QString& note) const
{
    tx.statement("update finding set state = ?, note = ? where id = ?")
        .bind(stateWord(state), note, id.value())
        .run();
}

void EntryStore::insertCorrection(const WriteTransaction& tx, const Entry& entry, EntryField field,
                                  const QString& reason)
{
    const QByteArray received = m_profiles.sealFor(entry.person, entry.values[field].toUtf8(),
                                                   correctionContext(entry.id, field));
    // A second correction keeps what had been received first.
    tx.statement(R"(
        insert into correction (entry, field, received, at_ms, who, reason)
        values (?, ?, ?, ?, ?, ?)
        on conflict (entry, field) do update set at_ms = excluded.at_ms, who = excluded.who,
            reason = excluded.reason)")
        .bind(entry.id.value(), entryFieldCode(field), received, tx.nowMs(), tx.who(), reason)
        .run();
}

void EntryStore::removeCorrection(const WriteTransaction& tx, EntryId entry, EntryField field) const
{
    tx.statement("delete from correction where entry = ? and field = ?")
        .bind(entry.value(), entryFieldCode(field))
        .run();
}

} // namespace prizedesk
