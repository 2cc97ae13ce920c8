#include "app/desktop/Application.h"

int main(int argc, char** argv)
{
    prizedesk::Application application(argc, argv);
    return application.start();
}
