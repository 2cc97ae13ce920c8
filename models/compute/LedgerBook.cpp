#include "models/compute/LedgerBook.h"

#include <algorithm>
#include <tuple>

namespace prizedesk {

namespace {

Yen minus(Yen amount)
{
    return Yen(0) - amount;
}

/// What is billed together.
using Bill = std::tuple<QString, QString, OtherCostId>;

Bill billOf(const LedgerLine& line)
{
    return {line.team, line.offer, line.cost};
}

} // namespace

LedgerBook::LedgerBook(std::vector<LedgerLine> lines)
    : m_lines(std::move(lines))
    , m_balances(LedgerBalances::of(m_lines))
{
    for (const LedgerLine& line : m_lines) {
        if (line.reverses.isValid())
            m_reversed.insert(line.reverses);
    }
    followPayments();
}

/// Goes through the lines as they were written.
void LedgerBook::followPayments()
{
    std::map<Bill, std::vector<const LedgerLine*>> open;
    std::map<LedgerLineId, std::vector<const LedgerLine*>> paid;
    for (const LedgerLine& line : m_lines) {
        std::vector<const LedgerLine*>& charges = open[billOf(line)];
        if (line.kind == LedgerLine::Kind::Charge) {
            charges.push_back(&line);
        } else if (line.kind == LedgerLine::Kind::Settle) {
            const auto later =
                std::stable_partition(charges.begin(), charges.end(),
                                      [&](const LedgerLine* c) { return c->day > line.day; });
            for (auto charge = later; charge != charges.end(); ++charge)
                m_paidBy.emplace((*charge)->id, line.id);
            paid[line.id].assign(later, charges.end());
            charges.erase(later, charges.end());
        } else if (line.kind == LedgerLine::Kind::Reversal) {
            if (const auto by = m_paidBy.find(line.reverses); by != m_paidBy.end()) {
                m_refunded.insert(by->second);
                m_paidBy.erase(by);
            }
            std::erase_if(charges, [&](const LedgerLine* c) { return c->id == line.reverses; });
            for (const LedgerLine* charge : paid[line.reverses]) {
                if (m_paidBy.erase(charge->id) > 0)
                    charges.push_back(charge);
            }
        }
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
    return m_paidBy.contains(charge.id);
}

bool LedgerBook::hasRefund(const LedgerLine& settlement) const
{
    return m_refunded.contains(settlement.id);
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

Yen LedgerBook::unreserved(const OtherCost& cost) const
{
    Yen open = cost.yen - m_balances.cost(cost.id).total();
    for (const LedgerLine& line : m_lines) {
        // A release that names a plan came with the plan's end; the cost itself is still to come.
        const bool isGivenUp = line.kind == LedgerLine::Kind::Release && line.cost == cost.id &&
                               !line.plan.isValid() && counts(line);
        if (isGivenUp)
            open = open - line.free;
    }
    return std::max(open, Yen(0));
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
