#pragma once

#include <QByteArray>

namespace prizedesk::test {

/// Two pages of a proposal in Japanese: headings, text, a chart, a table.
[[nodiscard]] QByteArray samplePdf();
/// A diagram as PNG.
[[nodiscard]] QByteArray sampleImage();

} // namespace prizedesk::test
