#pragma once

#include <QWebEngineUrlRequestInterceptor>

namespace prizedesk {

/// Lets a page load the document itself and what stands in it (data:, about:), and nothing else: no
/// file, no network.
class PageGuard : public QWebEngineUrlRequestInterceptor
{
    Q_OBJECT

public:
    using QWebEngineUrlRequestInterceptor::QWebEngineUrlRequestInterceptor;

    void interceptRequest(QWebEngineUrlRequestInfo& info) override;
};

} // namespace prizedesk
