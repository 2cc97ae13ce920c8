#include "ui/webview/PageGuard.h"

#include "ui/webview/DocumentSource.h"

#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

void PageGuard::interceptRequest(QWebEngineUrlRequestInfo& info)
{
    const QString scheme = info.requestUrl().scheme();
    const bool isDocument = scheme == QLatin1String(DocumentSource::scheme()) &&
                            info.resourceType() == QWebEngineUrlRequestInfo::ResourceTypeMainFrame;
    const bool isOwn = isDocument || scheme == "data"_L1 || scheme == "about"_L1;
    if (!isOwn)
        info.block(true);
}

} // namespace prizedesk
