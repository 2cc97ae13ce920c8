#pragma once

namespace prizedesk {

/// Natural logarithm of a positive finite number, from exact operations only: the library's may
/// differ in the last bit from machine to machine. Relative error below 1e-15.
[[nodiscard]] double fixedLog(double x);

} // namespace prizedesk
