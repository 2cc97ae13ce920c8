#include "models/compute/LedgerBook.h"

#include <algorithm>

namespace prizedesk {

namespace {

Yen minus(Yen amount)
{
    return Yen(0) - amount;
}

bool areOfOneBill(const LedgerLine& a, const LedgerLine& b)
{
    return a.team == b.team && a.offer == b.offer && a.cost == b.cost;
}

} // namespace

LedgerBook::LedgerBook(std::vector<LedgerLine> lines)
    : m_lines(std::move(lines))
    , m_balances(LedgerBalances::of(m_lines))
{
    for (size_t i = 0; i < m_lines.size(); ++i) {
        if (m_lines[i].reverses.isValid())
            m_reversed.insert(m_lines[i].reverses);
        if (m_lines[i].kind == LedgerLine::Kind::Settle)
            m_settlements.push_back(i);
    }
}

const LedgerLine* LedgerBook::find(LedgerLineId id) const
{
    const auto found =
        std::lower_bound(m_lines.begin(), m_lines.end(), id,
                         [](const LedgerLine& line, LedgerLineId key) { return line.id < key; });
    return found == m_lines.end() || found->id != id ? nullptr : &*found;
}

bool LedgerBook::isReversed(const LedgerLine& line) const
{
    return m_reversed.contains(line.id);
}

bool LedgerBook::counts(const LedgerLine& line) const
{
    return line.kind != LedgerLine::Kind::Reversal && !isReversed(line);
}

bool LedgerBook::isSettled(const LedgerLine& charge) const
{
    return std::any_of(m_settlements.begin(), m_settlements.end(), [&](size_t index) {
        const LedgerLine& line = m_lines[index];
        return line.id > charge.id && line.day >= charge.day && areOfOneBill(line, charge) &&
               !isReversed(line);
    });
}

std::vector<const LedgerLine*> LedgerBook::unsettled(const QDate& through) const
{
    std::vector<const LedgerLine*> found;
    for (const LedgerLine& line : m_lines) {
        if (line.kind == LedgerLine::Kind::Charge && line.day <= through && counts(line) &&
            !isSettled(line))
            found.push_back(&line);
    }
    return found;
}

std::vector<const LedgerLine*> LedgerBook::usageCharges() const
{
    std::vector<const LedgerLine*> found;
    for (const LedgerLine& line : m_lines) {
        if (line.kind == LedgerLine::Kind::Charge && line.usage.isValid() && counts(line))
            found.push_back(&line);
    }
    return found;
}

std::map<TrancheId, Yen> LedgerBook::pools() const
{
    std::map<TrancheId, Yen> pools;
    for (const LedgerLine& line : m_lines) {
        const LedgerLine* about = line.reverses.isValid() ? find(line.reverses) : &line;
        if (line.tranche.isValid() && about && about->kind != LedgerLine::Kind::Charge)
            pools[line.tranche] += line.committed;
    }
    return pools;
}

LedgerLine LedgerBook::reversalOf(const LedgerLine& line) const
{
    LedgerLine reversal = line;
    reversal.id = LedgerLineId();
    reversal.kind = LedgerLine::Kind::Reversal;
    reversal.reverses = line.id;
    reversal.hoursMilli = -line.hoursMilli;
    reversal.deposited = minus(line.deposited);
    reversal.settled = minus(line.settled);
    reversal.inFlight = minus(line.inFlight);
    reversal.committed = minus(line.committed);
    reversal.free = minus(line.free);
    if (line.kind == LedgerLine::Kind::Charge && isSettled(line))
        std::swap(reversal.settled, reversal.inFlight);
    return reversal;
}

} // namespace prizedesk
