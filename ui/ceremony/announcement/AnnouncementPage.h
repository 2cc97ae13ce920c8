#pragma once

#include "models/ceremony/announcement/Announcement.h"
#include "ui/ceremony/CeremonyPage.h"
#include "ui/shell/PageRegistry.h"
#include "ui/shell/PictureScenes.h"

#include <QPointer>

namespace prizedesk {

class AnnouncementPane;
class AnnouncementTableModel;
class AudienceWindow;
class Card;
class TableView;

/// The announcement of winners: its steps, the leave to show them, rehearsal and the real thing,
/// driven by one key.
class AnnouncementPage : public CeremonyPage, public PictureScenes
{
    Q_OBJECT

public:
    explicit AnnouncementPage(OfficeContext& context, QWidget* parent = nullptr);
    ~AnnouncementPage() override;

    [[nodiscard]] std::vector<QWidget*> panes() const override;
    [[nodiscard]] TableView& table() const { return *m_table; }
    /// Null while nothing is on the wall.
    [[nodiscard]] AudienceWindow* audience() const;
    void rehearse();
    void announce();
    /// Space, ←, B. While the wall is black, Space brings the step back that was there.
    bool takeKey(int key);
    [[nodiscard]] QStringList scenes() const override;
    QWidget* showScene(const QString& name) override;
    void leaveScene() override;

protected:
    void retranslate() override;
    void refresh() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void start(Announcement script);
    void goTo(int step);
    void showStep();
    void setBlank(bool isBlank);
    void editCitation();
    void choosePhoto();
    void exportPress();
    void withdraw();
    [[nodiscard]] const AnnouncementCue* cue(int step) const;
    /// The award that is chosen in the list, once its winner may be seen.
    [[nodiscard]] std::optional<AwardCitation> currentCitation() const;

    AnnouncementTableModel* m_model;
    QWidget* m_body = nullptr;
    TableView* m_table;
    Card* m_card;
    AnnouncementPane* m_pane;
    QPointer<AudienceWindow> m_window;
    QAction* m_citation;
    QAction* m_photo;
    QAction* m_press;
    QAction* m_rehearse;
    QAction* m_announce;
    int m_step = -1;
};

/// The announcement as a tab of the ceremony.
[[nodiscard]] PageInfo announcementPageInfo();

} // namespace prizedesk
