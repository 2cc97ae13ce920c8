#pragma once

#include "models/entrants/EntryImport.h"
#include "models/tables/SourceTable.h"
#include "ui/shared/RunTask.h"

#include <QObject>

#include <optional>

namespace prizedesk {

class OfficeContext;

/// One form on its way into the programme: read, mapped, planned, applied. Reading runs in a
/// worker; planning and applying look into the open file and run here, long ones in slices between
/// which the window paints and listens to × alone.
class ImportSession : public QObject
{
    Q_OBJECT

public:
    /// Above this many rows planning and applying run in slices.
    static constexpr size_t kRowsAtOnce = 5000;

    explicit ImportSession(OfficeContext& context, QObject* parent = nullptr);

    /// Begins anew with this file; kind and theme are told by its headings.
    void load(const QString& path);
    /// The same file, another sheet or header row (0 = find it).
    void reload(const QString& sheet, int headerRow);
    void setTheme(const QString& theme);
    void choose(const ColumnMapping& mapping);
    void setLeadingZero(bool add);
    void clear();
    /// Stops reading, planning or applying as soon as it can.
    void cancel();

    [[nodiscard]] bool hasTable() const { return m_table.has_value(); }
    [[nodiscard]] bool isReading() const { return m_task.isRunning(); }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] const SourceTable& table() const { return *m_table; }
    [[nodiscard]] const ColumnMapping& mapping() const { return m_mapping; }
    [[nodiscard]] const QString& kind() const { return m_kind; }
    [[nodiscard]] const QString& theme() const { return m_theme; }
    [[nodiscard]] bool isApplicants() const { return m_kind == QLatin1String("applicants"); }
    [[nodiscard]] bool addsLeadingZero() const { return m_leadingZero; }
    /// Nothing where a needed column is missing.
    [[nodiscard]] const std::optional<EntryImportPlan>& plan() const { return m_plan; }
    [[nodiscard]] RunTaskBase& task() { return m_task; }

    Result<void> keepMapping();
    /// Writes the plan as one action; the plan is used up. Made anew where it was refused.
    Result<ImportReport> apply();

Q_SIGNALS:
    /// Reading has begun.
    void started();
    /// The table was read; a plan follows.
    void loaded();
    /// Another plan, or none.
    void planned();
    void failed(const prizedesk::Error& error);
    /// Work in slices: `total` 0 at its end.
    void progressed(qint64 done, qint64 total);

private:
    struct Loaded
    {
        SourceTable table;
        QString kind;
    };
    void read(const QString& sheet, int headerRow, const QString& wantedKind);
    void makePlan();
    [[nodiscard]] Progress slices(size_t rows);

    OfficeContext& m_context;
    RunTask<Loaded> m_task;
    QString m_path;
    std::optional<SourceTable> m_table;
    QString m_kind;
    QString m_theme;
    ColumnMapping m_mapping;
    bool m_leadingZero = false;
    std::optional<EntryImportPlan> m_plan;
    bool m_busy = false;
    bool m_cancelled = false;
};

} // namespace prizedesk
