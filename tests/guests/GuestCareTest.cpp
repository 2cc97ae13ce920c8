#include "models/guests/GuestCare.h"

#include "models/guests/GuestsTableModel.h"

#include <catch2/catch.hpp>

using namespace prizedesk;
using namespace Qt::Literals::StringLiterals;

namespace {

Guest guest(qint64 id, const QString& birthDate = {}, qint64 host = 0)
{
    Guest made;
    made.id = GuestId(id);
    made.ref = u"G%1"_s.arg(id);
    made.name = u"架空 %1"_s.arg(id);
    made.birthDate = birthDate;
    made.host = GuestId(host);
    made.reply = GuestReply::Attending;
    return made;
}

} // namespace

TEST_CASE("A young guest needs somebody of age who is linked and comes", "[guests]")
{
    const QDate day(2027, 3, 24);
    const auto alone = [&](const std::vector<Guest>& guests) {
        return guestsWithoutCompanion(guests, day, 18);
    };
    Guest student = guest(1, u"2010-04-01"_s);
    CHECK(alone({student}) == QSet<qint64>{1});
    CHECK(alone({student, guest(2)}) == QSet<qint64>{1}); // nobody is linked
    Guest parent = guest(2, {}, 1);
    parent.category = GuestCategory::Guardian;
    CHECK(alone({student, parent}).isEmpty());
    // The link counts from either side.
    Guest led = student;
    led.host = GuestId(2);
    CHECK(alone({led, guest(2)}).isEmpty());
    parent.reply = GuestReply::Declined;
    CHECK(alone({student, parent}) == QSet<qint64>{1});
    // Two of them do not look after each other.
    CHECK(alone({student, guest(3, u"2011-01-01"_s, 1)}) == QSet<qint64>{1, 3});
    // On the day itself somebody is of age; who does not come or never said is not asked.
    CHECK(alone({guest(1, u"2009-03-24"_s)}).isEmpty());
    CHECK(alone({guest(1, u"2009-03-25"_s)}) == QSet<qint64>{1});
    student.reply = GuestReply::Streaming;
    CHECK(alone({student, guest(4)}).isEmpty());
}

TEST_CASE("The list shows the sign without a reason", "[guests]")
{
    GuestsTableModel model;
    model.setGuests({guest(1, u"2010-04-01"_s)}, {}, {1});
    QString shown;
    for (int column = 0; column < model.columnCount(); ++column)
        shown += model.index(0, column).data().toString() + u'\n';
    CHECK(shown.contains(u"Companion to be linked"_s));
    for (const QString& word : {u"minor"_s, u"age"_s, u"2010"_s, u"未成年"_s, u"guardian"_s})
        CHECK_FALSE(shown.contains(word, Qt::CaseInsensitive));
}
