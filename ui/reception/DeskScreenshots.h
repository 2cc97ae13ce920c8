#pragma once

#include <QObject>

#include <vector>

namespace prizedesk {

class DeskWindow;
class UserSettings;

/// Paints the window of a reception desk in both languages and both colours into PNG files: empty,
/// searching, a first and a second arrival, a walk-in.
class DeskScreenshots : public QObject
{
    Q_OBJECT

public:
    DeskScreenshots(DeskWindow& window, UserSettings& settings, const QString& folder);

    void start();

Q_SIGNALS:
    /// False where a picture could not be written.
    void finished(bool good);

private:
    struct Shot
    {
        QString name;
        QString typed;
        bool isEntered = false;
        QString language;
        QString colours;
    };
    void prepare();
    void take();

    DeskWindow& m_window;
    UserSettings& m_settings;
    QString m_folder;
    std::vector<Shot> m_shots;
    size_t m_next = 0;
    bool m_good = true;
};

} // namespace prizedesk
