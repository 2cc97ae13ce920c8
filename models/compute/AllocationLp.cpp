#include "models/compute/AllocationLp.h"

#include "models/compute/AllocationShares.h"

#include <algorithm>

namespace prizedesk {

namespace {

// Readers of the format may refuse lines above 255 characters.
constexpr int kTermsPerLine = 6;

QByteArray number(double value)
{
    return QByteArray::number(value, 'g', 15);
}

/// Thousandths as an exact decimal.
QByteArray milli(qint64 value)
{
    return QByteArray::number(value / 1000) + '.' +
           QByteArray::number(value % 1000).rightJustified(3, '0');
}

/// A sum of terms, broken into short lines.
class Sum
{
public:
    void add(const QByteArray& factor, const QByteArray& name)
    {
        if (m_count > 0 && m_count % kTermsPerLine == 0)
            m_text += "\n  ";
        ++m_count;
        m_text += factor.startsWith('-') ? " - " + factor.mid(1) : " + " + factor;
        m_text += ' ' + name;
    }
    [[nodiscard]] bool isEmpty() const { return m_count == 0; }
    [[nodiscard]] const QByteArray& text() const { return m_text; }

private:
    QByteArray m_text;
    int m_count = 0;
};

class Writer
{
public:
    explicit Writer(const AllocationProblem& problem)
        : m_problem(problem)
        , m_evenly(problem.policy == AllocationPolicy::MaxMin)
        , m_shares(allocationShares(problem))
    {
    }

    [[nodiscard]] QByteArray text()
    {
        comments();
        m_text += "Maximize\n objective:" + objective().text() + "\nSubject To\n";
        envelope();
        capacities();
        for (size_t t = 0; t < m_problem.requests.size(); ++t)
            team(t);
        categories();
        institutions();
        if (m_evenly) {
            everybody();
            m_text += "Bounds\n z <= 1\n";
        }
        m_text += "General\n" + names(&Writer::hourNames) + "Binary\n" +
                  names(&Writer::fundedNames) + "End\n";
        return m_text;
    }

private:
    static QByteArray place(size_t position)
    {
        return QByteArray::number(qulonglong(position + 1));
    }
    static QByteArray funded(size_t t) { return 'x' + place(t); }
    static QByteArray hours(size_t t, size_t o) { return 'h' + place(t) + '_' + place(o); }
    static QByteArray part(size_t t, size_t k) { return 'w' + place(t) + '_' + place(k); }

    void comments()
    {
        const auto plain = [](QString code) { return code.simplified().left(60).toUtf8(); };
        for (size_t t = 0; t < m_problem.requests.size(); ++t)
            m_text += "\\ " + funded(t) + ": " + plain(m_problem.requests[t].team) + '\n';
        for (size_t o = 0; o < m_problem.offers.size(); ++o)
            m_text += "\\ offer " + place(o) + ": " + plain(m_problem.offers[o].code) + '\n';
    }

    [[nodiscard]] Sum objective() const
    {
        Sum sum;
        if (m_evenly) {
            sum.add("1", "z");
            return sum;
        }
        for (size_t t = 0; t < m_problem.requests.size(); ++t) {
            const ComputeRequest& request = m_problem.requests[t];
            for (size_t k = 0; k < m_problem.slopes.size(); ++k) {
                // Merit × slope ÷ maximum, per effective hour.
                sum.add(number(double(request.merit.hundredths()) * m_problem.slopes[k] /
                               double(request.maximumMilli) / 10.0),
                        part(t, k));
            }
        }
        return sum;
    }

    [[nodiscard]] Sum costOf(size_t t) const
    {
        Sum sum;
        addCost(sum, t);
        return sum;
    }
    void addCost(Sum& sum, size_t t) const
    {
        for (size_t o = 0; o < m_problem.offers.size(); ++o) {
            if (m_problem.requests[t].accepts(m_problem.offers[o].code))
                sum.add(QByteArray::number(m_problem.offers[o].price.amount()), hours(t, o));
        }
    }

    void row(const QByteArray& name, const Sum& sum, const QByteArray& relation)
    {
        if (!sum.isEmpty())
            m_text += ' ' + name + ':' + sum.text() + ' ' + relation + '\n';
    }

    void envelope()
    {
        Sum sum;
        for (size_t t = 0; t < m_problem.requests.size(); ++t)
            addCost(sum, t);
        row("envelope", sum, "<= " + QByteArray::number(m_problem.available().amount()));
    }

    void capacities()
    {
        for (size_t o = 0; o < m_problem.offers.size(); ++o) {
            Sum sum;
            for (size_t t = 0; t < m_problem.requests.size(); ++t) {
                if (m_problem.requests[t].accepts(m_problem.offers[o].code))
                    sum.add("1", hours(t, o));
            }
            row("capacity" + place(o), sum,
                "<= " + QByteArray::number(m_problem.offers[o].capacityHours));
        }
    }

    void team(size_t t)
    {
        const ComputeRequest& request = m_problem.requests[t];
        const double maximum = double(request.maximumMilli) / 1000.0;
        Sum effective;
        for (size_t o = 0; o < m_problem.offers.size(); ++o) {
            if (request.accepts(m_problem.offers[o].code))
                effective.add(milli(m_problem.offers[o].speedMilli), hours(t, o));
        }
        Sum parts;
        for (size_t k = 0; k < m_problem.slopes.size(); ++k) {
            effective.add("-1", part(t, k));
            parts.add("1", part(t, k));
            Sum width;
            width.add("1", part(t, k));
            width.add(number(-maximum / double(m_problem.slopes.size())), funded(t));
            row("part" + place(t) + '_' + place(k), width, "<= 0");
        }
        row("hours" + place(t), effective, "= 0");
        Sum least = parts;
        least.add('-' + milli(request.minimumMilli), funded(t));
        row("least" + place(t), least, ">= 0");
        if (m_evenly) {
            parts.add(number(-maximum), "z");
            row("quotient" + place(t), parts, ">= 0");
        }
        if (!m_shares.empty())
            row("share" + place(t), costOf(t), "<= " + QByteArray::number(m_shares[t].amount()));
    }

    void categories()
    {
        int count = 0;
        for (auto it = m_problem.categoryMinima.begin(); it != m_problem.categoryMinima.end();
             ++it) {
            Sum sum;
            for (size_t t = 0; t < m_problem.requests.size(); ++t) {
                if (m_problem.requests[t].category == it.key())
                    sum.add("1", funded(t));
            }
            row("category" + QByteArray::number(++count), sum,
                ">= " + QByteArray::number(it.value()));
        }
    }

    void everybody()
    {
        Sum sum;
        for (size_t t = 0; t < m_problem.requests.size(); ++t)
            sum.add("1", funded(t));
        row("everybody", sum, ">= " + QByteArray::number(qulonglong(m_problem.requests.size())));
    }

    void institutions()
    {
        int count = 0;
        for (auto it = m_problem.institutionMaxima.begin(); it != m_problem.institutionMaxima.end();
             ++it) {
            Sum sum;
            for (size_t t = 0; t < m_problem.requests.size(); ++t) {
                if (m_problem.requests[t].institution == it.key())
                    addCost(sum, t);
            }
            row("institution" + QByteArray::number(++count), sum,
                "<= " + QByteArray::number(it.value().amount()));
        }
    }

    [[nodiscard]] QByteArrayList hourNames(size_t t) const
    {
        QByteArrayList result;
        for (size_t o = 0; o < m_problem.offers.size(); ++o) {
            if (m_problem.requests[t].accepts(m_problem.offers[o].code))
                result << hours(t, o);
        }
        return result;
    }
    [[nodiscard]] QByteArrayList fundedNames(size_t t) const { return {funded(t)}; }

    [[nodiscard]] QByteArray names(QByteArrayList (Writer::*of)(size_t) const) const
    {
        QByteArray text;
        for (size_t t = 0; t < m_problem.requests.size(); ++t) {
            const QByteArrayList part = (this->*of)(t);
            for (qsizetype i = 0; i < part.size(); i += kTermsPerLine)
                text += ' ' + part.mid(i, kTermsPerLine).join(' ') + '\n';
        }
        return text;
    }

    const AllocationProblem& m_problem;
    bool m_evenly;
    std::vector<Yen> m_shares;
    QByteArray m_text;
};

} // namespace

QByteArray allocationLp(const AllocationProblem& problem)
{
    const auto ordered = checkedAllocation(problem);
    return ordered ? Writer(*ordered).text() : QByteArray();
}

} // namespace prizedesk
