#pragma once

#include "models/tables/ZipArchive.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <thread>

namespace prizedesk {

/// Unpacks one part on a thread of its own, a few chunks ahead of who reads them. Nobody else may
/// use the archive meanwhile; leaving early stops the thread.
class BackgroundUnpacker
{
public:
    BackgroundUnpacker(ZipArchive& archive, const QString& part);
    ~BackgroundUnpacker();
    BackgroundUnpacker(const BackgroundUnpacker&) = delete;
    BackgroundUnpacker& operator=(const BackgroundUnpacker&) = delete;

    /// The next chunk; nothing at the end, when result() tells how it went.
    [[nodiscard]] std::optional<QByteArray> next();
    [[nodiscard]] Result<void> result();

private:
    bool push(QByteArray&& chunk);
    void finish(Result<void> result);

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<QByteArray> m_chunks;
    std::optional<Result<void>> m_result;
    bool m_aborted = false;
    std::thread m_thread;
};

} // namespace prizedesk
