#pragma once

#include <QObject>

namespace prizedesk {

class DecisionVerbs;
class OfficeContext;
class RankingPage;
class SealStrip;
class TonePill;

/// What decides on a ranking, at the page that shows it: whether the stage is sealed, what differs
/// from the seal, the verb that seals, and those that lead on to the letters.
class RankingDecisions : public QObject
{
    Q_OBJECT

public:
    /// Lives as long as the page.
    RankingDecisions(OfficeContext& context, RankingPage& page);

    [[nodiscard]] SealStrip& strip() const { return *m_strip; }
    [[nodiscard]] TonePill& pill() const { return *m_pill; }
    [[nodiscard]] DecisionVerbs& verbs() const { return *m_verbs; }

private:
    void follow();
    void showState();

    OfficeContext& m_context;
    RankingPage& m_page;
    SealStrip* m_strip;
    TonePill* m_pill;
    DecisionVerbs* m_verbs;
};

} // namespace prizedesk
