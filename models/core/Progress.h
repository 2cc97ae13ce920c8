#pragma once

#include <QtGlobal>

#include <functional>

namespace prizedesk {

/// Handed into long work: it reports how far it is and asks whether to go on.
/// May be called from a worker thread; a default-made one reports to nobody and never cancels.
class Progress
{
public:
    using Report = std::function<void(qint64 done, qint64 total)>;
    using Cancelled = std::function<bool()>;

    Progress() = default;
    Progress(Report report, Cancelled cancelled)
        : m_report(std::move(report)), m_cancelled(std::move(cancelled))
    {
    }

    /// `total` 0 = not known.
    void report(qint64 done, qint64 total) const
    {
        if (m_report)
            m_report(done, total);
    }
    [[nodiscard]] bool isCancelled() const { return m_cancelled && m_cancelled(); }

private:
    Report m_report;
    Cancelled m_cancelled;
};

} // namespace prizedesk
