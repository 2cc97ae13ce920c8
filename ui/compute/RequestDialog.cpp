#include "ui/compute/RequestDialog.h"

#include "models/compute/RequestChecks.h"
#include "models/judging/RefText.h"

namespace prizedesk {

namespace {

constexpr qint64 kMostMilli = 1'000'000'000'000;
constexpr qint64 kMostMerit = 1'000'000; // hundredths

QString key(const char* name)
{
    return QLatin1String(name);
}

/// The codes that somebody typed, parted by anything but letters and digits.
QStringList codesIn(const QString& text)
{
    QString plain = text;
    for (QChar& letter : plain) {
        if (!letter.isLetterOrNumber())
            letter = u';';
    }
    QStringList codes;
    for (const QString& code : plain.split(u';', Qt::SkipEmptyParts))
        codes << normaliseReference(code);
    codes.removeDuplicates();
    return codes;
}

} // namespace

RequestDialog::RequestDialog(const Theme& theme, const QString& team,
                             const std::optional<TeamRequest>& request,
                             std::vector<OfferRecord> offers, const ComputeSettings& settings,
                             QWidget* parent)
    : ComputeForm(theme, tr("Request of %1").arg(team),
                  tr("Hours of the reference GPU. Plans made before stay as they are."),
                  request ? tr("Save") : tr("Add"), parent)
    , m_team(team)
    , m_before(request.value_or(TeamRequest{}))
    , m_offers(std::move(offers))
    , m_settings(settings)
{
    const auto known = [&](qint64 value) { return request ? std::optional(value) : std::nullopt; };
    beginColumns();
    addNumber(key("merit"), tr("Merit"), true, 2, known(m_before.request.merit.hundredths()), 0,
              kMostMerit);
    addNumber(key("merit_error"), tr("Standard error of the merit, if known"), false, 2,
              m_before.meritError.hundredths() > 0 ? std::optional(m_before.meritError.hundredths())
                                                   : std::nullopt,
              0, kMostMerit);
    addNumber(key("min_gpu_hours"), tr("At least (h)"), true, 3,
              known(m_before.request.minimumMilli), 0, kMostMilli);
    addNumber(key("max_gpu_hours"), tr("At most (h)"), true, 3,
              known(m_before.request.maximumMilli), 1, kMostMilli);
    addOpenDay(key("starts_on"), tr("Schedule from"), m_before.startsOn);
    addOpenDay(key("ends_on"), tr("Schedule to"), m_before.endsOn);
    QStringList codes;
    for (const OfferRecord& offer : m_offers)
        codes << offer.code;
    addText(key("offers"), tr("Acceptable offers, empty = any"), false,
            m_before.request.offers.join(QStringLiteral("; ")));
    setHint(key("offers"), codes.join(QStringLiteral("; ")));
    addLongText(key("justification"), tr("Justification"), false, m_before.justification);
    setTroubles([this] { return requestTroubles(this->request(), m_offers, m_settings); });
}

TeamRequest RequestDialog::request() const
{
    TeamRequest request = m_before;
    request.request.team = m_team;
    request.request.merit = Points::fromHundredths(number(key("merit")).value_or(0));
    request.meritError = Points::fromHundredths(number(key("merit_error")).value_or(0));
    request.request.minimumMilli = number(key("min_gpu_hours")).value_or(0);
    request.request.maximumMilli = number(key("max_gpu_hours")).value_or(0);
    request.startsOn = day(key("starts_on"));
    request.endsOn = day(key("ends_on"));
    request.request.offers = codesIn(text(key("offers")));
    request.justification = text(key("justification"));
    return request;
}

} // namespace prizedesk
