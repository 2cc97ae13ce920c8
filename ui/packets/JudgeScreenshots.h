#pragma once

#include <QObject>

#include <vector>

namespace prizedesk {

class JudgeWindow;
class UserSettings;

/// Paints the judge's window in both languages and both colours at 1440 × 900 into PNG files: each
/// kind of entry (scored, under way, untouched, hidden) and the dialogs.
class JudgeScreenshots : public QObject
{
    Q_OBJECT

public:
    JudgeScreenshots(JudgeWindow& window, UserSettings& settings, const QString& folder);

    void start();

Q_SIGNALS:
    /// False where a picture could not be written.
    void finished(bool good);

private:
    struct Shot
    {
        QString name;
        QString entry;
        QString action; ///< object name of what is opened over the window; empty = nothing
        QString language;
        QString colours;
    };
    void addShots(const QString& language, const QString& colours);
    void prepare();
    void take();

    JudgeWindow& m_window;
    UserSettings& m_settings;
    QString m_folder;
    std::vector<Shot> m_shots;
    size_t m_next = 0;
    bool m_good = true;
};

} // namespace prizedesk
