#pragma once

#include "models/packets/PacketOperations.h"
#include "models/packets/PacketStanding.h"
#include "models/packets/PassphraseSheet.h"
#include "ui/shared/RunTask.h"

#include <memory>
#include <optional>
#include <vector>

class QWidget;

namespace prizedesk {

class OfficeContext;

/// Packets out of the office: asks what is needed, writes them beside the window, then the sheet of
/// passphrases, and only then records them and gives them their names. Whatever fails before leaves
/// nothing behind.
class PacketIssueFlow : public QObject
{
    Q_OBJECT

public:
    PacketIssueFlow(OfficeContext& context, QWidget& page);
    ~PacketIssueFlow() override;

    /// Asks before it begins. Judges that already have a packet get another.
    void start(const QString& stage, const std::vector<PacketStanding>& judges);
    /// `sheet` ends in `.pdf` or `.csv` and lies outside `folder`.
    void issue(const QString& stage, const QStringList& judges, const QString& folder,
               const QString& sheet);
    [[nodiscard]] bool isRunning() const { return m_batch != nullptr; }

Q_SIGNALS:
    void stateChanged();

private:
    struct Job
    {
        QString stage;
        QString folder;
        QString sheet;
        IssueReport report;
    };

    void askPlaces(const QString& stage, const QStringList& judges, bool asPdf);
    void writeSheet();
    void finish(const Result<void>& sheetWritten);
    void end();
    [[nodiscard]] QString sheetHtml() const;

    OfficeContext& m_context;
    QWidget& m_page;
    PacketOperations m_operations;
    RunTask<void>* m_task;
    std::optional<KeptFile> m_sheetBefore; ///< what lay where the passphrases go, as a table
    std::shared_ptr<PacketBatch> m_batch; ///< while packets are under way
    Job m_job;
};

} // namespace prizedesk
