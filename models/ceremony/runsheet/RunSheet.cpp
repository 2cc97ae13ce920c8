#include "models/ceremony/runsheet/RunSheet.h"

#include <QCoreApplication>

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RunSheet)
};

} // namespace

int RunSheet::running() const
{
    if (endedAtMs)
        return -1;
    for (int i = int(items.size()) - 1; i >= 0; --i) {
        if (items[size_t(i)].startedAtMs)
            return i;
    }
    return -1;
}

bool RunSheet::hasStarted() const
{
    return !items.empty() && items.front().startedAtMs.has_value();
}

QString runViewCode(RunView view)
{
    switch (view) {
    case RunView::Stage:
        return QStringLiteral("stage");
    case RunView::Technics:
        return QStringLiteral("technics");
    case RunView::Reception:
        return QStringLiteral("reception");
    case RunView::Script:
        return QStringLiteral("script");
    case RunView::All:
        break;
    }
    return QStringLiteral("all");
}

QString runViewWords(RunView view)
{
    switch (view) {
    case RunView::Stage:
        return Words::tr("Stage");
    case RunView::Technics:
        return Words::tr("Sound and light");
    case RunView::Reception:
        return Words::tr("Reception");
    case RunView::Script:
        return Words::tr("Script");
    case RunView::All:
        break;
    }
    return Words::tr("All");
}

} // namespace prizedesk
