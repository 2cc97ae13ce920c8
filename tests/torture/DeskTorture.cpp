#include "tests/torture/DeskTorture.h"

#include "models/packets/PacketDisk.h"
#include "models/reception/DeskFile.h"

namespace prizedesk::torture {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kGuests = 300;
const auto kPassphrase = u"torture-of-desks"_s;

DeskContent content()
{
    DeskContent content;
    content.id = u"6d3f3b0a-4c1f-4a54-9b6e-0f2f6d0c7a11"_s;
    content.code = u"D1"_s;
    content.codePrefix = u"GP26"_s;
    for (int i = 1; i <= kGuests; ++i) {
        DeskGuest guest;
        guest.ref = u"G%1"_s.arg(i, 4, 10, QLatin1Char('0'));
        guest.name = u"架空　%1"_s.arg(i);
        guest.reply = GuestReply::Attending;
        content.guests.push_back(guest);
    }
    return content;
}

} // namespace

int deskWorker(const QString& path, unsigned seed)
{
    auto desk = DeskFile::open(path, kPassphrase, u"受付"_s);
    if (!desk) {
        say("cannot open: " + desk.error().codeName().toUtf8() + '\n');
        return 1;
    }
    std::mt19937 random(seed);
    say("open\n");
    while (true) {
        Result<DeskScan> scan = failure(Error::Code::Internal);
        if (random() % 8 == 0 && (*desk)->log().walkIns.size() < 900) {
            say("? W\n");
            DeskWalkIn person;
            person.name = u"飛び入り　%1"_s.arg(random() % 100000);
            scan = (*desk)->walkIn(person);
        } else {
            const QString ref = u"G%1"_s.arg(1 + random() % kGuests, 4, 10, QLatin1Char('0'));
            say("? " + ref.toUtf8() + '\n');
            scan = (*desk)->checkIn(ref);
        }
        if (!scan) {
            say("refused\n");
            return 1;
        }
        say("= " + scan->ref.toUtf8() + ' ' + QByteArray::number(scan->number) + '\n');
    }
}

DeskTorture::DeskTorture(unsigned seed)
    : WorkerKiller(u"desk"_s, u"desk"_s, seed)
{
    PacketDisk disk;
    const auto keys = PacketKeys::make(kPassphrase, {1, 8192});
    if (!keys || !DeskFile::write(path(), content(), *keys, disk))
        complain(u"the desk's file cannot be written"_s);
}

QString DeskTorture::summary() const
{
    return u"%1 desks killed: %2 scans reported as written, %3 written but not yet reported, "
           "%4 problems"_s.arg(round())
               .arg(m_scans.size() - m_inTheAir)
               .arg(m_inTheAir)
               .arg(problemCount());
}

void DeskTorture::inspect(const QByteArray& said)
{
    const auto desk = DeskFile::openToRead(path(), kPassphrase);
    if (!desk)
        return complain(u"the file does not open after the kill: "_s + desk.error().message());
    QString begun;
    QList<QByteArray> lines = said.split('\n');
    // The last piece has no line break and may be cut.
    lines.removeLast();
    for (const QByteArray& line : std::as_const(lines)) {
        const QStringList words = QString::fromUtf8(line).split(u' ');
        if (words.size() == 2 && words[0] == "?"_L1) {
            begun = words[1];
        } else if (words.size() == 3 && words[0] == "="_L1) {
            begun.clear();
            m_scans += words[1];
            if (words[2].toInt() != m_scans.size())
                complain(u"scan %1 has the number %2"_s.arg(m_scans.size()).arg(words[2]));
        } else if (line != "open") {
            complain(u"the desk says "_s + QString::fromUtf8(line));
        }
    }
    const DeskLog& log = (*desk)->log();
    if (log.arrivals.size() == size_t(m_scans.size()) + 1 && !begun.isEmpty()) {
        const QString& last = log.arrivals.back().ref;
        if (last != begun && !(begun == "W"_L1 && last.startsWith(u'W')))
            complain(u"%1 was scanned and %2 written"_s.arg(begun, last));
        ++m_inTheAir;
        m_scans += last;
    }
    if (log.arrivals.size() != size_t(m_scans.size()))
        return complain(u"%1 scans were reported and %2 are there"_s.arg(m_scans.size()).arg(
            log.arrivals.size()));
    for (size_t i = 0; i < log.arrivals.size(); ++i) {
        if (log.arrivals[i].ref != m_scans[qsizetype(i)])
            complain(u"scan %1 of %2 is not there"_s.arg(i + 1).arg(m_scans[qsizetype(i)]));
        if (!(*desk)->guest(log.arrivals[i].ref))
            complain(u"nobody knows %1"_s.arg(log.arrivals[i].ref));
    }
}

} // namespace prizedesk::torture
