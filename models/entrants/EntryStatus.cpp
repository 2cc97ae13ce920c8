#include "models/entrants/EntryStatus.h"

#include <QMap>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

const QStringList kLeaving{u"withdrawn"_s, u"disqualified"_s};

QMap<QString, QStringList> paths(bool applicants)
{
    QMap<QString, QStringList> paths{
        {u"received"_s, {u"checking"_s, u"returned"_s, u"accepted"_s}},
        {u"checking"_s, {u"received"_s, u"returned"_s, u"accepted"_s}},
        {u"returned"_s, {u"checking"_s, u"accepted"_s}},
        {u"passed"_s, {u"final"_s, u"failed"_s}},
        {u"failed"_s, {u"passed"_s}},
        {u"final"_s, {u"awarded"_s, u"not_awarded"_s}},
        {u"awarded"_s, {u"final"_s}},
        {u"not_awarded"_s, {u"final"_s}},
        // Who left by mistake comes back to where checking begins.
        {u"withdrawn"_s, {u"checking"_s}},
        {u"disqualified"_s, {u"checking"_s}},
    };
    if (applicants) {
        paths[u"accepted"_s] = {u"checking"_s, u"stage1"_s, u"failed"_s};
        paths[u"stage1"_s] = {u"accepted"_s, u"stage2"_s, u"failed"_s};
        paths[u"stage2"_s] = {u"stage1"_s, u"passed"_s, u"failed"_s};
    } else {
        paths[u"accepted"_s] = {u"checking"_s, u"paper"_s, u"failed"_s};
        paths[u"paper"_s] = {u"accepted"_s, u"passed"_s, u"failed"_s};
    }
    return paths;
}

} // namespace

const QStringList& EntryStatus::all()
{
    static const QStringList codes{
        u"received"_s, u"checking"_s,    u"returned"_s,  u"accepted"_s,    u"paper"_s,
        u"stage1"_s,   u"stage2"_s,      u"passed"_s,    u"failed"_s,      u"final"_s,
        u"awarded"_s,  u"not_awarded"_s, u"withdrawn"_s, u"disqualified"_s};
    return codes;
}

QStringList EntryStatus::nextOf(const QString& status, bool applicants)
{
    QStringList next = paths(applicants).value(status);
    for (const QString& leaving : kLeaving) {
        if (status != leaving)
            next += leaving;
    }
    return next;
}

bool EntryStatus::mayGo(const QString& from, const QString& to, bool applicants)
{
    return nextOf(from, applicants).contains(to);
}

bool EntryStatus::needsCleanEntry(const QString& to)
{
    static const QStringList clean{u"accepted"_s, u"paper"_s, u"stage1"_s, u"stage2"_s,
                                   u"passed"_s,   u"final"_s, u"awarded"_s};
    return clean.contains(to);
}

bool EntryStatus::isOut(const QString& status)
{
    static const QStringList out{u"withdrawn"_s, u"disqualified"_s, u"failed"_s, u"not_awarded"_s};
    return out.contains(status);
}

StateShape EntryStatus::shape(const QString& status)
{
    static const QMap<QString, StateShape> shapes{
        {u"received"_s, StateShape::Empty},       {u"checking"_s, StateShape::Quarter},
        {u"returned"_s, StateShape::Return},      {u"accepted"_s, StateShape::Half},
        {u"paper"_s, StateShape::ThreeQuarters},  {u"stage1"_s, StateShape::ThreeQuarters},
        {u"stage2"_s, StateShape::ThreeQuarters}, {u"passed"_s, StateShape::Full},
        {u"final"_s, StateShape::Full},           {u"awarded"_s, StateShape::Medal},
        {u"failed"_s, StateShape::Withdrawn},     {u"not_awarded"_s, StateShape::Withdrawn},
        {u"withdrawn"_s, StateShape::Withdrawn},  {u"disqualified"_s, StateShape::Failed}};
    return shapes.value(status, StateShape::Empty);
}

Tone EntryStatus::tone(const QString& status)
{
    if (status == "returned"_L1)
        return Tone::Warning;
    if (status == "disqualified"_L1)
        return Tone::Bad;
    return Tone::Neutral;
}

} // namespace prizedesk
