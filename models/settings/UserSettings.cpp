#include "models/settings/UserSettings.h"

#include <QFileInfo>
#include <QVariant>

#include <algorithm>
#include <array>

namespace prizedesk {

namespace {

using Key = UserSettings::Key;

constexpr int kRecentFiles = 10;

/// Where it counts: for this person on every computer the profile follows to, or for this computer.
enum class Scope { Person, Computer };
enum class Type { Text, Number, Flag, Bytes, Texts };

struct Row
{
    Key key;
    const char* name;
    Type type;
    const char* initial;
    Scope scope;
};

constexpr std::array kTable{
    Row{Key::Language, "display/language", Type::Text, "", Scope::Person},
    Row{Key::ThemeMode, "display/theme", Type::Text, "system", Scope::Person},
    Row{Key::TextSize, "display/textSize", Type::Number, "100", Scope::Computer},
    Row{Key::RowDensity, "display/rows", Type::Text, "normal", Scope::Person},
    Row{Key::Who, "office/who", Type::Text, "", Scope::Person},
    Row{Key::Wareki, "display/wareki", Type::Flag, "false", Scope::Person},
    Row{Key::RecentFiles, "files/recent", Type::Texts, "", Scope::Computer},
    Row{Key::WindowGeometry, "window/geometry", Type::Bytes, "", Scope::Computer},
    Row{Key::WindowState, "window/state", Type::Bytes, "", Scope::Computer},
    Row{Key::LastPage, "window/page", Type::Text, "", Scope::Computer},
};

const Row& rowOf(Key key)
{
    return *std::find_if(kTable.begin(), kTable.end(), [&](const Row& r) { return r.key == key; });
}

QString nameOf(const Row& row)
{
    return (row.scope == Scope::Computer ? QStringLiteral("computer/")
                                         : QStringLiteral("person/")) +
           QLatin1String(row.name);
}

QVariant initialOf(const Row& row)
{
    const QString text = QLatin1String(row.initial);
    switch (row.type) {
    case Type::Number:
        return text.toInt();
    case Type::Flag:
        return text == QLatin1String("true");
    case Type::Bytes:
        return QByteArray();
    case Type::Texts:
        return QStringList();
    case Type::Text:
        break;
    }
    return text;
}

} // namespace

UserSettings::UserSettings(QObject* parent)
    : QObject(parent)
    , m_store(std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope,
                                          QStringLiteral("PrizeDesk"), QStringLiteral("prizedesk")))
{
}

UserSettings::UserSettings(const QString& file, QObject* parent)
    : QObject(parent)
    , m_store(std::make_unique<QSettings>(file, QSettings::IniFormat))
{
}

QString UserSettings::text(Key key) const
{
    const Row& row = rowOf(key);
    return m_store->value(nameOf(row), initialOf(row)).toString();
}

int UserSettings::number(Key key) const
{
    const Row& row = rowOf(key);
    bool fits = false;
    const int value = m_store->value(nameOf(row), initialOf(row)).toInt(&fits);
    return fits ? value : initialOf(row).toInt();
}

bool UserSettings::flag(Key key) const
{
    const Row& row = rowOf(key);
    return m_store->value(nameOf(row), initialOf(row)).toBool();
}

QByteArray UserSettings::bytes(Key key) const
{
    const Row& row = rowOf(key);
    return m_store->value(nameOf(row), initialOf(row)).toByteArray();
}

QStringList UserSettings::texts(Key key) const
{
    const Row& row = rowOf(key);
    return m_store->value(nameOf(row), initialOf(row)).toStringList();
}

void UserSettings::set(Key key, const QVariant& value)
{
    const Row& row = rowOf(key);
    Q_ASSERT(value.canConvert(initialOf(row).metaType()));
    if (m_store->value(nameOf(row), initialOf(row)) == value)
        return;
    m_store->setValue(nameOf(row), value);
    Q_EMIT
    changed(key);
}

QStringList UserSettings::recentFiles() const
{
    QStringList files = texts(Key::RecentFiles);
    files.removeIf([](const QString& file) { return !QFileInfo::exists(file); });
    return files;
}

void UserSettings::addRecentFile(const QString& path)
{
    const QString file = QFileInfo(path).absoluteFilePath();
    QStringList files = texts(Key::RecentFiles);
    files.removeAll(file);
    files.prepend(file);
    set(Key::RecentFiles, files.mid(0, kRecentFiles));
}

} // namespace prizedesk
