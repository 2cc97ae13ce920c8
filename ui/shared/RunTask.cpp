#include "ui/shared/RunTask.h"

#include <QTimer>

namespace prizedesk {

namespace {

constexpr int pollInterval = 100;

} // namespace

RunTaskBase::RunTaskBase(QObject& owner)
    : QObject(&owner)
    , m_timer(new QTimer(this))
{
    m_timer->setInterval(pollInterval);
    connect(m_timer, &QTimer::timeout, this, &RunTaskBase::poll);
}

RunTaskBase::~RunTaskBase()
{
    cancel();
}

void RunTaskBase::cancel()
{
    if (m_state)
        m_state->cancelled = true;
}

std::shared_ptr<RunTaskBase::State> RunTaskBase::begin()
{
    cancel();
    const bool wasRunning = isRunning();
    m_state = std::make_shared<State>();
    m_reportedDone = -1;
    m_reportedTotal = -1;
    m_timer->start();
    if (wasRunning)
        Q_EMIT
    ended();
    const std::shared_ptr<State> state = m_state;
    Q_EMIT
    started();
    return state;
}

void RunTaskBase::finish()
{
    poll();
    m_timer->stop();
    m_state.reset();
    Q_EMIT
    ended();
}

bool RunTaskBase::isLatest(const std::shared_ptr<State>& state) const
{
    return m_state == state;
}

Progress RunTaskBase::progressOf(const std::shared_ptr<State>& state)
{
    // The worker only stores numbers; the owner's thread reads them at its own pace.
    return Progress(
        [state](qint64 done, qint64 total) {
            state->done = done;
            state->total = total;
        },
        [state] { return state->cancelled.load(); });
}

Error RunTaskBase::currentExceptionAsError()
{
    try {
        throw;
    } catch (const OperationFailed& failed) {
        return failed.error();
    } catch (const std::exception& exception) {
        return Error{Error::Code::Internal, {}, QString::fromUtf8(exception.what())};
    } catch (...) {
        return Error{Error::Code::Internal, {}, QStringLiteral("unknown exception")};
    }
}

void RunTaskBase::poll()
{
    if (!m_state)
        return;
    const qint64 done = m_state->done;
    const qint64 total = m_state->total;
    if (done == m_reportedDone && total == m_reportedTotal)
        return;
    m_reportedDone = done;
    m_reportedTotal = total;
    Q_EMIT
    progressed(done, total);
}

} // namespace prizedesk
