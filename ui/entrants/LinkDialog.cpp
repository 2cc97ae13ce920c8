#include "ui/entrants/LinkDialog.h"

#include <QLineEdit>

namespace prizedesk {

LinkDialog::LinkDialog(const Theme& theme, const QString& ref, QWidget* parent)
    : PromptDialog(
          theme, tr("Link of %1").arg(ref),
          tr("Judges see the name and the address. Nothing is opened without asking them."),
          tr("Add"), parent)
    , m_url(new QLineEdit(this))
    , m_name(new QLineEdit(this))
{
    m_url->setObjectName(QStringLiteral("urlField"));
    m_name->setObjectName(QStringLiteral("nameField"));
    m_url->setPlaceholderText(QStringLiteral("https://example.jp/video"));
    m_name->setPlaceholderText(tr("Video of the demonstration"));
    addField(tr("Address"), m_url);
    addField(tr("Name"), m_name);
    setAcceptable(false);
    connect(m_url, &QLineEdit::textChanged, this, [this] { setAcceptable(!url().isEmpty()); });
}

QString LinkDialog::url() const
{
    return m_url->text().trimmed();
}

QString LinkDialog::name() const
{
    return m_name->text().trimmed();
}

} // namespace prizedesk
