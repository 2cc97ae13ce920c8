#pragma once

#include "models/ceremony/announcement/Announcement.h"
#include "ui/shared/ThemedWidget.h"

class QPushButton;

namespace prizedesk {

class Card;
class FuriganaText;
class KeyValueGrid;
class LinkButton;
class OfficeContext;
class TextLabel;
class TonePill;

/// For whoever presents: the leave to show winners, the step on the wall with hints, and the next.
class AnnouncementPane : public ThemedWidget
{
    Q_OBJECT

public:
    explicit AnnouncementPane(OfficeContext& context, QWidget* parent = nullptr);

    void showRelease(const ReleaseState& state);
    /// Null: nothing is on the wall, or nothing follows. `isBlank`: the wall is black now.
    void showCues(const AnnouncementCue* current, const AnnouncementCue* next, bool isBlank);

Q_SIGNALS:
    void proposeWanted();
    void releaseWanted();
    void withdrawWanted();
    void citationWanted();
    void forwardWanted();
    void backWanted();
    void blankWanted();

protected:
    void retranslate() override;

private:
    OfficeContext& m_context;
    Card* m_releaseCard;
    TonePill* m_pill;
    TextLabel* m_releaseText;
    QPushButton* m_propose;
    QPushButton* m_release;
    QPushButton* m_withdraw;
    Card* m_currentCard;
    FuriganaText* m_name;
    KeyValueGrid* m_facts;
    Card* m_nextCard;
    TextLabel* m_nextText;
    QPushButton* m_forward;
    QPushButton* m_back;
    QPushButton* m_blank;
    TonePill* m_blankPill;
    ReleaseState m_state;
};

} // namespace prizedesk
