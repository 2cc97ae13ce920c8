#include "ui/compute/ComputeSettingsDialog.h"

#include "models/core/Numbers.h"
#include "ui/compute/LimitTable.h"

namespace prizedesk {

namespace {

constexpr int kMostTeams = 100'000;

QString key(const char* name)
{
    return QLatin1String(name);
}

QString slopesText(const std::vector<int>& slopes)
{
    QStringList parts;
    for (const int slope : slopes)
        parts << QStringLiteral("%1.%2").arg(slope / 100).arg(slope % 100, 2, 10, QLatin1Char('0'));
    return parts.join(QStringLiteral("; "));
}

/// `1.0; 0.7; 0.4; 0.2` in hundredths; empty where a part is no number.
std::vector<int> slopesIn(const QString& text)
{
    QString plain = text;
    for (const QChar mark : {u'；', u'、', u'/', u' ', u'\u3000'})
        plain.replace(mark, u';');
    std::vector<int> slopes;
    for (const QString& part : plain.split(u';', Qt::SkipEmptyParts)) {
        const auto slope = parseFixed(part, 2);
        if (!slope || *slope < 0 || *slope > 1000)
            return {};
        slopes.push_back(int(*slope));
    }
    return slopes;
}

std::optional<qint64> readCount(const QString& text)
{
    const auto count = parseInteger(text);
    return count && *count >= 0 && *count <= kMostTeams ? count : std::nullopt;
}

std::optional<qint64> readYen(const QString& text)
{
    const auto amount = parseYen(text);
    return amount && *amount >= Yen(0) ? std::optional(amount->amount()) : std::nullopt;
}

QMap<QString, qint64> numbers(const QMap<QString, int>& minima)
{
    QMap<QString, qint64> found;
    for (auto it = minima.begin(); it != minima.end(); ++it)
        found.insert(it.key(), it.value());
    return found;
}

QMap<QString, qint64> numbers(const QMap<QString, Yen>& maxima)
{
    QMap<QString, qint64> found;
    for (auto it = maxima.begin(); it != maxima.end(); ++it)
        found.insert(it.key(), it.value().amount());
    return found;
}

} // namespace

ComputeSettingsDialog::ComputeSettingsDialog(const Theme& theme, const ComputeSettings& settings,
                                             const QStringList& categories,
                                             const QStringList& institutions, QWidget* parent)
    : ComputeForm(theme, tr("Settings of the compute budget"),
                  tr("Plans made before stay as they are."), tr("Save"), parent)
    , m_before(settings)
    , m_minima(new LimitTable(
          tr("Category"), tr("Teams funded at least"), categories, numbers(settings.categoryMinima),
          readCount, [](qint64 count) { return QString::number(count); }, this))
    , m_maxima(new LimitTable(
          tr("Institution"), tr("Yen at most"), institutions, numbers(settings.institutionMaxima),
          readYen, [](qint64 yen) { return groupedDigits(yen); }, this))
{
    beginColumns();
    addBudget();
    addPlanning();
    connect(m_minima, &QTableWidget::itemChanged, this, &ComputeForm::check);
    connect(m_maxima, &QTableWidget::itemChanged, this, &ComputeForm::check);
    setTroubles([this] { return troubles(); });
}

void ComputeSettingsDialog::addBudget()
{
    addSection(tr("Budget and period"));
    addYen(key("reserve"), tr("Reserve, held back from plans"), true, m_before.reserve, Yen(0));
    addNumber(key("tax_percent"), tr("Tax rate (%) where an offer names none"), true, 0,
              m_before.taxPercent, 0, 100);
    addOpenDay(key("starts_on"), tr("Compute is used and paid from"), m_before.startsOn);
    addOpenDay(key("ends_on"), tr("to, last day"), m_before.endsOn);
    addSection(tr("Alerts"));
    addNumber(key("low_percent"), tr("Little use: below this part of the plan (%)"), true, 0,
              m_before.lowPercent, 0, 100);
    addNumber(key("high_percent"), tr("Nearly used up: above this part of the allotment (%)"), true,
              0, m_before.highPercent, 0, 100);
}

void ComputeSettingsDialog::addPlanning()
{
    addSection(tr("Planning"));
    addText(key("slopes"), tr("Worth of each further part of the hours asked for"), true,
            slopesText(m_before.slopes));
    setHint(key("slopes"), QStringLiteral("1.00; 0.70; 0.40; 0.20"));
    addNumber(key("equal_percent"), tr("Equal part of “equal + merit” (%)"), true, 0,
              m_before.equalPercent, 0, 100);
    addChoice(key("refuses_academic"), tr("Compute from universities and public research bodies"),
              {{QStringLiteral("no"), tr("is allowed")},
               {QStringLiteral("yes"), tr("is excluded by the rules")}},
              m_before.refusesAcademic ? QStringLiteral("yes") : QStringLiteral("no"));
    addOther(key("category_minima"), tr("Teams that must be funded, by category"), m_minima);
    addOther(key("institution_maxima"), tr("What the teams of one institution may cost"), m_maxima);
}

ComputeSettings ComputeSettingsDialog::settings() const
{
    ComputeSettings settings = m_before;
    settings.reserve = yen(key("reserve")).value_or(Yen(0));
    settings.taxPercent = int(number(key("tax_percent")).value_or(0));
    settings.startsOn = day(key("starts_on"));
    settings.endsOn = day(key("ends_on"));
    settings.lowPercent = int(number(key("low_percent")).value_or(0));
    settings.highPercent = int(number(key("high_percent")).value_or(0));
    settings.slopes = slopesIn(text(key("slopes")));
    settings.equalPercent = int(number(key("equal_percent")).value_or(0));
    settings.refusesAcademic = choice(key("refuses_academic")) == QLatin1String("yes");
    settings.categoryMinima.clear();
    const auto minima = m_minima->limits();
    for (auto it = minima.begin(); it != minima.end(); ++it)
        settings.categoryMinima.insert(it.key(), int(it.value()));
    settings.institutionMaxima.clear();
    const auto maxima = m_maxima->limits();
    for (auto it = maxima.begin(); it != maxima.end(); ++it)
        settings.institutionMaxima.insert(it.key(), Yen(it.value()));
    return settings;
}

std::vector<FieldTrouble> ComputeSettingsDialog::troubles() const
{
    std::vector<FieldTrouble> found = settingsTroubles(settings());
    if (const QString words = m_minima->trouble(); !words.isEmpty())
        found.push_back({key("category_minima"), words});
    if (const QString words = m_maxima->trouble(); !words.isEmpty())
        found.push_back({key("institution_maxima"), words});
    return found;
}

} // namespace prizedesk
