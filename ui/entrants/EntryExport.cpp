#include "ui/entrants/EntryExport.h"

#include "models/entrants/EntryTableModel.h"
#include "models/journal/OperationWords.h"
#include "models/tables/FileSaver.h"
#include "models/workspace/Workspace.h"
#include "ui/entrants/EntryTexts.h"
#include "ui/shared/PromptDialog.h"
#include "ui/shared/Prompts.h"
#include "ui/shell/OfficeContext.h"

#include <QComboBox>
#include <QFileInfo>
#include <QPointer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

constexpr size_t kSignsNamed = 5;

QString endingOf(EntryExport::Format format)
{
    return format == EntryExport::Format::Xlsx ? u".xlsx"_s : u".csv"_s;
}

} // namespace

EntryExport::EntryExport(OfficeContext& context, QWidget& page)
    : QObject(&page)
    , m_context(context)
    , m_page(page)
{
}

OutTable EntryExport::table(const EntryTableModel& model, const Programme& programme,
                            const EntryWords& words, const std::vector<qint64>& ids,
                            ExportProfile profile)
{
    OutTable table;
    table.sheet = model.theme();
    const auto fields = EntryWording::exportFields(profile, model.isApplicants());
    const bool isInternal = profile == ExportProfile::Internal;
    for (const EntryField field : fields) {
        // Moments stay as they are kept, so that a spreadsheet can order by them.
        const auto type =
            field == EntryField::BirthDate ? OutColumn::Type::Date : OutColumn::Type::Text;
        table.columns.push_back({EntryWording::fieldLabel(field, model.isApplicants()), type, 0});
    }
    if (isInternal) {
        table.columns.push_back({fieldWords(u"status"_s), OutColumn::Type::Text, 0});
        table.columns.push_back({tr("In charge"), OutColumn::Type::Text, 0});
        table.columns.push_back({tr("Findings"), OutColumn::Type::Text, 0});
    }
    for (const qint64 id : ids) {
        const Entry* entry = model.entry(id);
        if (!entry)
            continue;
        QStringList cells;
        for (const EntryField field : fields) {
            const bool isDate = field == EntryField::BirthDate || field == EntryField::ReceivedAt;
            const QString& value = entry->values[field];
            cells << (isDate ? value : EntryWording::value(programme, words, field, value));
        }
        if (isInternal) {
            QStringList findings;
            for (const Finding& finding : model.findingsAt(model.rowOf(id))) {
                if (finding.state == Finding::State::Open)
                    findings << EntryWording::findingLabel(finding.code);
            }
            cells << statusWords(entry->status) << entry->assignee << findings.join(tr(", "));
        }
        table.rows.push_back(std::move(cells));
    }
    return table;
}

void EntryExport::ask(const EntryTableModel& model, const std::vector<qint64>& shown,
                      const std::vector<qint64>& selected)
{
    auto* dialog = new PromptDialog(m_context.theme(), tr("Export entries"),
                                    tr("The export is noted in the journal with its profile, file "
                                       "name and number of rows."),
                                    tr("Export…"), m_page.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto* rows = new QComboBox(dialog);
    if (!selected.empty())
        rows->addItem(tr("Selected: %n entries", nullptr, int(selected.size())));
    rows->addItem(tr("Shown: %n entries", nullptr, int(shown.size())));
    auto* profile = new QComboBox(dialog);
    for (const ExportProfile each : {ExportProfile::Internal, ExportProfile::Nedo,
                                     ExportProfile::Judging, ExportProfile::Public})
        profile->addItem(EntryWording::profileName(each), int(each));
    auto* format = new QComboBox(dialog);
    format->addItem(tr("Excel workbook (XLSX)"), int(Format::Xlsx));
    format->addItem(tr("CSV in UTF-8"), int(Format::CsvUtf8));
    format->addItem(tr("CSV in CP932 (Shift_JIS)"), int(Format::CsvCp932));
    dialog->addField(tr("Rows"), rows);
    dialog->addField(tr("Who will see it"), profile);
    dialog->addField(tr("Format"), format);
    connect(dialog, &QDialog::accepted, this,
            [this, rows, profile, format, shown, selected,
             kept = QPointer<const EntryTableModel>(&model)] {
                if (!kept)
                    return;
                const bool onlySelected = !selected.empty() && rows->currentIndex() == 0;
                askFile(*kept, onlySelected ? selected : shown,
                        ExportProfile(profile->currentData().toInt()),
                        Format(format->currentData().toInt()));
            });
    dialog->open();
}

void EntryExport::askFile(const EntryTableModel& model, const std::vector<qint64>& ids,
                          ExportProfile profile, Format format)
{
    const QString filter =
        format == Format::Xlsx ? tr("Excel workbook (*.xlsx)") : tr("CSV file (*.csv)");
    const QString name =
        tr("entries_%1_%2").arg(model.theme(), EntryWording::profileCode(profile)) +
        endingOf(format);
    m_context.prompts().saveFile(&m_page, {tr("Export entries"), {filter}, name, u"exports"_s},
                                 [this, kept = QPointer<const EntryTableModel>(&model), ids,
                                  profile, format](const QString& path) {
                                     if (!path.isEmpty() && kept)
                                         write(path, *kept, ids, profile, format);
                                 });
}

bool EntryExport::write(const QString& path, const EntryTableModel& model,
                        const std::vector<qint64>& ids, ExportProfile profile, Format format)
{
    const OutTable out = table(model, m_context.programme(), entryWords(m_context), ids, profile);
    QByteArray bytes;
    if (format == Format::Xlsx) {
        auto made = toXlsx(out);
        if (!made) {
            m_context.showError(made.error());
            return false;
        }
        bytes = *std::move(made);
    } else if (format == Format::CsvUtf8) {
        bytes = toCsvUtf8(out);
    } else {
        auto made = toCsvCp932(out);
        if (!made) {
            QStringList signs;
            for (const UnencodableCell& cell : made.error())
                signs << tr("%1 (%2)").arg(cell.character, cell.code);
            signs.removeDuplicates();
            const auto more = std::max<qsizetype>(0, signs.size() - qsizetype(kSignsNamed));
            QString named = signs.mid(0, kSignsNamed).join(tr(", "));
            if (more > 0)
                named = tr("%1 and %n more", nullptr, int(more)).arg(named);
            m_context.showBanner(
                Tone::Bad,
                tr("The file was not written: CP932 lacks %1. Choose XLSX or CSV in UTF-8.")
                    .arg(named),
                u"export"_s);
            return false;
        }
        bytes = *std::move(made);
    }
    FileSaver saver;
    if (const auto saved = saver.save(path, bytes); !saved) {
        m_context.showError(saved.error());
        return false;
    }
    const QString name = QFileInfo(path).fileName();
    const auto noted = m_context.workspace().note(
        {.code = u"export.entries"_s,
         .labels = {EntryWording::profileCode(profile), name, QString::number(out.rows.size())},
         .reason = {},
         .isNote = true});
    if (!noted) {
        m_context.showError(noted.error());
        return false;
    }
    m_context.showBanner(
        Tone::Good, tr("%n entries were written to %1.", nullptr, int(out.rows.size())).arg(name),
        u"export"_s);
    return true;
}

bool saveRowsAsCsv(OfficeContext& context, const QString& path, const QStringList& header,
                   const std::vector<QStringList>& rows)
{
    OutTable table;
    qsizetype width = header.size();
    for (const QStringList& row : rows)
        width = std::max(width, row.size());
    for (qsizetype i = 0; i < width; ++i)
        table.columns.push_back({header.value(i), OutColumn::Type::Text, 0});
    for (QStringList row : rows) {
        row.resize(width);
        table.rows.push_back(std::move(row));
    }
    FileSaver saver;
    const auto saved = saver.save(path, toCsvUtf8(table));
    if (!saved)
        context.showError(saved.error());
    return saved.has_value();
}

} // namespace prizedesk
