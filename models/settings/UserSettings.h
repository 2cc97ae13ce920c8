#pragma once

#include <QByteArray>
#include <QObject>
#include <QSettings>
#include <QStringList>

#include <memory>

namespace prizedesk {

/// Settings of this person on this computer. One table names every key with its type and default;
/// rules of the competition never lie here. Unusable values read as the default.
class UserSettings : public QObject
{
    Q_OBJECT

public:
    enum class Key {
        Language,   ///< "ja", "en", or empty: the system's
        ThemeMode,  ///< "system", "light", "dark"
        TextSize,   ///< 90..150 percent
        RowDensity, ///< "dense", "normal", "roomy"
        Who,        ///< the person who acts
        Wareki,     ///< dates in Japanese years
        RecentFiles,
        WindowGeometry,
        WindowState,
        LastPage,
    };

    /// The user's own file of settings.
    explicit UserSettings(QObject* parent = nullptr);
    /// Kept in this file instead (tests).
    explicit UserSettings(const QString& file, QObject* parent = nullptr);

    [[nodiscard]] QString text(Key key) const;
    [[nodiscard]] int number(Key key) const;
    [[nodiscard]] bool flag(Key key) const;
    [[nodiscard]] QByteArray bytes(Key key) const;
    [[nodiscard]] QStringList texts(Key key) const;
    /// Tells by changed() if the value is another one.
    void set(Key key, const QVariant& value);

    /// Newest first, at most ten, files that are gone left out.
    [[nodiscard]] QStringList recentFiles() const;
    void addRecentFile(const QString& path);

    /// For table layouts and folders last used, kept by the widgets under keys of their own.
    [[nodiscard]] QSettings& store() const { return *m_store; }

Q_SIGNALS:
    void changed(prizedesk::UserSettings::Key key);

private:
    std::unique_ptr<QSettings> m_store;
};

} // namespace prizedesk
