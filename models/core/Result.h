#pragma once

#include "models/core/Error.h"

#include <tl/expected.hpp>

namespace prizedesk {

/// A value, or why there is none. Above the gate nothing throws.
template<typename T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(Error::Code code, QStringList parameters = {},
                                                   QString detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(parameters), std::move(detail)});
}

[[nodiscard]] inline tl::unexpected<Error> failure(const Error& error)
{
    return tl::unexpected<Error>(error);
}

} // namespace prizedesk
