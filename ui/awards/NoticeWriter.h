#pragma once

#include "models/reports/ResultNotice.h"

#include <QDir>
#include <QObject>

#include <functional>

namespace prizedesk {

class OfficeContext;

/// Writes result notices into a folder, one after the other: the letter as PDF and a draft of the
/// mail that carries it. Stops at the first that fails, and between two when asked to; what was
/// written stays and is told.
class NoticeWriter : public QObject
{
    Q_OBJECT

public:
    NoticeWriter(OfficeContext& context, QObject* parent);

    /// Without letters where `mailOnly`: then nothing is printed.
    void start(std::vector<ResultNotice> notices, const QString& theme, const QString& folder,
               bool mailOnly);
    /// Also after the last file, until the journal has its note: closing now would lose that.
    [[nodiscard]] bool isRunning() const { return !m_notices.empty(); }
    void cancel();

Q_SIGNALS:
    void progressed(int done, int total);
    /// With the number of files that lie in the folder, and in words what went wrong; empty where
    /// nothing did.
    void finished(int files, const QString& problem);

private:
    void writeNext();
    [[nodiscard]] Result<void> writeDraft(const ResultNotice& notice, const QByteArray& pdf);
    void end(const Result<void>& result);

    OfficeContext& m_context;
    std::vector<ResultNotice> m_notices;
    QString m_theme;
    QDir m_folder;
    size_t m_next = 0;
    int m_files = 0;
    bool m_mailOnly = false;
    bool m_isCancelled = false;
};

} // namespace prizedesk
