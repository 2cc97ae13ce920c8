#include "models/journal/JournalStore.h"

#include "models/core/Digest.h"
#include "models/storage/WriteTransaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace prizedesk {

namespace {

constexpr int kHashSize = 32;
constexpr int kCompression = 1; // changesets of large imports must not hold up the commit

const char* kindWord(Action::Kind kind)
{
    switch (kind) {
    case Action::Kind::Undo:
        return "undo";
    case Action::Kind::Redo:
        return "redo";
    case Action::Kind::Note:
        return "note";
    case Action::Kind::Do:
        break;
    }
    return "do";
}

Action::Kind kindOf(const QString& word)
{
    if (word == QLatin1String("undo"))
        return Action::Kind::Undo;
    if (word == QLatin1String("redo"))
        return Action::Kind::Redo;
    if (word == QLatin1String("note"))
        return Action::Kind::Note;
    return Action::Kind::Do;
}

QString labelsText(const QStringList& labels)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(labels)).toJson(QJsonDocument::Compact));
}

QStringList labelsOf(const QString& text)
{
    QStringList labels;
    for (const QJsonValue& label : QJsonDocument::fromJson(text.toUtf8()).array())
        labels += label.toString();
    return labels;
}

void feed(Digester& digester, const QByteArray& part)
{
    // Each part carries its length, so that no two different rows give the same bytes.
    const quint64 size = qToLittleEndian(static_cast<quint64>(part.size()));
    digester.add(QByteArrayView(reinterpret_cast<const char*>(&size), sizeof size));
    digester.add(part);
}

/// The ten columns before the hash, in the table's order.
using LinkParts = std::array<QByteArray, 10>;

QByteArray linkHash(const QByteArray& previous, const LinkParts& parts)
{
    Digester digester;
    digester.add(previous);
    for (const QByteArray& part : parts)
        feed(digester, part);
    return digester.result();
}

LinkParts partsOf(const Action& action, const QString& labels, const QByteArray& packed)
{
    return {QByteArray::number(action.id.value()),
            QByteArray::number(action.atMs),
            action.who.toUtf8(),
            QByteArray(kindWord(action.kind)),
            action.operation.toUtf8(),
            labels.toUtf8(),
            action.reason.toUtf8(),
            action.target.isValid() ? QByteArray::number(action.target.value()) : QByteArray(),
            QByteArray::number(action.undoable ? 1 : 0),
            packed};
}

/// What lies in the file, byte for byte: read through QString or an enum, some changed bytes would
/// look like the old ones.
LinkParts partsOf(const Statement& row)
{
    return {QByteArray::number(row.integer(0)),
            QByteArray::number(row.integer(1)),
            row.blob(2),
            row.blob(3),
            row.blob(4),
            row.blob(5),
            row.blob(6),
            row.isNull(7) ? QByteArray() : QByteArray::number(row.integer(7)),
            QByteArray::number(row.integer(8)),
            row.blob(10)};
}

Action readAction(const Statement& row)
{
    Action action;
    action.id = ActionId(row.integer(0));
    action.atMs = row.integer(1);
    action.who = row.text(2);
    action.kind = kindOf(row.text(3));
    action.operation = row.text(4);
    action.labels = labelsOf(row.text(5));
    action.reason = row.text(6);
    action.target = ActionId(row.integer(7));
    action.undoable = row.integer(8) != 0;
    action.hash = row.blob(9);
    return action;
}

} // namespace

qint64 JournalStore::count() const
{
    Statement read = m_database.query("select count(*) from journal");
    read.next();
    return read.integer(0);
}

QByteArray JournalStore::head() const
{
    Statement read = m_database.query("select hash from journal order by id desc limit 1");
    return read.next() ? read.blob(0) : QByteArray(kHashSize, '\0');
}

std::optional<Action> JournalStore::find(ActionId id) const
{
    Statement read = m_database.query(R"(
        select id, at_ms, who, kind, operation, label, reason, target, undoable, hash
        from journal where id = ?)");
    read.bind(id.value());
    return read.next() ? std::optional(readAction(read)) : std::nullopt;
}

std::vector<Action> JournalStore::list(int limit) const
{
    Statement read = m_database.query(R"(
        select id, at_ms, who, kind, operation, label, reason, target, undoable, hash
        from journal order by id desc limit ?)");
    read.bind(limit > 0 ? limit : -1);
    std::vector<Action> actions;
    while (read.next())
        actions.push_back(readAction(read));
    return actions;
}

std::vector<Action> JournalStore::naming(const QString& ref) const
{
    Statement read = m_database.query(R"(
        select id, at_ms, who, kind, operation, label, reason, target, undoable, hash
        from journal where instr(label, ?) > 0 order by id desc)");
    read.bind(ref);
    std::vector<Action> actions;
    while (read.next()) {
        Action action = readAction(read);
        // A label may be a list such as "T1-0001, T1-0002".
        const bool names =
            std::any_of(action.labels.cbegin(), action.labels.cend(), [&](const QString& label) {
                return label.split(QStringLiteral(", ")).contains(ref);
            });
        if (names)
            actions.push_back(std::move(action));
    }
    return actions;
}

QByteArray JournalStore::changes(ActionId id) const
{
    Statement read = m_database.query("select changes from journal where id = ?");
    read.bind(id.value());
    const QByteArray packed = read.next() ? read.blob(0) : QByteArray();
    return packed.isEmpty() ? QByteArray() : qUncompress(packed);
}

JournalStore::Stacks JournalStore::stacks() const
{
    Stacks stacks;
    Statement read = m_database.query(
        "select id, kind, undoable, target from journal where kind <> 'note' order by id");
    while (read.next()) {
        const qint64 id = read.integer(0);
        const Action::Kind kind = kindOf(read.text(1));
        if (kind == Action::Kind::Do) {
            if (read.integer(2) != 0)
                stacks.undo.push_back(id);
            stacks.redo.clear();
        } else if (kind == Action::Kind::Undo) {
            std::erase(stacks.undo, read.integer(3));
            stacks.redo.push_back(id);
        } else {
            // A redo takes back an undo; what counts as done again is the redo itself.
            std::erase(stacks.redo, read.integer(3));
            stacks.undo.push_back(id);
        }
    }
    return stacks;
}

std::optional<Action> JournalStore::nextUndo() const
{
    const Stacks both = stacks();
    return both.undo.empty() ? std::nullopt : find(ActionId(both.undo.back()));
}

std::optional<Action> JournalStore::nextRedo() const
{
    const Stacks both = stacks();
    return both.redo.empty() ? std::nullopt : find(ActionId(both.redo.back()));
}

bool JournalStore::isUndone(ActionId id) const
{
    // Follow the chain of undo and redo that starts at this action.
    qint64 current = id.value();
    bool undone = false;
    Statement read = m_database.query("select id, kind from journal where target = ? order by id");
    read.bind(current);
    while (read.next()) {
        current = read.integer(0);
        undone = kindOf(read.text(1)) == Action::Kind::Undo;
        read.bind(current);
    }
    return undone;
}

std::optional<Action> JournalStore::firstBrokenLink() const
{
    Statement read = m_database.query(R"(
        select id, at_ms, who, kind, operation, label, reason, target, undoable, hash, changes,
               typeof(at_ms) = 'integer' and typeof(who) = 'text' and typeof(kind) = 'text'
                   and typeof(operation) = 'text' and typeof(label) = 'text'
                   and typeof(reason) = 'text' and typeof(target) in ('integer', 'null')
                   and typeof(undoable) = 'integer' and typeof(changes) = 'blob'
                   and typeof(hash) = 'blob'
        from journal order by id)");
    QByteArray previous(kHashSize, '\0');
    qint64 expected = 1;
    while (read.next()) {
        const Action action = readAction(read);
        if (action.id.value() != expected || read.integer(11) == 0 ||
            linkHash(previous, partsOf(read)) != action.hash)
            return action;
        previous = action.hash;
        ++expected;
    }
    return std::nullopt;
}

void JournalStore::append(const WriteTransaction& tx, Action& action,
                          const QByteArray& changes) const
{
    const QByteArray packed = changes.isEmpty() ? QByteArray() : qCompress(changes, kCompression);
    const QString labels = labelsText(action.labels);
    action.id = ActionId(tx.actionId());
    action.hash = linkHash(head(), partsOf(action, labels, packed));
    std::optional<qint64> target;
    if (action.target.isValid())
        target.emplace(action.target.value());
    tx.statement(R"(
        insert into journal (id, at_ms, who, kind, operation, label, reason, target, undoable,
                             changes, hash)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))")
        .bind(action.id.value(), action.atMs, action.who,
              QString::fromLatin1(kindWord(action.kind)), action.operation, labels, action.reason,
              target, action.undoable, packed, action.hash)
        .run();
}

} // namespace prizedesk
