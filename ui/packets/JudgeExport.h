#pragma once

#include "models/core/Result.h"
#include "models/tables/FileSaver.h"
#include "ui/webview/DocumentRenderer.h"

#include <QObject>

#include <functional>

class QWidget;

namespace prizedesk {

class JudgeSession;
class Prompts;

/// Files that leave the judge's window: the return, and the filled score sheet for paper.
class JudgeExport : public QObject
{
    Q_OBJECT

public:
    using LoadRenderer = std::function<Result<DocumentRenderer*>()>;

    /// `saver` and `load` stand in for a disk that fails and a missing web engine.
    JudgeExport(JudgeSession& session, Prompts& prompts, QWidget& window, FileSaver& saver,
                LoadRenderer load);

    void writeReturn();
    void writeXlsx(bool japanese);
    void writePdf(bool japanese);

Q_SIGNALS:
    void done(const QString& text);
    void failed(const QString& text);

private:
    [[nodiscard]] QString sheetName(const QString& ending) const;

    JudgeSession& m_session;
    Prompts& m_prompts;
    QWidget& m_window;
    FileSaver& m_saver;
    LoadRenderer m_load;
};

} // namespace prizedesk
