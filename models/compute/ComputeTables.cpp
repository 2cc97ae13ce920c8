#include "models/compute/ComputeTables.h"

#include "models/core/DateParser.h"
#include "models/core/Numbers.h"
#include "models/core/Width.h"
#include "models/judging/RefText.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

constexpr qint64 kE4 = 10'000;
constexpr qint64 kMostMilli = 1'000'000'000'000;
constexpr qint64 kDearestE4 = 1'000'000'000;

bool saysNo(const QString& text)
{
    const QString plain = toHalfWidthAscii(trimSpaces(text)).toLower();
    return plain == "no"_L1 || plain == "false"_L1 || plain == "0"_L1 || plain == u"税抜"_s ||
           plain == u"いいえ"_s || plain == u"×"_s || plain == u"別"_s;
}

bool isAcademicWord(const QString& text)
{
    const QString plain = toHalfWidthAscii(trimSpaces(text)).toLower();
    return plain == "academic"_L1 || plain.contains(u"学"_s) || plain.contains(u"研究"_s);
}

/// Codes parted by `;`, `、`, `,` or spaces.
QStringList codesIn(const QString& text)
{
    QString plain = toHalfWidthAscii(text);
    for (const QChar mark : u"、,/ \u3000")
        plain.replace(mark, u';');
    QStringList codes;
    for (const QString& code : plain.split(u';', Qt::SkipEmptyParts))
        codes << normaliseReference(code);
    codes.removeDuplicates();
    return codes;
}

/// Ten-thousandths: `1,100円`, `68.75`, `$3.99`.
std::optional<qint64> readE4(const QString& cell)
{
    if (const auto yen = parseYen(cell))
        return yen->amount() * kE4;
    QString plain = toHalfWidthAscii(trimSpaces(cell));
    while (!plain.isEmpty() && (plain.front() == u'$' || plain.front() == u'¥'))
        plain.remove(0, 1);
    return parseFixed(plain, 4);
}

/// One row of a table, its cells by field, and the findings that it leaves.
class RowReader
{
public:
    RowReader(const ImportTable& table, const SourceRow& row, QString ref,
              std::vector<ImportReport::Finding>& findings)
        : m_table(table)
        , m_row(row.number)
        , m_cells(row.cells())
        , m_ref(std::move(ref))
        , m_findings(findings)
    {
    }

    void setRef(const QString& ref) { m_ref = ref; }
    [[nodiscard]] QString text(const char* field) const
    {
        return m_table.text(m_cells, QLatin1String(field));
    }
    void tell(const char* code, const char* field, bool error = true)
    {
        m_findings.push_back(rowFinding(m_row, QLatin1String(code), QLatin1String(field),
                                        text(field), m_ref, error));
        m_isUsable = m_isUsable && !error;
    }
    [[nodiscard]] bool isUsable() const { return m_isUsable; }

    QDate day(const char* field)
    {
        const auto found = readDay(text(field));
        if (!found)
            tell("date.invalid", field);
        return found.value_or(QDate());
    }
    /// A number in units of the last of `decimals` places; `otherwise` where the cell is empty.
    qint64 number(const char* field, int decimals, qint64 otherwise, qint64 least, qint64 most)
    {
        const QString cell = text(field);
        if (cell.isEmpty())
            return otherwise;
        const auto value =
            decimals == 0 ? parseInteger(cell) : parseFixed(cell, decimals);
        if (value && *value >= least && *value <= most)
            return *value;
        tell("number.invalid", field);
        return otherwise;
    }

private:
    const ImportTable& m_table;
    int m_row;
    QStringList m_cells;
    QString m_ref;
    std::vector<ImportReport::Finding>& m_findings;
    bool m_isUsable = true;
};

void readPrice(RowReader& row, OfferRecord& offer, int taxPercent)
{
    offer.taxIncluded = !saysNo(row.text("tax_included"));
    offer.taxPercent = int(row.number("tax_percent", 0, taxPercent, 0, 100));
    const QString currency = toHalfWidthAscii(row.text("currency")).toUpper();
    const bool isForeign = !currency.isEmpty() && currency != "JPY"_L1 && currency != u"円"_s;
    const bool isInYen = !row.text("yen_per_gpu_hour").isEmpty();
    const char* column = isInYen ? "yen_per_gpu_hour" : "price";
    const auto price = readE4(row.text(column));
    if (!price || *price < 1 || *price > kDearestE4) {
        row.tell("number.invalid", column);
        return;
    }
    offer.priceE4 = *price;
    if (!isForeign || isInYen)
        return;
    offer.currency = currency.left(3);
    offer.rateOn = row.day("fx_date");
    offer.rateNote = row.text("fx_note");
    const auto rate = readE4(row.text("fx_rate"));
    if (!rate || *rate < 1 || *rate > kDearestE4)
        row.tell("number.invalid", "fx_rate");
    else
        offer.rateE4 = *rate;
    if (offer.rateNote.isEmpty() || !offer.rateOn.isValid())
        row.tell("fx.note_missing", "fx_note", false);
}

} // namespace

FieldSpec computeField(const QString& code, const QStringList& headings, bool required)
{
    return {.code = code,
            .headings = QStringList{code} + headings,
            .looksLike = {},
            .required = required,
            .otherWords = {}};
}

std::optional<QDate> readDay(const QString& cell)
{
    if (cell.isEmpty())
        return QDate();
    const auto parsed = parseDate(cell);
    return parsed ? std::optional(parsed->date) : std::nullopt;
}

std::optional<qint64> readMilli(const QString& cell)
{
    const auto value = parseFixed(cell, 3);
    return value && *value >= 0 && *value <= kMostMilli ? value : std::nullopt;
}

std::vector<ComputeRequest> RequestTable::plain() const
{
    std::vector<ComputeRequest> found;
    for (const TeamRequest& request : requests)
        found.push_back(request.request);
    return found;
}

const std::vector<FieldSpec>& offerFields()
{
    static const std::vector<FieldSpec> fields{
        computeField(u"offer"_s, {u"提供番号"_s, u"オファー"_s, u"番号"_s}, true),
        computeField(u"provider"_s, {u"事業者"_s, u"提供者"_s, u"提供事業者"_s}),
        computeField(u"provider_kind"_s, {u"事業者区分"_s, u"提供者区分"_s}),
        computeField(u"gpu"_s, {u"GPU種別"_s, u"GPUの種類"_s}),
        computeField(u"memory"_s, {u"メモリ"_s, u"GPUメモリ"_s}),
        computeField(u"interconnect"_s, {u"通信速度"_s, u"ノード間通信"_s}),
        computeField(u"yen_per_gpu_hour"_s,
                     {u"単価"_s, u"GPU時間単価"_s, u"円/GPU時間"_s, u"GPU時間あたりの単価"_s}),
        computeField(u"price"_s, {u"外貨単価"_s, u"price_per_gpu_hour"_s}),
        computeField(u"currency"_s, {u"通貨"_s}),
        computeField(u"fx_rate"_s, {u"為替レート"_s, u"為替"_s}),
        computeField(u"fx_date"_s, {u"為替の基準日"_s, u"為替日"_s}),
        computeField(u"fx_note"_s, {u"為替想定"_s, u"為替の想定"_s}),
        computeField(u"tax_included"_s, {u"税込"_s, u"税"_s}),
        computeField(u"tax_percent"_s, {u"税率"_s}),
        computeField(u"capacity_gpu_hours"_s,
                     {u"提供可能時間"_s, u"上限時間"_s, u"提供可能GPU時間"_s}, true),
        computeField(u"speed"_s, {u"性能比"_s, u"換算係数"_s, u"基準GPU比"_s}),
        computeField(u"starts_on"_s, {u"開始日"_s, u"提供開始日"_s}),
        computeField(u"ends_on"_s, {u"終了日"_s, u"提供終了日"_s}),
        computeField(u"minimum_days"_s, {u"最低利用日数"_s, u"最低契約期間"_s}),
        computeField(u"storage_yen_per_tb_month"_s,
                     {u"ストレージ単価"_s, u"ストレージ（円/TB・月）"_s}),
        computeField(u"points_per_gpu_hour"_s, {u"ポイント/GPU時間"_s, u"ポイント単価"_s}),
        computeField(u"experience"_s, {u"実績"_s, u"経験・評判"_s}),
        computeField(u"note"_s, {u"備考"_s}),
    };
    return fields;
}

const std::vector<FieldSpec>& requestFields()
{
    static const std::vector<FieldSpec> fields{
        computeField(u"team"_s, {u"チーム"_s, u"チーム番号"_s}, true),
        computeField(u"institution"_s, {u"所属機関"_s, u"学校"_s, u"機関"_s}),
        computeField(u"category"_s, {u"区分"_s}),
        computeField(u"merit"_s, {u"評価点"_s, u"評価"_s, u"得点"_s}, true),
        computeField(u"merit_error"_s, {u"評価の標準誤差"_s, u"標準誤差"_s}),
        computeField(u"min_gpu_hours"_s, {u"最低時間"_s, u"最小GPU時間"_s, u"必要最低時間"_s}),
        computeField(u"max_gpu_hours"_s,
                     {u"希望時間"_s, u"最大GPU時間"_s, u"上限希望時間"_s}, true),
        computeField(u"offers"_s, {u"希望する提供"_s, u"利用可能な提供"_s}),
        computeField(u"justification"_s, {u"申請理由"_s, u"理由"_s, u"必要性"_s}),
        computeField(u"starts_on"_s, {u"利用開始日"_s, u"開始日"_s}),
        computeField(u"ends_on"_s, {u"利用終了日"_s, u"終了日"_s}),
    };
    return fields;
}

OfferTable readOffers(const ImportTable& table, int taxPercent)
{
    OfferTable result;
    QSet<QString> seen;
    for (const SourceRow& source : table.source().rows) {
        RowReader row(table, source, {}, result.findings);
        OfferRecord offer;
        offer.code = normaliseReference(row.text("offer"));
        row.setRef(offer.code);
        if (offer.code.isEmpty()) {
            row.tell("reference.unknown", "offer");
            continue;
        }
        if (seen.contains(offer.code)) {
            row.tell("duplicate.suspect", "offer");
            continue;
        }
        offer.provider = row.text("provider");
        offer.isAcademic = isAcademicWord(row.text("provider_kind"));
        offer.gpu = row.text("gpu");
        offer.memory = row.text("memory");
        offer.interconnect = row.text("interconnect");
        readPrice(row, offer, taxPercent);
        offer.capacityHours = row.number("capacity_gpu_hours", 0, -1, 0, 1'000'000'000);
        if (offer.capacityHours < 0 && row.isUsable())
            row.tell("number.invalid", "capacity_gpu_hours");
        offer.speedMilli = int(row.number("speed", 3, 1000, 1, 1'000'000));
        offer.startsOn = row.day("starts_on");
        offer.endsOn = row.day("ends_on");
        offer.minimumDays = int(row.number("minimum_days", 0, 0, 0, 10'000));
        offer.storagePrice = Yen(row.number("storage_yen_per_tb_month", 0, 0, 0, 1'000'000'000));
        offer.pointsMilli = row.number("points_per_gpu_hour", 3, 0, 0, 1'000'000'000);
        offer.experience = row.text("experience");
        offer.note = row.text("note");
        if (offer.startsOn.isValid() && offer.endsOn.isValid() && offer.endsOn < offer.startsOn)
            row.tell("date.invalid", "ends_on");
        if (!row.isUsable())
            continue;
        seen.insert(offer.code);
        result.offers.push_back(offer);
        result.rows.push_back(source.number);
    }
    return result;
}

RequestTable readRequests(const ImportTable& table)
{
    RequestTable result;
    QSet<QString> seen;
    for (const SourceRow& source : table.source().rows) {
        RowReader row(table, source, {}, result.findings);
        TeamRequest request;
        request.request.team = normaliseReference(row.text("team"));
        row.setRef(request.request.team);
        if (request.request.team.isEmpty()) {
            row.tell("reference.unknown", "team");
            continue;
        }
        if (seen.contains(request.request.team)) {
            row.tell("duplicate.suspect", "team");
            continue;
        }
        request.request.institution = row.text("institution");
        request.request.category = row.text("category");
        request.request.offers = codesIn(row.text("offers"));
        const auto merit = parsePoints(toHalfWidthAscii(row.text("merit")));
        const auto most = readMilli(row.text("max_gpu_hours"));
        const auto least = row.text("min_gpu_hours").isEmpty() ? std::optional<qint64>(0)
                                                               : readMilli(row.text("min_gpu_hours"));
        if (!merit || merit->hundredths() < 0)
            row.tell("number.invalid", "merit");
        if (!least)
            row.tell("number.invalid", "min_gpu_hours");
        if (!most || *most < 1 || *most < least.value_or(0))
            row.tell("number.invalid", "max_gpu_hours");
        request.meritError = Points::fromHundredths(row.number("merit_error", 2, 0, 0, 1'000'000));
        request.justification = row.text("justification");
        request.startsOn = row.day("starts_on");
        request.endsOn = row.day("ends_on");
        if (request.startsOn.isValid() && request.endsOn.isValid() &&
            request.endsOn < request.startsOn)
            row.tell("date.invalid", "ends_on");
        if (!row.isUsable())
            continue;
        request.request.merit = *merit;
        request.request.minimumMilli = *least;
        request.request.maximumMilli = *most;
        seen.insert(request.request.team);
        result.requests.push_back(request);
        result.rows.push_back(source.number);
    }
    return result;
}

} // namespace prizedesk
