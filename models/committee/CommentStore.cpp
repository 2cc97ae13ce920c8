#include "models/committee/CommentStore.h"

#include "models/core/Digest.h"
#include "models/storage/WriteTransaction.h"

namespace prizedesk {

namespace {

QString stateCode(EntrantComment::State state)
{
    switch (state) {
    case EntrantComment::State::Edited:
        return QStringLiteral("edited");
    case EntrantComment::State::Approved:
        return QStringLiteral("approved");
    case EntrantComment::State::Draft:
        break;
    }
    return QStringLiteral("draft");
}

EntrantComment::State stateOf(const QString& code)
{
    if (code == QLatin1String("approved"))
        return EntrantComment::State::Approved;
    return code == QLatin1String("edited") ? EntrantComment::State::Edited
                                           : EntrantComment::State::Draft;
}

} // namespace

std::optional<QString> CommentStore::approvedText(const QString& stage, EntryId entry) const
{
    const auto comment = find(stage, entry);
    if (!comment || comment->state != EntrantComment::State::Approved)
        return std::nullopt;
    return comment->strengths + QStringLiteral("\n\n") + comment->improvement;
}

std::vector<EntrantComment> CommentStore::list(const QString& stage) const
{
    Statement read = m_database.query(R"(
        select c.entry, e.ref, c.state, c.strengths, c.improvement, c.source, c.edited_at_ms,
               c.edited_by, c.approved_at_ms, c.approved_by
        from entrant_comment c
        join entry e on e.id = c.entry
        where c.stage = ?
        order by e.ref)");
    read.bind(stage);
    std::vector<EntrantComment> comments;
    while (read.next()) {
        EntrantComment comment;
        comment.stage = stage;
        comment.entry = EntryId(read.integer(0));
        comment.ref = read.text(1);
        comment.state = stateOf(read.text(2));
        comment.strengths = read.text(3);
        comment.improvement = read.text(4);
        comment.source = read.text(5);
        comment.editedAtMs = read.integer(6);
        comment.editedBy = read.text(7);
        comment.approvedAtMs = read.optionalInteger(8);
        comment.approvedBy = read.text(9);
        comments.push_back(std::move(comment));
    }
    return comments;
}

std::optional<EntrantComment> CommentStore::find(const QString& stage, EntryId entry) const
{
    for (EntrantComment& comment : list(stage)) {
        if (comment.entry == entry)
            return std::move(comment);
    }
    return std::nullopt;
}

std::vector<JudgeComment> CommentStore::sources(const QString& stage, EntryId entry,
                                                bool japanese) const
{
    Statement read = m_database.query(R"(
        select j.ref, c.position, c.name_ja, c.name_en, m.comment, m.mark, c.max_mark, c.kind
        from mark m
        join judge j on j.id = m.judge
        join criterion c on c.id = m.criterion
        where m.stage = ? and m.entry = ? and trim(m.comment) <> ''
          and not exists (select 1 from conflict x where x.judge = m.judge and x.entry = m.entry)
        order by c.position, j.ref)");
    read.bind(stage, entry.value());
    std::vector<JudgeComment> comments;
    while (read.next()) {
        JudgeComment comment;
        comment.judge = read.text(0);
        comment.criterion = int(read.integer(1));
        comment.criterionName = japanese || read.text(3).isEmpty() ? read.text(2) : read.text(3);
        comment.text = read.text(4);
        comment.isStrength = read.text(7) == QLatin1String("gate")
                                 ? read.integer(5) != 0
                                 : isStrengthMark(int(read.integer(5)), int(read.integer(6)));
        comments.push_back(std::move(comment));
    }
    return comments;
}

QHash<QString, QString> CommentStore::letterOrder(const Vault& vault, const QString& stage,
                                                  EntryId entry,
                                                  const std::vector<JudgeComment>& comments)
{
    QHash<QString, QString> order;
    for (const JudgeComment& comment : comments) {
        const QString text = QStringLiteral("comment letter %1 %2 %3")
                                 .arg(stage, QString::number(entry.value()), comment.judge);
        if (!order.contains(comment.judge))
            order.insert(comment.judge, vault.keyedDigest(text.toUtf8()));
    }
    return order;
}

QString CommentStore::sourceDigest(const std::vector<JudgeComment>& comments)
{
    QByteArray bytes;
    for (const JudgeComment& comment : comments) {
        bytes += comment.judge.toUtf8() + '\0' + QByteArray::number(comment.criterion) + '\0' +
                 (comment.isStrength ? '+' : '-') + comment.text.toUtf8() + '\0';
    }
    return digestHex(bytes);
}

void CommentStore::put(const WriteTransaction& tx, const EntrantComment& comment) const
{
    tx.statement(R"(
        insert into entrant_comment (stage, entry, state, strengths, improvement, source,
                                     edited_at_ms, edited_by, approved_at_ms, approved_by)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (stage, entry) do update set
            state = excluded.state, strengths = excluded.strengths,
            improvement = excluded.improvement, source = excluded.source,
            edited_at_ms = excluded.edited_at_ms, edited_by = excluded.edited_by,
            approved_at_ms = excluded.approved_at_ms, approved_by = excluded.approved_by)")
        .bind(comment.stage, comment.entry.value(), stateCode(comment.state), comment.strengths,
              comment.improvement, comment.source, comment.editedAtMs, comment.editedBy,
              comment.approvedAtMs, comment.approvedBy)
        .run();
}

} // namespace prizedesk
