#pragma once

#include <QObject>
#include <QStringList>

#include <vector>

namespace prizedesk {

class MainWindow;
class PageRegistry;
class PictureScenes;
class UserSettings;

/// Paints every area in both languages and both colours at 1440 × 900 into PNG files named
/// PAGE[-TAB][-SCENE]-LANGUAGE-COLOURS.png. Each page gets a moment to fill before its picture is
/// taken; a page with scenes of its own shows each of them as well.
class ScreenshotRun : public QObject
{
    Q_OBJECT

public:
    ScreenshotRun(MainWindow& window, const PageRegistry& registry, UserSettings& settings,
                  const QString& folder, const QString& only = {});

    void start();

Q_SIGNALS:
    /// False where a picture could not be written.
    void finished(bool good);

private:
    struct Shot
    {
        QString page;
        QString tab; ///< empty: the area has none
        QString language;
        QString colours;
    };
    void prepare();
    void take();
    void nextScene();
    [[nodiscard]] PictureScenes* scenes() const;
    void save(QWidget& window, const QString& scene);

    MainWindow& m_window;
    UserSettings& m_settings;
    QString m_folder;
    std::vector<Shot> m_shots;
    size_t m_next = 0;
    QStringList m_scenes; ///< of the page, still to be shown
    bool m_good = true;
};

} // namespace prizedesk
