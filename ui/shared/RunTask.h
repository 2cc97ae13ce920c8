#pragma once

#include "models/core/Progress.h"
#include "models/core/Result.h"

#include <QFutureWatcher>
#include <QObject>
#include <QtConcurrentRun>

#include <atomic>
#include <functional>
#include <memory>

class QTimer;

namespace prizedesk {

/// The part of RunTask that needs no type: progress (at most ten times a second) and cancel.
class RunTaskBase : public QObject
{
    Q_OBJECT

public:
    explicit RunTaskBase(QObject& owner);
    ~RunTaskBase() override;

    [[nodiscard]] bool isRunning() const { return m_state != nullptr; }
    /// Asks the work to stop; it ends with Error::Code::Cancelled as soon as it notices.
    void cancel();

Q_SIGNALS:
    void started();
    /// `total` 0 = not known.
    void progressed(qint64 done, qint64 total);
    void ended();

protected:
    struct State
    {
        std::atomic<bool> cancelled = false;
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = 0;
    };

    /// Cancels and forgets what ran before.
    std::shared_ptr<State> begin();
    void finish();
    [[nodiscard]] bool isLatest(const std::shared_ptr<State>& state) const;
    [[nodiscard]] static Progress progressOf(const std::shared_ptr<State>& state);
    [[nodiscard]] static Error currentExceptionAsError();

private:
    void poll();

    std::shared_ptr<State> m_state;
    QTimer* m_timer;
    qint64 m_reportedDone = -1;
    qint64 m_reportedTotal = -1;
};

/// Long work outside the window's thread. Values go in with `work`, a Result comes back to `done`
/// in the owner's thread. Starting again cancels the earlier run and drops its result: latest wins.
/// Nothing arrives after the owner is gone. Work never touches a widget or the open file.
///
///     auto* task = new RunTask<Table>(*this);
///     task->start([path](const Progress& progress) { return readTable(path, progress); },
///                 [this](Result<Table> table) { show(std::move(table)); });
template<typename T> class RunTask : public RunTaskBase
{
public:
    using Work = std::function<Result<T>(const Progress&)>;
    using Done = std::function<void(Result<T>)>;

    using RunTaskBase::RunTaskBase;

    void start(Work work, Done done)
    {
        const std::shared_ptr<State> state = begin();
        auto* watcher = new QFutureWatcher<std::shared_ptr<Result<T>>>(this);
        QObject::connect(watcher, &QFutureWatcherBase::finished, this,
                         [this, watcher, state, done = std::move(done)] {
                             watcher->deleteLater();
                             if (!isLatest(state))
                                 return;
                             const std::shared_ptr<Result<T>> result = watcher->result();
                             finish();
                             done(std::move(*result));
                         });
        watcher->setFuture(QtConcurrent::run([state, work = std::move(work)] {
            try {
                return std::make_shared<Result<T>>(work(progressOf(state)));
            } catch (...) {
                return std::make_shared<Result<T>>(failure(currentExceptionAsError()));
            }
        }));
    }
};

} // namespace prizedesk
