#pragma once

#include <QString>

#include <stdexcept>

namespace prizedesk {

/// What SQLite reported. Lives below the gate only; the workspace turns it into an `Error`.
class StorageError : public std::runtime_error
{
public:
    StorageError(int extendedCode, const QString& text);

    /// SQLite's extended result code, for example 2067 for a unique constraint.
    [[nodiscard]] int extendedCode() const { return m_extendedCode; }
    [[nodiscard]] bool isFull() const;
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] bool isDamage() const;
    /// No SQLite file at all: something else, or one whose header is gone.
    [[nodiscard]] bool isNotADatabase() const;
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] bool isConstraint() const;
    /// A read or write that the operating system refused or could not finish.
    [[nodiscard]] bool isInputOutput() const;

private:
    [[nodiscard]] int primaryCode() const { return m_extendedCode & 0xff; }
    int m_extendedCode;
};

} // namespace prizedesk
