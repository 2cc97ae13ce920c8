#include "ui/awards/AwardListPreview.h"

#include "models/reports/AwardListHtml.h"
#include "ui/shared/PrimaryButton.h"
#include "ui/shared/TextLabel.h"
#include "ui/shell/OfficeContext.h"
#include "ui/webview/WebviewLoader.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace prizedesk {

namespace {

constexpr QSize kPaper(860, 900);

} // namespace

AwardListPreview::AwardListPreview(OfficeContext& context, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_profile(new QComboBox(this))
    , m_layout(new QVBoxLayout(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Award list"));
    const Theme& theme = context.theme();
    for (const AwardListProfile profile :
         {AwardListProfile::Public, AwardListProfile::Nedo, AwardListProfile::Internal})
        m_profile->addItem(awardListProfileWords(profile), int(profile));
    auto* label = new TextLabel(theme, Type::Body, Token::Text2, this);
    label->setText(tr("For"));
    label->setBuddy(m_profile);
    auto* save = new PrimaryButton(theme, tr("Export as PDF…"), this);
    auto* head = new QHBoxLayout;
    head->addWidget(label);
    head->addWidget(m_profile);
    head->addStretch(1);
    head->addWidget(save);
    m_layout->addLayout(head);
    resize(kPaper);
    connect(m_profile, &QComboBox::currentIndexChanged, this, &AwardListPreview::showList);
    connect(save, &QPushButton::clicked, this, [this] {
        Q_EMIT
        exportWanted(AwardListProfile(m_profile->currentData().toInt()));
    });
}

bool AwardListPreview::showList()
{
    const auto list =
        awardList(m_context.workspace(), AwardListProfile(m_profile->currentData().toInt()),
                  m_context.japanese());
    if (!list) {
        m_context.showError(list.error());
        return false;
    }
    const auto renderer = WebviewLoader::load();
    if (!renderer) {
        m_context.showError(renderer.error());
        return false;
    }
    delete m_paper;
    m_paper = (*renderer)->createPreview(awardListHtml(*list), this);
    m_layout->addWidget(m_paper, 1);
    return true;
}

} // namespace prizedesk
