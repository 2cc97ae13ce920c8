#include "ui/awards/SealDialog.h"

#include "ui/shell/OfficeContext.h"

#include "models/programme/Programme.h"
#include "models/scoring/AnalysisWords.h"

#include <QComboBox>
#include <QLineEdit>

namespace prizedesk {

SealDialog::SealDialog(OfficeContext& context, const Stage& stage, RankingMethod method,
                       int sealsBefore, QWidget* parent)
    : PromptDialog(context.theme(), tr("Seal the result of %1").arg(context.in(stage.name)),
                   tr("Marks, rubric, method and every figure of the ranking are kept as they "
                      "stand. Decisions from now on rest on them, and a mark that changes later is "
                      "shown as different from the sealed result. A seal cannot be undone."),
                   tr("Seal"), parent)
    , m_method(new QComboBox(this))
{
    for (const RankingMethod each :
         {RankingMethod::Adjusted, RankingMethod::Mean, RankingMethod::Median,
          RankingMethod::Additive, RankingMethod::ZScore})
        m_method->addItem(AnalysisWords::method(each), int(each));
    m_method->setCurrentIndex(m_method->findData(int(method)));
    m_method->setObjectName(QStringLiteral("sealMethod"));
    addField(tr("Method"), m_method);
    if (sealsBefore > 0) {
        m_reason = new QLineEdit(this);
        m_reason->setObjectName(QStringLiteral("sealReason"));
        m_reason->setPlaceholderText(tr("What changed since it was sealed"));
        addField(tr("Reason to seal again"), m_reason);
        connect(m_reason, &QLineEdit::textChanged, this, &SealDialog::check);
    }
    setMinimumWidth(context.theme().px(520));
    check();
}

RankingOptions SealDialog::options() const
{
    RankingOptions options;
    options.method = RankingMethod(m_method->currentData().toInt());
    return options;
}

QString SealDialog::reason() const
{
    return m_reason ? m_reason->text().trimmed() : QString();
}

void SealDialog::check()
{
    setAcceptable(!m_reason || !reason().isEmpty());
}

} // namespace prizedesk
