#include "tests/torture/JudgeTorture.h"

#include "models/packets/JudgePacket.h"
#include "tests/packets/SamplePacket.h"

namespace prizedesk::torture {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kEntries = 5;

using test::SamplePacket;

/// One cell with what stands in it: a mark, or "c" and a number for a comment.
struct Change
{
    QString entry;
    QString criterion;
    QString value;

    [[nodiscard]] QByteArray line(char sign) const
    {
        return sign + u" %1 %2 %3\n"_s.arg(entry, criterion, value).toUtf8();
    }
};

Change pick(const PacketContent& content, std::mt19937& random)
{
    const PacketEntry& entry = content.entries[random() % content.entries.size()];
    const Criterion& criterion = content.criteria[random() % content.criteria.size()];
    const bool isGate = criterion.kind == Criterion::Kind::Gate;
    QString value;
    if (random() % 3 == 0)
        value = u"c%1"_s.arg(random() % 1000000);
    else
        value = QString::number(isGate ? random() % 2 : 1 + random() % 5);
    return {entry.ref, criterion.code, value};
}

Result<void> apply(JudgePacket& packet, const Change& change)
{
    if (change.value.startsWith(u'c'))
        return packet.setComment(change.entry, change.criterion, change.value);
    return packet.setMark(change.entry, change.criterion, change.value.toInt());
}

bool stands(const JudgeWork& work, const Change& change)
{
    const EntryWork entry = work.entry(change.entry);
    if (change.value.startsWith(u'c'))
        return entry.comment(change.criterion) == change.value;
    return entry.mark(change.criterion) == change.value.toInt();
}

} // namespace

int judgeWorker(const QString& path, unsigned seed)
{
    auto packet = JudgePacket::open(path, SamplePacket::passphrase());
    if (!packet) {
        say("cannot open: " + packet.error().codeName().toUtf8() + '\n');
        return 1;
    }
    std::mt19937 random(seed);
    for (const PacketEntry& entry : (*packet)->content().entries) {
        if (!(*packet)->declare(entry.ref, {Declaration::State::None, 0, {}}))
            return 1;
    }
    say("open\n");
    while (true) {
        const Change change = pick((*packet)->content(), random);
        say(change.line('?'));
        if (!apply(**packet, change)) {
            say("refused\n");
            return 1;
        }
        say(change.line('='));
    }
}

JudgeTorture::JudgeTorture(unsigned seed)
    : WorkerKiller(u"judge"_s, u"judge"_s, seed)
{
    SamplePacket::write(path(), kEntries, "%PDF-1.4 sample", {});
}

QString JudgeTorture::summary() const
{
    return u"%1 judges killed: %2 changes reported as saved, %3 saved but not yet reported, "
           "%4 problems"_s.arg(round())
               .arg(m_changes)
               .arg(m_inTheAir)
               .arg(problemCount());
}

void JudgeTorture::inspect(const QByteArray& said)
{
    const auto packet = JudgePacket::openToRead(path(), SamplePacket::passphrase());
    if (!packet)
        return complain(u"the packet does not open after the kill: "_s + packet.error().message());
    QMap<QString, Change> saved;
    std::optional<Change> begun;
    QList<QByteArray> lines = said.split('\n');
    // The last piece has no line break and may be cut.
    lines.removeLast();
    for (const QByteArray& line : std::as_const(lines)) {
        const QStringList words = QString::fromUtf8(line).split(u' ');
        if (words.size() != 4) {
            if (line != "open")
                complain(u"the judge says "_s + QString::fromUtf8(line));
            continue;
        }
        const Change change{words[1], words[2], words[3]};
        if (words[0] == "?"_L1) {
            begun = change;
            continue;
        }
        begun.reset();
        ++m_changes;
        const QChar kind = change.value.startsWith(u'c') ? u'c' : u'm';
        saved[change.entry + u' ' + change.criterion + u' ' + kind] = change;
    }
    const JudgeWork& work = (*packet)->work();
    if (begun && stands(work, *begun))
        ++m_inTheAir;
    for (const Change& change : std::as_const(saved)) {
        const bool isInTheAir = begun && begun->entry == change.entry &&
                                begun->criterion == change.criterion && stands(work, *begun);
        if (!stands(work, change) && !isInTheAir)
            complain(u"%1 %2 %3 was reported as saved and is not there"_s.arg(
                change.entry, change.criterion, change.value));
    }
}

} // namespace prizedesk::torture
