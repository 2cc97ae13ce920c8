#pragma once

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class QMimeData;

namespace prizedesk {

/// A table as it goes on the clipboard: text with tabs, and HTML for spreadsheets and mail.
/// Cells with tab, line break or quote are quoted as spreadsheets expect.
struct TableCopy
{
    std::vector<QStringList> rows;
    bool firstRowIsHead = false;

    [[nodiscard]] QString asText() const;
    [[nodiscard]] QString asHtml() const;
    [[nodiscard]] std::unique_ptr<QMimeData> asMimeData() const;
    void toClipboard() const;
};

} // namespace prizedesk
