#include "tests/scoring/PanelData.h"

#include "models/scoring/PlainScores.h"
#include "tests/core/Printing.h"

namespace prizedesk::test {

std::vector<JudgeTotal> sampleScores(const QString& file)
{
    PlainScoreFiles files;
    files.scores = QStringLiteral(TEST_DATA "/") + file;
    const auto scores = readPlainScores(files);
    REQUIRE(scores);
    REQUIRE(scores->findings.empty());
    return scores->input.totals;
}

} // namespace prizedesk::test
