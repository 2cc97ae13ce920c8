#pragma once

#include "models/core/Result.h"
#include "models/judging/ImportTable.h"

#include <QStringList>

#include <functional>

namespace prizedesk {

class Workspace;

/// The judging of the sample: assignments, documents, packets out, and the marks of `scores` back
/// in returns, one of them corrected, one on paper.
class DemoJudging
{
public:
    struct Surroundings
    {
        QString stage;
        QStringList staff; ///< two or more type what came on paper; a single person cannot
        std::function<void(int)> setDaysAgo;
    };

    DemoJudging(Workspace& workspace, Surroundings surroundings)
        : m_workspace(workspace)
        , m_surroundings(std::move(surroundings))
    {
    }

    [[nodiscard]] Result<void> run(const ImportTable& scores);

private:
    [[nodiscard]] Result<void> assign(const ImportTable& scores);
    [[nodiscard]] Result<void> addDocuments();
    [[nodiscard]] Result<void> judge(const ImportTable& scores);

    Workspace& m_workspace;
    Surroundings m_surroundings;
};

} // namespace prizedesk
