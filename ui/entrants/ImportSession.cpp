#include "ui/entrants/ImportSession.h"

#include "models/entrants/EntryForm.h"
#include "models/programme/Programme.h"
#include "models/workspace/Workspace.h"
#include "ui/shell/OfficeContext.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

constexpr size_t kSampleRows = 100;

/// The kind of form whose fields the headings name more of.
QString kindOf(const SourceTable& table)
{
    const auto samples = table.samples(kSampleRows);
    const auto fields = [&](const std::vector<FieldSpec>& specs) {
        return guessMapping(specs, table.header, samples);
    };
    const ColumnMapping entries = fields(EntryForm::entries());
    const ColumnMapping applicants = fields(EntryForm::applicants());
    // A form without a title of a proposal is no form for entries.
    if (entries.indexOf(u"title"_s) < 0)
        return u"applicants"_s;
    return applicants.columns.size() > entries.columns.size() ? u"applicants"_s : u"entries"_s;
}

} // namespace

ImportSession::ImportSession(OfficeContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_task(*this)
{
}

void ImportSession::clear()
{
    cancel();
    m_table.reset();
    m_plan.reset();
    m_path.clear();
    m_kind.clear();
    m_theme.clear();
    m_mapping = {};
    m_leadingZero = false;
}

void ImportSession::cancel()
{
    m_task.cancel();
    m_cancelled = true;
}

void ImportSession::load(const QString& path)
{
    clear();
    m_path = path;
    read({}, 0, {});
}

void ImportSession::reload(const QString& sheet, int headerRow)
{
    read(sheet, headerRow, m_kind);
}

void ImportSession::read(const QString& sheet, int headerRow, const QString& wantedKind)
{
    const SourceOptions options{sheet, headerRow};
    m_task.start(
        [path = m_path, options, wantedKind](const Progress& progress) -> Result<Loaded> {
            const auto& fields =
                wantedKind == "applicants"_L1 ? EntryForm::applicants() : EntryForm::entries();
            auto table = SourceTable::load(path, options, fields, progress);
            if (!table)
                return failure(table.error());
            QString kind = wantedKind.isEmpty() ? kindOf(*table) : wantedKind;
            if (wantedKind.isEmpty() && kind == "applicants"_L1) {
                // The other form's headings may point to another row or sheet.
                auto again = SourceTable::load(path, options, EntryForm::applicants(), progress);
                if (again)
                    table = std::move(again);
            }
            return Loaded{*std::move(table), kind};
        },
        [this](Result<Loaded> result) {
            if (!result) {
                Q_EMIT
                failed(result.error());
                return;
            }
            const bool sameKind = m_kind == result->kind;
            m_plan.reset();
            m_table = std::move(result->table);
            m_kind = result->kind;
            const EntryImport import(m_context.workspace(), m_context.programme());
            if (!sameKind || m_theme.isEmpty())
                m_theme = import.themeFor(m_kind);
            m_context.attempt([&] { m_mapping = import.mappingFor(m_kind, m_theme, *m_table); });
            Q_EMIT
            loaded();
            makePlan();
        });
    Q_EMIT
    started();
}

void ImportSession::setTheme(const QString& themeCode)
{
    const auto* its = m_context.programme().theme(themeCode);
    if (!its || themeCode == m_theme || !m_table)
        return;
    const QString kind = its->applicants ? u"applicants"_s : u"entries"_s;
    m_theme = themeCode;
    if (kind == m_kind) {
        makePlan();
        return;
    }
    m_kind = kind;
    m_plan.reset();
    const EntryImport import(m_context.workspace(), m_context.programme());
    m_context.attempt([&] { m_mapping = import.mappingFor(m_kind, m_theme, *m_table); });
    Q_EMIT
    loaded();
    makePlan();
}

void ImportSession::choose(const ColumnMapping& mapping)
{
    m_mapping = mapping;
    makePlan();
}

void ImportSession::setLeadingZero(bool add)
{
    if (m_leadingZero == add)
        return;
    m_leadingZero = add;
    makePlan();
}

Progress ImportSession::slices(size_t rows)
{
    m_cancelled = false;
    if (rows <= kRowsAtOnce)
        return {};
    return {[this](qint64 done, qint64 total) {
                Q_EMIT
                progressed(done, total);
                QCoreApplication::processEvents();
            },
            [this] { return m_cancelled; }};
}

void ImportSession::makePlan()
{
    m_plan.reset();
    if (!m_table || m_busy)
        return;
    m_busy = true;
    const EntryImport import(m_context.workspace(), m_context.programme());
    auto plan = import.plan(m_kind, m_theme, *m_table, m_mapping, {m_leadingZero},
                            slices(m_table->rows.size()));
    m_busy = false;
    Q_EMIT
    progressed(0, 0);
    if (plan)
        m_plan = *std::move(plan);
    Q_EMIT
    planned();
    if (!plan)
        Q_EMIT
    failed(plan.error());
}

Result<void> ImportSession::keepMapping()
{
    if (!m_table)
        return failure(Error::Code::Internal);
    return EntryImport(m_context.workspace(), m_context.programme())
        .keepMapping(m_kind, m_theme, m_table->header, m_mapping);
}

Result<ImportReport> ImportSession::apply()
{
    if (!m_plan || m_busy)
        return failure(Error::Code::Internal);
    m_busy = true;
    const Progress progress = slices(m_plan->rows.size());
    // A large plan is let go of row by row as it is written.
    auto report = EntryImport(m_context.workspace(), m_context.programme())
                      .apply(*std::move(m_plan), progress);
    m_plan.reset();
    m_busy = false;
    Q_EMIT
    progressed(0, 0);
    if (!report)
        makePlan();
    return report;
}

} // namespace prizedesk
