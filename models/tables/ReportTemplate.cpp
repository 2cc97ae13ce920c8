#include "models/tables/ReportTemplate.h"

#include <QFile>

namespace prizedesk {

std::string reportResource(const QString& name)
{
    QFile file(QStringLiteral(":/reports/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

QString filledTemplate(const QString& name, const kainjow::mustache::data& page)
{
    kainjow::mustache::mustache text(reportResource(name));
    return QString::fromStdString(text.render(page));
}

} // namespace prizedesk
