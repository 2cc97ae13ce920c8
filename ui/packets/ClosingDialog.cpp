#include "ui/packets/ClosingDialog.h"

#include "ui/shared/TableView.h"

#include <QLineEdit>

namespace prizedesk {

namespace {

QString introduction(const QStringList& missing)
{
    if (missing.isEmpty())
        return ClosingDialog::tr("All judges have returned their marks.");
    return ClosingDialog::tr("Marks of %n judge(s) are missing: %1. Below is what the ranks are "
                             "without them.",
                             nullptr, int(missing.size()))
        .arg(missing.join(QStringLiteral(", ")));
}

} // namespace

ClosingDialog::ClosingDialog(const Theme& theme, const QString& stage, const QStringList& missing,
                             std::vector<ClosingLine> lines, QWidget* parent)
    : PromptDialog(theme, tr("Close %1").arg(stage), introduction(missing), tr("Close the stage"),
                   parent)
    , m_model(new ClosingTableModel(this))
    , m_table(new TableView(theme, this))
    , m_reason(new QLineEdit(this))
{
    m_model->setLines(std::move(lines));
    m_table->setSourceModel(m_model);
    m_table->setEmptyState(tr("No rank changes."));
    m_table->setMinimumSize(theme.px(620), theme.px(260));
    m_reason->setObjectName(QStringLiteral("reasonField"));
    if (!missing.isEmpty())
        addField(m_table);
    else
        m_table->hide();
    addField(tr("Reason"), m_reason);
    setAcceptable(false);
    connect(m_reason, &QLineEdit::textChanged, this,
            [this] { setAcceptable(!reason().isEmpty()); });
}

QString ClosingDialog::reason() const
{
    return m_reason->text().trimmed();
}

} // namespace prizedesk
