#include "ui/overview/PrefectureCard.h"

#include "models/overview/PrefectureCounts.h"
#include "ui/overview/ChartTools.h"
#include "ui/overview/OverviewWords.h"
#include "ui/shared/BarListChart.h"
#include "ui/shared/PrefectureTiles.h"
#include "ui/shared/TextLabel.h"
#include "ui/shell/OfficeContext.h"

#include <QVBoxLayout>

#include <algorithm>

namespace prizedesk {

namespace {

/// Upper ends of four steps; few entries need finer ones.
std::vector<int> boundsFor(const PrefectureCounts& counts)
{
    const int most = *std::max_element(counts.prefectures.begin(), counts.prefectures.end());
    if (most <= 10)
        return {1, 2, 4, 7};
    return most <= 120 ? std::vector<int>{5, 10, 15, 30} : std::vector<int>{10, 30, 60, 120};
}

} // namespace

PrefectureCard::PrefectureCard(const Theme& theme, OfficeContext& context, QWidget* parent)
    : OverviewCard(theme, context, parent)
    , m_tiles(new PrefectureTiles(theme))
    , m_blockHead(new TextLabel(theme, Type::Small, Token::Text2))
    , m_blocks(new BarListChart(theme))
    , m_tools(new ChartTools(theme, *this, *m_tiles))
{
    auto* body = new QWidget(this);
    auto* layout = new QVBoxLayout(body);
    layout->setSpacing(theme.px(4));
    layout->addWidget(m_tiles, 3);
    layout->addSpacing(theme.px(6));
    layout->addWidget(m_blockHead);
    layout->addWidget(m_blocks, 2);
    layout->setContentsMargins({});
    setBody(body);
    connect(m_tiles, &Chart::clicked, this, [this](const QString& code) { openEntries({code}); });
    connect(m_blocks, &Chart::clicked, this,
            [this](const QString& key) { openEntries(prefectureCodesOf(Region(key.toInt()))); });
}

void PrefectureCard::openEntries(const QStringList& prefectures)
{
    context().navigate(
        QStringLiteral("entries"),
        OverviewWords::entriesWith(m_theme, QStringLiteral("prefecture"), prefectures));
}

void PrefectureCard::show(const OverviewView& view)
{
    m_theme = view.theme;
    const PrefectureCounts counts = prefectureCounts(view.data, view.theme);
    setTitle(tr("Entries by prefecture"));
    setSubtitle(counts.unknown == 0
                    ? tr("%1 in all").arg(counts.total)
                    : tr("%1 in all (%2 not known)").arg(counts.total).arg(counts.unknown));
    m_tools->retranslate();
    m_tiles->setTitle(tr("Entries by prefecture"));
    m_tiles->setBounds(boundsFor(counts));
    m_tiles->setCounts(counts.prefectures);
    m_blockHead->setText(tr("By regional bureau of METI"));
    m_blocks->setTitle(tr("Entries by regional bureau of METI"));
    m_blocks->setHeads(tr("Bureau"), tr("Entries"));
    BarListChart::Group group{{}, 0, {}};
    const int known = counts.total - counts.unknown;
    for (const Region region : regions()) {
        const int count = counts.regions[size_t(region)];
        const int percent = known == 0 ? 0 : (count * 200 + known) / (known * 2);
        group.bars.push_back({QString::number(int(region)),
                              context().japanese() ? regionNameJa(region) : regionNameEn(region),
                              count, QStringLiteral("%1%").arg(percent), false});
    }
    m_blocks->setGroups({group});
}

} // namespace prizedesk
