#include "models/ceremony/announcement/AnnouncementStore.h"

#include "models/storage/WriteTransaction.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace prizedesk {

namespace {

constexpr std::array kReceivers{"self", "proxy", "absent"};

AwardReceiver receiverFrom(const QString& code)
{
    for (size_t i = 0; i < kReceivers.size(); ++i) {
        if (code == QLatin1String(kReceivers[i]))
            return AwardReceiver(i);
    }
    return AwardReceiver::Self;
}

QByteArray citationContext(const QString& prize, EntryId entry)
{
    return "prizedesk citation " + prize.toUtf8() + ' ' + QByteArray::number(entry.value());
}

QByteArray photoContext(const QString& prize, EntryId entry)
{
    return "prizedesk photo " + prize.toUtf8() + ' ' + QByteArray::number(entry.value());
}

} // namespace

std::vector<AwardCitation> AnnouncementStore::citations() const
{
    Statement read = m_database.query(R"(
        select c.prize, c.entry, e.ref, e.person, c.receiver, c.sealed, c.photo
        from award_citation c join entry e on e.id = c.entry
        order by c.prize, e.ref)");
    read.bind();
    std::vector<AwardCitation> citations;
    while (read.next()) {
        AwardCitation citation;
        citation.prize = read.text(0);
        citation.entry = EntryId(read.integer(1));
        citation.ref = read.text(2);
        const PersonId person(read.integer(3));
        citation.receiver = receiverFrom(read.text(4));
        if (const auto plain = m_profiles.unsealFor(
                person, read.blob(5), citationContext(citation.prize, citation.entry))) {
            const QJsonObject object = QJsonDocument::fromJson(*plain).object();
            citation.citation = object.value(QLatin1String("citation")).toString();
            citation.proxy = object.value(QLatin1String("proxy")).toString();
        }
        if (!read.isNull(6))
            citation.photo = m_profiles
                                 .unsealFor(person, read.blob(6),
                                            photoContext(citation.prize, citation.entry))
                                 .value_or(QByteArray());
        citations.push_back(std::move(citation));
    }
    return citations;
}

void AnnouncementStore::put(const WriteTransaction& tx, const AwardCitation& citation) const
{
    const PersonId person = m_profiles.personOf(citation.ref);
    const QByteArray words =
        QJsonDocument(QJsonObject{{QStringLiteral("citation"), citation.citation},
                                  {QStringLiteral("proxy"), citation.proxy}})
            .toJson(QJsonDocument::Compact);
    std::optional<QByteArray> photo;
    if (!citation.photo.isEmpty())
        photo = m_profiles.sealFor(person, citation.photo,
                                   photoContext(citation.prize, citation.entry));
    tx.statement(R"(
        insert into award_citation (prize, entry, receiver, sealed, photo) values (?, ?, ?, ?, ?)
        on conflict (prize, entry) do update set
            receiver = excluded.receiver, sealed = excluded.sealed, photo = excluded.photo)")
        .bind(citation.prize, citation.entry.value(),
              QString(QLatin1String(kReceivers[size_t(citation.receiver)])),
              m_profiles.sealFor(person, words, citationContext(citation.prize, citation.entry)),
              photo)
        .run();
}

std::optional<AnnouncementRelease> AnnouncementStore::release() const
{
    Statement read = m_database.query(R"(
        select awards, first_by, first_at_ms, second_by, second_at_ms
        from announcement_release where withdrawn_at_ms is null order by id desc limit 1)");
    read.bind();
    if (!read.next())
        return std::nullopt;
    return AnnouncementRelease{read.text(0), read.text(1), read.integer(2), read.text(3),
                               read.optionalInteger(4).value_or(0)};
}

void AnnouncementStore::propose(const WriteTransaction& tx, const QString& awards) const
{
    tx.statement("insert into announcement_release (awards, first_by, first_at_ms) values (?, ?, ?)")
        .bind(awards, tx.who(), tx.nowMs())
        .run();
}

void AnnouncementStore::confirm(const WriteTransaction& tx) const
{
    tx.statement("update announcement_release set second_by = ?, second_at_ms = ? "
                 "where id = (select max(id) from announcement_release)")
        .bind(tx.who(), tx.nowMs())
        .run();
}

void AnnouncementStore::withdraw(const WriteTransaction& tx) const
{
    tx.statement("update announcement_release set withdrawn_at_ms = ? "
                 "where withdrawn_at_ms is null")
        .bind(tx.nowMs())
        .run();
}

} // namespace prizedesk
