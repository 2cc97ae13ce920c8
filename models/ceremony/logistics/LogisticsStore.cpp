#include "models/ceremony/logistics/LogisticsStore.h"

#include "models/ceremony/logistics/Clipping.h"
#include "models/programme/ProgrammeStore.h"
#include "models/storage/WriteTransaction.h"

#include <algorithm>
#include <array>

namespace prizedesk {

namespace {

constexpr std::array kSections{"task", "item", "stream", "media"};
constexpr std::array kKinds{"venue", "supplier", "press", "other"};

template<typename Value, size_t N>
Value valueOf(const std::array<const char*, N>& codes, const QString& code)
{
    for (size_t i = 0; i < N; ++i) {
        if (code == QLatin1String(codes[i]))
            return Value(i);
    }
    return Value(0);
}

template<typename Value, size_t N>
QString codeOf(const std::array<const char*, N>& codes, Value value)
{
    return QLatin1String(codes[size_t(value)]);
}

QString isoDay(const QDate& day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

std::optional<qint64> validId(qint64 id)
{
    return id > 0 ? std::optional<qint64>(id) : std::nullopt;
}

} // namespace

std::vector<PrepTask> LogisticsStore::tasks() const
{
    Statement read = m_database.query(R"(
        select id, section, title, owner, starts_on, due_on, done_at_ms, note
        from prep_task order by section, due_on = '', due_on, title, id)");
    read.bind();
    std::vector<PrepTask> tasks;
    while (read.next()) {
        PrepTask task;
        task.id = PrepTaskId(read.integer(0));
        task.section = valueOf<PrepTask::Section>(kSections, read.text(1));
        task.title = read.text(2);
        task.owner = read.text(3);
        task.startsOn = QDate::fromString(read.text(4), Qt::ISODate);
        task.dueOn = QDate::fromString(read.text(5), Qt::ISODate);
        task.doneAtMs = read.optionalInteger(6);
        task.note = read.text(7);
        tasks.push_back(std::move(task));
    }
    Statement needs = m_database.query("select task, needs from prep_need order by task, needs");
    needs.bind();
    while (needs.next()) {
        for (PrepTask& task : tasks) {
            if (task.id.value() == needs.integer(0))
                task.needs.emplace_back(needs.integer(1));
        }
    }
    return tasks;
}

std::vector<CeremonyContact> LogisticsStore::contacts() const
{
    const auto profiles = m_profiles.all(QStringLiteral("contact"));
    Statement read = m_database.query(
        "select id, person, kind, organisation from contact order by kind, organisation, id");
    read.bind();
    std::vector<CeremonyContact> contacts;
    while (read.next()) {
        CeremonyContact contact;
        contact.id = ContactId(read.integer(0));
        contact.person = PersonId(read.integer(1));
        contact.kind = valueOf<CeremonyContact::Kind>(kKinds, read.text(2));
        contact.organisation = read.text(3);
        const auto profile = profiles.constFind(contact.person.value());
        contact.erased = profile == profiles.constEnd();
        if (!contact.erased) {
            contact.name = profile->name;
            contact.email = profile->email;
            contact.phone = profile->phone;
            contact.note = profile->note;
        }
        contacts.push_back(std::move(contact));
    }
    return contacts;
}

std::vector<CostLine> LogisticsStore::costs() const
{
    Statement read = m_database.query(R"(
        select id, title, budget_head, contact, planned_yen, actual_yen, note
        from cost_line order by id)");
    read.bind();
    std::vector<CostLine> costs;
    while (read.next()) {
        CostLine cost;
        cost.id = CostLineId(read.integer(0));
        cost.title = read.text(1);
        cost.budgetHead = read.text(2);
        cost.contact = ContactId(read.optionalInteger(3).value_or(0));
        cost.planned = Yen(read.integer(4));
        if (const auto actual = read.optionalInteger(5))
            cost.actual = Yen(*actual);
        cost.note = read.text(6);
        costs.push_back(std::move(cost));
    }
    return costs;
}

std::vector<Coverage> LogisticsStore::coverage() const
{
    Statement read = m_database.query(
        "select id, on_day, outlet, title, link, note from coverage order by on_day desc, id desc");
    read.bind();
    std::vector<Coverage> found;
    while (read.next())
        found.push_back({CoverageId(read.integer(0)),
                         QDate::fromString(read.text(1), Qt::ISODate), read.text(2), read.text(3),
                         read.text(4), read.text(5)});
    return found;
}

std::vector<CostSum> LogisticsStore::costSums() const
{
    std::vector<CostSum> sums;
    for (const BudgetHead& head : ProgrammeStore(m_database).load().budgetHeads)
        sums.push_back({head.code, {}, {}, head.limit});
    for (const CostLine& cost : costs()) {
        auto sum = std::find_if(sums.begin(), sums.end(), [&](const CostSum& each) {
            return each.budgetHead == cost.budgetHead;
        });
        if (sum == sums.end())
            sum = sums.insert(sums.end(), CostSum{cost.budgetHead, {}, {}, std::nullopt});
        sum->planned += cost.planned;
        sum->expected += cost.expected();
    }
    std::erase_if(sums, [](const CostSum& sum) { return sum.planned == Yen() && sum.expected == Yen(); });
    return sums;
}

void LogisticsStore::put(const WriteTransaction& tx, PrepTask& task) const
{
    tx.statement(R"(
        insert into prep_task (id, section, title, owner, starts_on, due_on, done_at_ms, note)
        values (nullif(?, 0), ?, ?, ?, ?, ?, ?, ?)
        on conflict (id) do update set
            section = excluded.section, title = excluded.title, owner = excluded.owner,
            starts_on = excluded.starts_on, due_on = excluded.due_on,
            done_at_ms = excluded.done_at_ms, note = excluded.note)")
        .bind(task.id.value(), codeOf(kSections, task.section), task.title, task.owner,
              isoDay(task.startsOn), isoDay(task.dueOn), task.doneAtMs, task.note)
        .run();
    if (!task.id.isValid())
        task.id = PrepTaskId(tx.lastInsertId());
    tx.statement("delete from prep_need where task = ?").bind(task.id.value()).run();
    for (const PrepTaskId need : task.needs)
        tx.statement("insert into prep_need (task, needs) values (?, ?)")
            .bind(task.id.value(), need.value())
            .run();
}

void LogisticsStore::put(const WriteTransaction& tx, CeremonyContact& contact)
{
    Profile profile;
    profile.name = contact.name;
    profile.email = contact.email;
    profile.phone = contact.phone;
    profile.note = contact.note;
    profile.organisation = contact.organisation;
    if (!contact.person.isValid())
        contact.person = m_profiles.add(tx, QStringLiteral("contact"), profile);
    else if (!contact.erased)
        m_profiles.update(tx, contact.person, profile);
    tx.statement("insert into contact (id, person, kind, organisation) values (nullif(?, 0), ?, ?, ?) "
                 "on conflict (id) do update set kind = excluded.kind, "
                 "organisation = excluded.organisation")
        .bind(contact.id.value(), contact.person.value(), codeOf(kKinds, contact.kind),
              contact.organisation)
        .run();
    if (!contact.id.isValid())
        contact.id = ContactId(tx.lastInsertId());
}

void LogisticsStore::put(const WriteTransaction& tx, CostLine& cost) const
{
    std::optional<qint64> actual;
    if (cost.actual)
        actual = cost.actual->amount();
    tx.statement(R"(
        insert into cost_line (id, title, budget_head, contact, planned_yen, actual_yen, note)
        values (nullif(?, 0), ?, ?, ?, ?, ?, ?)
        on conflict (id) do update set
            title = excluded.title, budget_head = excluded.budget_head,
            contact = excluded.contact, planned_yen = excluded.planned_yen,
            actual_yen = excluded.actual_yen, note = excluded.note)")
        .bind(cost.id.value(), cost.title, cost.budgetHead, validId(cost.contact.value()),
              cost.planned.amount(), actual, cost.note)
        .run();
    if (!cost.id.isValid())
        cost.id = CostLineId(tx.lastInsertId());
}

void LogisticsStore::put(const WriteTransaction& tx, Coverage& coverage) const
{
    tx.statement(R"(
        insert into coverage (id, on_day, outlet, title, link, note)
        values (nullif(?, 0), ?, ?, ?, ?, ?)
        on conflict (id) do update set
            on_day = excluded.on_day, outlet = excluded.outlet, title = excluded.title,
            link = excluded.link, note = excluded.note)")
        .bind(coverage.id.value(), isoDay(coverage.on), coverage.outlet, coverage.title,
              coverage.link, coverage.note)
        .run();
    if (!coverage.id.isValid())
        coverage.id = CoverageId(tx.lastInsertId());
}

void LogisticsStore::remove(const WriteTransaction& tx, PrepTaskId id) const
{
    tx.statement("delete from prep_need where task = ?1 or needs = ?1").bind(id.value()).run();
    tx.statement("delete from prep_task where id = ?").bind(id.value()).run();
}

void LogisticsStore::remove(const WriteTransaction& tx, ContactId id) const
{
    tx.statement("update cost_line set contact = null where contact = ?").bind(id.value()).run();
    tx.statement("delete from contact where id = ?").bind(id.value()).run();
}

void LogisticsStore::remove(const WriteTransaction& tx, CostLineId id) const
{
    tx.statement("delete from cost_line where id = ?").bind(id.value()).run();
}

void LogisticsStore::remove(const WriteTransaction& tx, CoverageId id) const
{
    ClippingStore(m_database).removeOf(tx, id);
    tx.statement("delete from coverage where id = ?").bind(id.value()).run();
}

} // namespace prizedesk
