#include "ui/ceremony/certificates/BadgesDialog.h"

#include "models/ceremony/badges/BadgePaper.h"
#include "models/programme/Programme.h"
#include "models/workspace/Workspace.h"
#include "ui/ceremony/CeremonyExport.h"
#include "ui/ceremony/PaperPreview.h"
#include "ui/shared/TextLabel.h"
#include "ui/shell/OfficeContext.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

constexpr qsizetype kOnSheet = 10;

} // namespace

BadgesDialog::BadgesDialog(OfficeContext& context, CeremonyExport& exporter, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_exporter(exporter)
    , m_state(new TextLabel(context.theme(), Type::Small, Token::Text2, this))
    , m_order(new QComboBox(this))
    , m_preview(new PaperPreview(context.theme(), this))
{
    const Theme& theme = context.theme();
    setObjectName(u"badges"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Name badges"));
    resize(theme.px(640), theme.px(780));
    m_order->setObjectName(u"badgeOrder"_s);
    m_order->setAccessibleName(tr("Order"));
    m_order->addItems({tr("By category, then by reading"), tr("By reading")});
    m_preview->setObjectName(u"badgePreview"_s);
    m_preview->setAccessibleName(tr("First sheet of badges as it will be printed"));
    auto* buttons = new QDialogButtonBox(this);
    m_verb = buttons->addButton(tr("Export as PDF…"), QDialogButtonBox::ActionRole);
    m_verb->setObjectName(u"printBadges"_s);
    m_verb->setDefault(true);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    auto* line = new QHBoxLayout;
    line->addWidget(m_state, 1);
    line->addWidget(m_order);
    auto* column = new QVBoxLayout(this);
    column->addLayout(line);
    column->addWidget(m_preview, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_verb, &QPushButton::clicked, this, [this] { exportAll(); });
    connect(m_order, &QComboBox::currentIndexChanged, this, [this] { read(); });
    connect(&context, &OfficeContext::changed, this, [this] { read(); });
    read();
}

void BadgesDialog::read()
{
    const auto badges = guestBadges(m_context.workspace(), BadgeOrder(m_order->currentIndex()));
    m_badges = badges ? *badges : std::vector<Badge>{};
    m_verb->setEnabled(!m_badges.empty());
    if (m_badges.empty()) {
        m_state->setText({});
        m_preview->setNothing(badges.error().message());
        return;
    }
    m_state->setText(tr("%n badges of 91 × 55 mm", nullptr, int(m_badges.size())) + u'　' +
                     tr("%n sheets", nullptr, badgeSheets(m_badges.size())));
    const std::vector<Badge> first(m_badges.begin(),
                                   m_badges.begin() +
                                       std::min(kOnSheet, qsizetype(m_badges.size())));
    m_preview->setHtml(badgesHtml(first, m_context.programme().name.in(true)));
}

void BadgesDialog::exportAll()
{
    m_exporter.askPdf(
        tr("Export name badges"), tr("Name badges"),
        // This dialog may be closed before the path is known.
        [badges = m_badges, event = m_context.programme().name.in(true)]() -> Result<QString> {
            return badgesHtml(badges, event);
        },
        [count = m_badges.size()](const QString& path, const QString& digest) {
            return badgesNote(count, path, digest);
        });
}

} // namespace prizedesk
