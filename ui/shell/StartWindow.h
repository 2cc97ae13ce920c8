#pragma once

#include "models/core/Error.h"
#include "ui/shared/ThemedWidget.h"

class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace prizedesk {

class BannerStack;
class Card;
class EmptyState;
class PrimaryButton;
class ProgressRow;
class Prompts;
class RunTaskBase;
class TextLabel;
class UserSettings;

/// Shown while no programme is open: open one, make one from a template, the demo, files opened
/// before; and who acts.
class StartWindow : public ThemedWidget
{
    Q_OBJECT

public:
    StartWindow(const Theme& theme, Prompts& prompts, UserSettings& settings,
                QWidget* parent = nullptr);

    /// Only with a maker of demo programmes behind it.
    void offerDemo(bool offered);
    /// One sentence at the top; a locked file is offered to be read.
    void showError(const QString& path, const Error& error);
    void clearMessages();
    /// Long work before a programme is open: the buttons rest, its progress is shown.
    void setBusy(bool busy);
    void follow(RunTaskBase& task);

Q_SIGNALS:
    void openWanted(const QString& path, bool readOnly);
    void createWanted(const QString& path, const QString& templateName);
    void demoWanted(const QString& path);
    /// Closed by the user.
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void retranslate() override;
    void showEvent(QShowEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void fillRecent();
    void fillTemplates();
    void askOpen();
    void askNew();
    void askDemo();

    Prompts& m_prompts;
    UserSettings& m_settings;
    BannerStack* m_banners;
    TextLabel* m_title;
    TextLabel* m_subtitle;
    PrimaryButton* m_open;
    QPushButton* m_demo;
    Card* m_newCard;
    TextLabel* m_templateLabel;
    QComboBox* m_templates;
    QPushButton* m_create;
    TextLabel* m_whoLabel;
    QLineEdit* m_who;
    ProgressRow* m_progress;
    Card* m_recentCard;
    QListWidget* m_recent;
    EmptyState* m_noRecent;
};

} // namespace prizedesk
