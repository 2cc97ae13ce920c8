#include "models/judging/AssignmentProblem.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace prizedesk {

namespace {

/// Sorted by reference number and the rest, one row for each number.
template<typename Row, typename Key> void sortUnique(std::vector<Row>& rows, Key key)
{
    std::sort(rows.begin(), rows.end(),
              [&](const Row& a, const Row& b) { return key(a) < key(b); });
    rows.erase(std::unique(rows.begin(), rows.end(),
                           [](const Row& a, const Row& b) { return a.ref == b.ref; }),
               rows.end());
}

template<typename Row> int numberOf(const std::vector<Row>& rows, const QString& ref)
{
    const auto found =
        std::lower_bound(rows.begin(), rows.end(), ref,
                         [](const Row& row, const QString& wanted) { return row.ref < wanted; });
    return found != rows.end() && found->ref == ref ? int(found - rows.begin()) : -1;
}

/// The number of each text in the sorted list of all texts.
std::vector<int> numbered(const QStringList& texts, QStringList& distinct)
{
    distinct = texts;
    distinct.removeDuplicates();
    distinct.sort();
    std::vector<int> numbers;
    numbers.reserve(size_t(texts.size()));
    for (const QString& text : texts) {
        const auto place = std::lower_bound(distinct.cbegin(), distinct.cend(), text);
        numbers.push_back(int(place - distinct.cbegin()));
    }
    return numbers;
}

} // namespace

AssignmentProblem::AssignmentProblem(const AssignmentInput& input)
    : m_entries(input.entries)
    , m_judges(input.judges)
    , m_perEntry(std::max(input.perEntry, 0))
{
    sortUnique(m_entries, [](const AssignmentInput::Entry& entry) {
        return std::tie(entry.ref, entry.theme, entry.field);
    });
    sortUnique(m_judges, [](const AssignmentInput::Judge& judge) {
        return std::make_tuple(judge.ref, judge.themes.join(u'\n'), judge.expertise.join(u'\n'),
                               judge.maxEntries, judge.prefers.join(u'\n'));
    });
    for (const AssignmentInput::Judge& judge : m_judges) {
        int places = entryCount();
        for (const auto& limit : {judge.maxEntries, input.maxPerJudge})
            places = std::min(places, std::max(limit.value_or(places), 0));
        m_places.push_back(places);
    }
    numberThemes();
    numberFields();
    readPreferences();
    readConflicts(input.conflicts);
}

void AssignmentProblem::numberThemes()
{
    QStringList texts;
    for (const auto& entry : m_entries)
        texts.append(entry.theme);
    QStringList themes;
    m_themeOf = numbered(texts, themes);
    for (const QString& theme : themes) {
        for (const auto& judge : m_judges)
            m_themeFits.push_back(theme.isEmpty() || judge.themes.isEmpty() ||
                                  judge.themes.contains(theme));
    }
}

void AssignmentProblem::numberFields()
{
    QStringList texts;
    for (const auto& entry : m_entries)
        texts.append(entry.field);
    QStringList fields;
    m_fieldOf = numbered(texts, fields);
    m_fieldCount = int(fields.size());
    for (const QString& field : fields) {
        for (const auto& judge : m_judges)
            m_matches.push_back(!field.isEmpty() && judge.expertise.contains(field));
    }
}

void AssignmentProblem::readPreferences()
{
    QHash<QString, std::vector<int>> asking;
    for (int judge = 0; judge < judgeCount(); ++judge) {
        for (const QString& wish : m_judges[size_t(judge)].prefers)
            asking[wish].push_back(judge);
    }
    m_fieldWishes.assign(size_t(m_fieldCount) * m_judges.size(), 0);
    for (size_t entry = 0; entry < m_entries.size(); ++entry) {
        const auto& field = m_entries[entry].field;
        if (field.isEmpty())
            continue;
        for (const int judge : asking.value(field)) {
            m_fieldWishes[size_t(m_fieldOf[entry]) * m_judges.size() + size_t(judge)] = 1;
            m_hasPreferences = true;
        }
    }
    m_preferring.resize(m_entries.size());
    for (size_t entry = 0; entry < m_entries.size(); ++entry) {
        auto& judges = m_preferring[entry];
        judges = asking.value(m_entries[entry].ref);
        std::sort(judges.begin(), judges.end());
        judges.erase(std::unique(judges.begin(), judges.end()), judges.end());
        m_hasPreferences = m_hasPreferences || !judges.empty();
    }
}

bool AssignmentProblem::prefersEntry(int entry, int judge) const
{
    const auto& judges = m_preferring[size_t(entry)];
    return std::binary_search(judges.begin(), judges.end(), judge);
}

void AssignmentProblem::readConflicts(const std::vector<AssignmentPair>& conflicts)
{
    m_conflicts.resize(m_entries.size());
    for (const AssignmentPair& conflict : conflicts) {
        const int entry = entryNumber(conflict.entry);
        const int judge = judgeNumber(conflict.judge);
        if (entry >= 0 && judge >= 0)
            m_conflicts[size_t(entry)].push_back(judge);
    }
    for (auto& judges : m_conflicts) {
        std::sort(judges.begin(), judges.end());
        judges.erase(std::unique(judges.begin(), judges.end()), judges.end());
    }
}

bool AssignmentProblem::hasConflict(int entry, int judge) const
{
    const auto& judges = m_conflicts[size_t(entry)];
    return std::binary_search(judges.begin(), judges.end(), judge);
}

int AssignmentProblem::entryNumber(const QString& ref) const
{
    return numberOf(m_entries, ref);
}

int AssignmentProblem::judgeNumber(const QString& ref) const
{
    return numberOf(m_judges, ref);
}

AssignmentProblem::Pairs
AssignmentProblem::allowedOf(const std::vector<AssignmentPair>& pairs) const
{
    std::vector<AssignmentPair> sorted = pairs;
    std::sort(sorted.begin(), sorted.end());
    sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
    Pairs allowed(m_entries.size());
    std::vector<int> load(m_judges.size());
    for (const AssignmentPair& pair : sorted) {
        const int entry = entryNumber(pair.entry);
        const int judge = judgeNumber(pair.judge);
        if (entry < 0 || judge < 0 || !isAllowed(entry, judge) ||
            load[size_t(judge)] >= places(judge) ||
            int(allowed[size_t(entry)].size()) >= m_perEntry)
            continue;
        allowed[size_t(entry)].push_back(judge);
        ++load[size_t(judge)];
    }
    return allowed;
}

std::vector<AssignmentPair> AssignmentProblem::named(const Pairs& pairs) const
{
    std::vector<AssignmentPair> named;
    for (int entry = 0; entry < entryCount(); ++entry) {
        for (const int judge : pairs[size_t(entry)])
            named.push_back({entryRef(entry), judgeRef(judge)});
    }
    return named;
}

std::vector<int> AssignmentProblem::loads(const Pairs& pairs) const
{
    std::vector<int> loads(m_judges.size());
    for (const auto& judges : pairs) {
        for (const int judge : judges)
            ++loads[size_t(judge)];
    }
    return loads;
}

qint64 AssignmentProblem::evennessWeight() const
{
    const int most = m_places.empty() ? 0 : *std::max_element(m_places.begin(), m_places.end());
    return 2 * qint64(most) + 1;
}

qint64 AssignmentProblem::preferenceWeight() const
{
    return m_hasPreferences ? evennessWeight() : 0;
}

qint64 AssignmentProblem::mismatchWeight() const
{
    return preferenceWeight() * judgeCount() + evennessWeight();
}

qint64 AssignmentProblem::pairCost(int entry, int judge) const
{
    return (isMatch(entry, judge) ? 0 : mismatchWeight()) +
           (isPreferred(entry, judge) ? 0 : preferenceWeight());
}

qint64 AssignmentProblem::cost(const Pairs& pairs) const
{
    qint64 cost = 0;
    for (int entry = 0; entry < entryCount(); ++entry) {
        for (const int judge : pairs[size_t(entry)])
            cost += pairCost(entry, judge);
    }
    for (const int load : loads(pairs))
        cost += qint64(load) * load;
    return cost;
}

} // namespace prizedesk
