#include "app/desktop/Application.h"
#include "ui/webview/WebviewLoader.h"

int main(int argc, char** argv)
{
    // Documents are shown by a plugin that comes later, but what it needs is asked for now.
    prizedesk::WebviewLoader::prepare();
    prizedesk::Application application(argc, argv);
    return application.start();
}
