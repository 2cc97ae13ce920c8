#pragma once

#include "tests/judging/SampleOffice.h"

namespace prizedesk::test {

/// The sample office with the final judged and awards decided: t1-1, t1-2, t1-3 to T1-0001 … in the
/// order of the ranking.
class CeremonyOffice : public SampleOffice
{
public:
    CeremonyOffice();

    /// Reference numbers of the winners of t1-1, t1-2 and t1-3.
    [[nodiscard]] const QStringList& winners() const { return m_winners; }
    /// By a second person, after the result was sealed.
    void confirmAll();
    /// After confirmAll: by one person and then another.
    void release();
    /// What nobody may read before the release: names, readings, organisations, titles and numbers
    /// of the winners.
    [[nodiscard]] QStringList secrets();

private:
    QStringList m_winners;
};

} // namespace prizedesk::test
