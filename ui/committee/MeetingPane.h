#pragma once

#include "models/committee/Quorum.h"
#include "ui/shared/DetailPane.h"

class QVBoxLayout;

namespace prizedesk {

class KeyValueGrid;
class OfficeContext;

/// One meeting: when and where, whether the quorum is met and why, the agenda with its papers and
/// who leaves the room, attendance, minutes.
class MeetingPane : public DetailPane
{
    Q_OBJECT

public:
    explicit MeetingPane(OfficeContext& context, QWidget* parent = nullptr);

    /// Throws `StorageError`.
    void showMeeting(const Meeting& meeting, const QuorumCheck& quorum);

Q_SIGNALS:
    void agendaWanted();
    void minutesWanted();
    void quorumWanted();
    void everybodyWanted();
    void memberWanted(prizedesk::JudgeId judge);
    /// Positions in the agenda and among the papers of its item.
    void documentChanged(int item, int document, bool prepared, bool handedOut);

protected:
    void retranslate() override;

private:
    void fillFacts(const Meeting& meeting, const QuorumCheck& quorum);
    void fillAgenda(const Meeting& meeting, const QuorumCheck& quorum);
    void fillMembers(const Meeting& meeting);
    void fillMinutes(const Meeting& meeting, const QuorumCheck& quorum);
    QVBoxLayout* emptied(QWidget& body) const;
    void addWords(QVBoxLayout& layout, const QString& text, Tone tone = Tone::Neutral,
                  bool isStrong = false) const;

    OfficeContext& m_context;
    KeyValueGrid* m_facts;
    QWidget* m_agenda;
    QWidget* m_members;
    QWidget* m_minutes;
    Section* m_factsSection;
    Section* m_agendaSection;
    Section* m_membersSection;
    Section* m_minutesSection;
};

} // namespace prizedesk
