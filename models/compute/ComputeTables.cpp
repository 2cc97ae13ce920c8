#include "models/compute/ComputeTables.h"

#include "models/core/Numbers.h"
#include "models/core/Width.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

FieldSpec field(const QString& code, const QStringList& headings, bool required = true)
{
    return {.code = code,
            .headings = QStringList{code} + headings,
            .looksLike = {},
            .required = required,
            .otherWords = {}};
}

bool saysNo(const QString& text)
{
    const QString plain = toHalfWidthAscii(trimSpaces(text)).toLower();
    return plain == "no"_L1 || plain == "false"_L1 || plain == "0"_L1 || plain == u"税抜"_s ||
           plain == u"いいえ"_s || plain == u"×"_s || plain == u"別"_s;
}

/// Codes parted by `;`, `、`, `,` or spaces.
QStringList codesIn(const QString& text)
{
    QString plain = toHalfWidthAscii(text);
    for (const QChar mark : u"、,/ \u3000")
        plain.replace(mark, u';');
    QStringList codes = plain.split(u';', Qt::SkipEmptyParts);
    codes.removeDuplicates();
    return codes;
}

} // namespace

const std::vector<FieldSpec>& offerFields()
{
    static const std::vector<FieldSpec> fields{
        field(u"offer"_s, {u"提供番号"_s, u"オファー"_s, u"番号"_s}),
        field(u"provider"_s, {u"事業者"_s, u"提供者"_s, u"提供事業者"_s}, false),
        field(u"gpu"_s, {u"GPU種別"_s, u"GPUの種類"_s}, false),
        field(u"yen_per_gpu_hour"_s,
              {u"単価"_s, u"GPU時間単価"_s, u"円/GPU時間"_s, u"GPU時間あたりの単価"_s}),
        field(u"capacity_gpu_hours"_s, {u"提供可能時間"_s, u"上限時間"_s, u"提供可能GPU時間"_s}),
        field(u"speed"_s, {u"性能比"_s, u"換算係数"_s, u"基準GPU比"_s}, false),
        field(u"tax_included"_s, {u"税込"_s, u"税"_s}, false),
    };
    return fields;
}

const std::vector<FieldSpec>& requestFields()
{
    static const std::vector<FieldSpec> fields{
        field(u"team"_s, {u"チーム"_s, u"チーム番号"_s}),
        field(u"institution"_s, {u"所属機関"_s, u"学校"_s, u"機関"_s}, false),
        field(u"category"_s, {u"区分"_s}, false),
        field(u"merit"_s, {u"評価点"_s, u"評価"_s, u"得点"_s}),
        field(u"min_gpu_hours"_s, {u"最低時間"_s, u"最小GPU時間"_s, u"必要最低時間"_s}, false),
        field(u"max_gpu_hours"_s, {u"希望時間"_s, u"最大GPU時間"_s, u"上限希望時間"_s}),
        field(u"offers"_s, {u"希望する提供"_s, u"利用可能な提供"_s}, false),
    };
    return fields;
}

OfferTable readOffers(const ImportTable& table, int taxPercent)
{
    OfferTable result;
    QSet<QString> seen;
    for (const SourceRow& row : table.source().rows) {
        const QStringList cells = row.cells();
        const auto cell = [&](const char* name) {
            return table.text(cells, QString::fromLatin1(name));
        };
        Offer offer;
        offer.code = toHalfWidthAscii(cell("offer"));
        offer.provider = cell("provider");
        offer.gpu = cell("gpu");
        const auto refuse = [&](const char* code, const char* name) {
            result.findings.push_back(rowFinding(row.number, QString::fromLatin1(code),
                                                 QString::fromLatin1(name), cell(name),
                                                 offer.code));
        };
        const auto price = parseYen(cell("yen_per_gpu_hour"));
        const auto capacity = parseInteger(cell("capacity_gpu_hours"));
        const auto speed =
            cell("speed").isEmpty() ? std::optional<qint64>(1000) : parseFixed(cell("speed"), 3);
        if (offer.code.isEmpty()) {
            refuse("reference.unknown", "offer");
        } else if (seen.contains(offer.code)) {
            refuse("duplicate.suspect", "offer");
        } else if (!price || *price < Yen(1)) {
            refuse("number.invalid", "yen_per_gpu_hour");
        } else if (!capacity || *capacity < 0) {
            refuse("number.invalid", "capacity_gpu_hours");
        } else if (!speed || *speed < 1 || *speed > 1'000'000) {
            refuse("number.invalid", "speed");
        } else {
            seen.insert(offer.code);
            offer.price = *price;
            if (saysNo(cell("tax_included")))
                offer.price = Yen((price->amount() * (100 + taxPercent) + 99) / 100);
            offer.capacityHours = *capacity;
            offer.speedMilli = int(*speed);
            result.offers.push_back(offer);
        }
    }
    return result;
}

RequestTable readRequests(const ImportTable& table)
{
    RequestTable result;
    QSet<QString> seen;
    for (const SourceRow& row : table.source().rows) {
        const QStringList cells = row.cells();
        const auto cell = [&](const char* name) {
            return table.text(cells, QString::fromLatin1(name));
        };
        ComputeRequest request;
        request.team = toHalfWidthAscii(cell("team"));
        request.institution = cell("institution");
        request.category = cell("category");
        request.offers = codesIn(cell("offers"));
        const auto refuse = [&](const char* code, const char* name) {
            result.findings.push_back(rowFinding(row.number, QString::fromLatin1(code),
                                                 QString::fromLatin1(name), cell(name),
                                                 request.team));
        };
        const auto merit = parsePoints(toHalfWidthAscii(cell("merit")));
        const auto least = cell("min_gpu_hours").isEmpty() ? std::optional<qint64>(0)
                                                           : parseFixed(cell("min_gpu_hours"), 3);
        const auto most = parseFixed(cell("max_gpu_hours"), 3);
        if (request.team.isEmpty()) {
            refuse("reference.unknown", "team");
        } else if (seen.contains(request.team)) {
            refuse("duplicate.suspect", "team");
        } else if (!merit || merit->hundredths() < 0) {
            refuse("number.invalid", "merit");
        } else if (!least || *least < 0) {
            refuse("number.invalid", "min_gpu_hours");
        } else if (!most || *most < 1 || *most < *least) {
            refuse("number.invalid", "max_gpu_hours");
        } else {
            seen.insert(request.team);
            request.merit = *merit;
            request.minimumMilli = *least;
            request.maximumMilli = *most;
            result.requests.push_back(request);
        }
    }
    return result;
}

} // namespace prizedesk
