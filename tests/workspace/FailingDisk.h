#pragma once

#include <memory>

namespace prizedesk::test {

/// From now on every database that this program opens trusts the system's cache and waits for no
/// disk, which makes tests quick. Nothing but a power cut would tell.
void waitForNoDisk();

/// While it lives, every database that is opened writes through it, and after a number of writing
/// steps (write, truncate, sync, new file) the disk refuses every further one until it is healed.
class FailingDisk
{
public:
    enum class How {
        Full,      ///< no room is left; half of the bytes of the failing write arrive
        Broken,    ///< the device reports an error
        SyncFails, ///< writing works, making it last does not
    };

    FailingDisk();
    ~FailingDisk();
    FailingDisk(const FailingDisk&) = delete;
    FailingDisk& operator=(const FailingDisk&) = delete;

    void failAfter(int steps, How how);
    void heal();
    /// Did it refuse anything since `failAfter`?
    [[nodiscard]] bool hasRefused() const;
};

} // namespace prizedesk::test
