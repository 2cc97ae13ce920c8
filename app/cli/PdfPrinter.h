#pragma once

#include "models/core/Result.h"

#include <QString>

#include <vector>

namespace prizedesk {

/// Prints a document to PDF by the program `prizedesk-pdf` beside this one, so that the command
/// line never loads a browser itself. The target appears complete or not at all.
[[nodiscard]] Result<void> printPdf(const QString& html, const QString& path);

/// A document of a series, and the name of its file.
struct PdfPart
{
    QString name;
    QString html;
};
/// Prints each document into a folder that exists, with one start of that program.
[[nodiscard]] Result<void> printPdfs(const std::vector<PdfPart>& documents, const QString& folder);

} // namespace prizedesk
