#include "models/tables/BackgroundUnpacker.h"

namespace prizedesk {

namespace {

constexpr size_t kChunksAhead = 4;

} // namespace

BackgroundUnpacker::BackgroundUnpacker(ZipArchive& archive, const QString& part)
    : m_thread([this, &archive, part] {
        finish(archive.unpack(part, [this](QByteArray&& chunk) { return push(std::move(chunk)); }));
    })
{
}

BackgroundUnpacker::~BackgroundUnpacker()
{
    {
        const std::lock_guard lock(m_mutex);
        m_aborted = true;
        m_changed.notify_all();
    }
    m_thread.join();
}

std::optional<QByteArray> BackgroundUnpacker::next()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [&] { return !m_chunks.empty() || m_result; });
    if (m_chunks.empty())
        return std::nullopt;
    QByteArray chunk = std::move(m_chunks.front());
    m_chunks.pop_front();
    m_changed.notify_all();
    return chunk;
}

Result<void> BackgroundUnpacker::result()
{
    const std::lock_guard lock(m_mutex);
    return m_result.value_or(Result<void>());
}

bool BackgroundUnpacker::push(QByteArray&& chunk)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [&] { return m_aborted || m_chunks.size() < kChunksAhead; });
    if (m_aborted)
        return false;
    m_chunks.push_back(std::move(chunk));
    m_changed.notify_all();
    return true;
}

void BackgroundUnpacker::finish(Result<void> result)
{
    const std::lock_guard lock(m_mutex);
    m_result = std::move(result);
    m_changed.notify_all();
}

} // namespace prizedesk
