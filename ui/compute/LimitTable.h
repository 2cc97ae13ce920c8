#pragma once

#include <QMap>
#include <QTableWidget>

#include <functional>
#include <optional>

namespace prizedesk {

/// Names with a limit each; an empty cell is no limit. A name that is not listed can be typed into
/// the last row.
class LimitTable : public QTableWidget
{
    Q_OBJECT

public:
    using Reader = std::function<std::optional<qint64>(const QString&)>;
    using Writer = std::function<QString(qint64)>;

    LimitTable(const QString& nameHead, const QString& limitHead, const QStringList& names,
               const QMap<QString, qint64>& limits, Reader reader, const Writer& writer,
               QWidget* parent);

    [[nodiscard]] QMap<QString, qint64> limits() const;
    /// What is wrong, in words; empty: nothing.
    [[nodiscard]] QString trouble() const;

private:
    void append(const QString& name, const QString& limit, bool isFree);
    [[nodiscard]] QString cell(int row, int column) const;

    Reader m_reader;
};

} // namespace prizedesk
