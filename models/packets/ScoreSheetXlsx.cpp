#include "models/packets/ScoreSheetXlsx.h"

#include "models/core/Digest.h"
#include "models/core/Width.h"
#include "models/judging/RefText.h"
#include "models/scoring/ScoreImport.h"
#include "models/tables/TableReader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ScoreSheetXlsx)
};

const QString kHidden = u"prizedesk"_s;
const QString kSignature = u"prizedesk-score-sheet 1"_s;
constexpr int kFirstMark = 2; // after number and title

QString kindCode(Criterion::Kind kind)
{
    return kind == Criterion::Kind::Gate ? u"gate"_s : u"mark"_s;
}

/// What the hidden sheet says, line by line; the digest over it comes last.
QStringList hiddenLines(const ScoreSheetXlsx::Form& form)
{
    QStringList lines{kSignature,       form.uuid,     form.programmeCode,
                      form.stageCode,   form.judgeRef, QString::number(form.rubricVersion),
                      form.rubricDigest};
    QStringList criteria;
    for (const Criterion& criterion : form.criteria)
        criteria +=
            u"%1:%2:%3"_s.arg(criterion.code, kindCode(criterion.kind)).arg(criterion.maxMark);
    QStringList entries;
    for (const ScoreSheetXlsx::Row& row : form.rows)
        entries += row.ref;
    lines += criteria.join(u' ');
    lines += entries.join(u' ');
    lines += digestHex(lines.join(u'\n').toUtf8());
    return lines;
}

std::optional<ScoreSheetXlsx::Form> formFrom(const QStringList& lines)
{
    if (lines.size() != 10 || digestHex(lines.first(9).join(u'\n').toUtf8()) != lines.last())
        return std::nullopt;
    ScoreSheetXlsx::Form form;
    form.uuid = lines[1];
    form.programmeCode = lines[2];
    form.stageCode = lines[3];
    form.judgeRef = lines[4];
    form.rubricVersion = lines[5].toInt();
    form.rubricDigest = lines[6];
    for (const QString& text : lines[7].split(u' ', Qt::SkipEmptyParts)) {
        const QStringList parts = text.split(u':');
        Criterion criterion;
        criterion.code = parts.value(0);
        criterion.kind =
            parts.value(1) == "gate"_L1 ? Criterion::Kind::Gate : Criterion::Kind::Mark;
        criterion.maxMark = parts.value(2).toInt();
        form.criteria.push_back(criterion);
    }
    for (const QString& ref : lines[8].split(u' ', Qt::SkipEmptyParts))
        form.rows.push_back({ref, {}});
    return form;
}

void writeHead(lxw_worksheet* sheet, lxw_format* head, const ScoreSheetXlsx::Form& form)
{
    lxw_col_t column = 0;
    const auto add = [&](const QString& text, double width) {
        worksheet_set_column(sheet, column, column, width, nullptr);
        worksheet_write_string(sheet, 0, column++, text.toUtf8().constData(), head);
    };
    add(Words::tr("Number"), 11);
    add(Words::tr("Title"), 36);
    for (const Criterion& criterion : form.criteria) {
        add(criterion.name.ja, 10);
        add(Words::tr("Comment"), 28);
    }
    add(Words::tr("On the whole"), 40);
    add(Words::tr("Interest (kind 1 to 5)"), 14);
    worksheet_set_row(sheet, 0, 48, nullptr);
    worksheet_freeze_panes(sheet, 1, kFirstMark);
}

void addValidation(lxw_worksheet* sheet, lxw_row_t lastRow, lxw_col_t column,
                   const Criterion& criterion)
{
    lxw_data_validation rule{};
    const char* gate[] = {"○", "×", nullptr};
    if (criterion.kind == Criterion::Kind::Gate) {
        rule.validate = LXW_VALIDATION_TYPE_LIST;
        // Copied by the library, whose type for it lacks const in some versions.
        rule.value_list = const_cast<decltype(rule.value_list)>(gate);
    } else {
        rule.validate = LXW_VALIDATION_TYPE_INTEGER;
        rule.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
        rule.minimum_number = 1;
        rule.maximum_number = criterion.maxMark;
    }
    worksheet_data_validation_range(sheet, 1, column, lastRow, column, &rule);
}

bool writeBook(const QByteArray& path, const ScoreSheetXlsx::Form& form)
{
    lxw_workbook* book = workbook_new(path.constData());
    if (!book)
        return false;
    lxw_worksheet* sheet = workbook_add_worksheet(book, form.judgeRef.toUtf8().constData());
    lxw_worksheet* hidden = workbook_add_worksheet(book, kHidden.toUtf8().constData());
    if (!sheet || !hidden) {
        workbook_close(book);
        return false;
    }
    lxw_format* head = workbook_add_format(book);
    format_set_bold(head);
    format_set_bg_color(head, 0xE7EBF0);
    format_set_text_wrap(head);
    format_set_align(head, LXW_ALIGN_VERTICAL_CENTER);
    lxw_format* wrapped = workbook_add_format(book);
    format_set_text_wrap(wrapped);
    format_set_align(wrapped, LXW_ALIGN_VERTICAL_TOP);
    writeHead(sheet, head, form);
    lxw_row_t row = 0;
    for (const ScoreSheetXlsx::Row& line : form.rows) {
        ++row;
        worksheet_write_string(sheet, row, 0, line.ref.toUtf8().constData(), wrapped);
        worksheet_write_string(sheet, row, 1, line.title.toUtf8().constData(), wrapped);
    }
    lxw_col_t column = kFirstMark;
    for (const Criterion& criterion : form.criteria) {
        addValidation(sheet, row, column, criterion);
        column = lxw_col_t(column + 2);
    }
    const QStringList lines = hiddenLines(form);
    for (qsizetype i = 0; i < lines.size(); ++i)
        worksheet_write_string(hidden, lxw_row_t(i), 0, lines.at(i).toUtf8().constData(), nullptr);
    worksheet_hide(hidden);
    worksheet_activate(sheet);
    return workbook_close(book) == LXW_NO_ERROR;
}

/// Reads the rows below the head.
class SheetRows
{
public:
    SheetRows(const ScoreSheetXlsx::Form& form, const Table& table)
        : m_form(form)
    {
        for (const RawRow& row : table.rows) {
            const QString ref = normaliseReference(row.text(0));
            if (row.number > 1 && !ref.isEmpty())
                m_twice |= !m_rows.insert({ref, &row}).second;
        }
    }

    /// The rows must be those of the form, each once.
    [[nodiscard]] bool fits() const
    {
        if (m_twice || m_rows.size() != m_form.rows.size())
            return false;
        for (const ScoreSheetXlsx::Row& row : m_form.rows) {
            if (!m_rows.contains(row.ref))
                return false;
        }
        return true;
    }

    ReturnEntry read(const QString& ref, QStringList& faults) const
    {
        const RawRow& row = *m_rows.at(ref);
        ReturnEntry entry;
        entry.ref = ref;
        entry.declaration.state = Declaration::State::None;
        const auto last = qsizetype(kFirstMark + 2 * m_form.criteria.size());
        const QString interest = trimSpaces(row.text(last + 1));
        if (!interest.isEmpty()) {
            bool isNumber = false;
            const int category = interest.toInt(&isNumber);
            if (!isNumber || category < 1 || category > 5)
                faults += ref + u' ' + interest;
            entry.declaration = {Declaration::State::Conflict, category, {}};
            return entry;
        }
        entry.overall = trimSpaces(row.text(last));
        qsizetype column = kFirstMark;
        for (const Criterion& criterion : m_form.criteria) {
            const auto mark = parseMark(criterion, row.text(column));
            if (mark)
                entry.cells.push_back({criterion.code, *mark, trimSpaces(row.text(column + 1)), 0});
            else
                faults += ref + u' ' + criterion.code;
            column += 2;
        }
        return entry;
    }

private:
    const ScoreSheetXlsx::Form& m_form;
    std::map<QString, const RawRow*> m_rows;
    bool m_twice = false;
};

} // namespace

Result<QByteArray> ScoreSheetXlsx::write(const Form& form)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sheet.xlsx"_s);
    if (!folder.isValid() || !writeBook(QFile::encodeName(path), form))
        return failure(Error::Code::FileNotWritable, {QDir::tempPath()});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::FileUnreadable, {QDir::tempPath()});
    return file.readAll();
}

bool ScoreSheetXlsx::isWorkbook(const QByteArray& bytes)
{
    return bytes.startsWith("PK\x03\x04");
}

bool ScoreSheetXlsx::isScoreSheet(const QString& path)
{
    if (!path.endsWith(u".xlsx"_s, Qt::CaseInsensitive))
        return false;
    const auto source = TableReader::inspect(path);
    if (!source)
        return false;
    for (const SheetInfo& sheet : source->sheets) {
        if (sheet.hidden && sheet.name == kHidden)
            return true;
    }
    return false;
}

ReturnedFile ScoreSheetXlsx::read(const QString& name, const QByteArray& bytes)
{
    ReturnedFile file;
    file.name = name;
    file.isSheet = true;
    const auto hidden = readTableBytes(name, bytes, {.sheet = kHidden, .encoding = {}});
    if (!hidden) {
        const Error::Code code = hidden.error().code;
        file.refusal = code == Error::Code::NotFound         ? ReturnRefusal::NotAReturn
                       : code == Error::Code::TableTruncated ? ReturnRefusal::Truncated
                                                             : ReturnRefusal::Damaged;
        return file;
    }
    QStringList lines;
    for (const RawRow& row : hidden->rows)
        lines += row.text(0);
    if (lines.value(0) != kSignature) {
        file.refusal = ReturnRefusal::NotAReturn;
        return file;
    }
    const auto form = formFrom(lines);
    const auto table = readTableBytes(name, bytes, {});
    if (!form || !table) {
        file.refusal = ReturnRefusal::Damaged;
        return file;
    }
    ReturnContent& content = file.content;
    content.packetId = form->uuid;
    content.programmeCode = form->programmeCode;
    content.stageCode = form->stageCode;
    content.judgeRef = form->judgeRef;
    content.rubricVersion = form->rubricVersion;
    content.rubricDigest = form->rubricDigest;
    const SheetRows rows(*form, *table);
    if (!rows.fits()) {
        file.refusal = ReturnRefusal::WrongTotals;
        return file;
    }
    QStringList faults;
    for (const Row& row : form->rows) {
        content.entries.push_back(rows.read(row.ref, faults));
        for (const ReturnCell& cell : content.entries.back().cells) {
            ++content.cellsPresent;
            content.markSum += cell.mark;
        }
        if (content.entries.back().declaration.state == Declaration::State::None)
            content.cellsExpected += int(form->criteria.size());
    }
    if (!faults.isEmpty()) {
        file.refusal = ReturnRefusal::Incomplete;
        constexpr int kShown = 6;
        file.detail = QStringList(faults.mid(0, kShown)).join(u", "_s) +
                      (faults.size() > kShown ? u" …"_s : QString());
    }
    return file;
}

} // namespace prizedesk
