#pragma once

#include "models/reception/DeskFile.h"

#include <QMainWindow>

#include <functional>
#include <memory>

class QPushButton;
class QTimer;

namespace prizedesk {

class BannerStack;
class DeskGuestsModel;
class DeskGuestCard;
class PrimaryButton;
class Prompts;
class SearchField;
class TableView;
class TextLabel;
class Theme;
class UserSettings;

/// The window of one reception desk: a search field that a hand scanner types into, the guest it
/// found, and who has come. Needs no programme and no network.
class DeskWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Prints a guest's badge; a test puts its own in place.
    using PrintBadge =
        std::function<void(const DeskGuest& guest, const QString& code, QWidget* parent)>;

    DeskWindow(std::unique_ptr<DeskFile> desk, Theme& theme, Prompts& prompts,
               UserSettings& settings, PrintBadge printBadge = {});
    ~DeskWindow() override;

    [[nodiscard]] QString path() const;
    [[nodiscard]] const DeskFile& desk() const { return *m_desk; }
    [[nodiscard]] DeskGuestCard& card() const { return *m_card; }
    [[nodiscard]] TableView& table() const { return *m_table; }
    [[nodiscard]] SearchField& field() const { return *m_field; }
    /// As if typed and Enter pressed.
    void enter(const QString& text);

Q_SIGNALS:
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeBody();
    void makeActions();
    void search(const QString& text);
    void accept();
    void checkIn(const QString& ref);
    void takeBack();
    void askWalkIn();
    void printBadge();
    void showGuest(const QString& ref);
    void showCounts();
    void showEmptyState();
    void reload();
    void retranslate();
    [[nodiscard]] QString timeWords(qint64 ms) const;
    [[nodiscard]] QString zoneWords() const;
    [[nodiscard]] QString chosenRef() const;

    Theme& m_theme;
    Prompts& m_prompts;
    UserSettings& m_settings;
    std::unique_ptr<DeskFile> m_desk;
    PrintBadge m_printBadge;
    SearchField* m_field = nullptr;
    TextLabel* m_title = nullptr;
    TextLabel* m_zone = nullptr;
    TextLabel* m_counts = nullptr;
    TextLabel* m_keys = nullptr;
    TextLabel* m_listTitle = nullptr;
    BannerStack* m_banners = nullptr;
    TableView* m_table = nullptr;
    DeskGuestsModel* m_model = nullptr;
    DeskGuestCard* m_card = nullptr;
    PrimaryButton* m_checkInButton = nullptr;
    QAction* m_checkIn = nullptr;
    QAction* m_badge = nullptr;
    QAction* m_walkIn = nullptr;
    QAction* m_takeBack = nullptr;
    QString m_shown; ///< guest on the card
};

} // namespace prizedesk
