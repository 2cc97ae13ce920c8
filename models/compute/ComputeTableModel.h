#pragma once

#include "models/core/Tone.h"

#include <QAbstractTableModel>
#include <QDate>

#include <functional>
#include <optional>

namespace prizedesk {

/// What cells of the compute budget say beyond `ItemRole`.
enum ComputeRole : int {
    /// QList<double>: values of a small line over time.
    SparkRole = Qt::UserRole + 100,
    /// double: a dashed level in that line.
    SparkLevelRole,
    /// QList<int>: counts of a small histogram.
    BinsRole,
};

/// Base of the tables of the compute budget: a subclass says what a cell and a head hold.
class ComputeTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    struct Cell
    {
        QString text = {};
        QVariant sort = {};  ///< the text where invalid
        QString filter = {}; ///< the text where empty
        QString empty = QStringLiteral("—");
        QString secondary = {};
        QString badge = {};
        QString tip = {};
        std::optional<Tone> tone = {};
        std::optional<StateShape> state = {};
        bool isNumber = false;
        bool isDecisive = false;
        bool isHatched = false;
        QList<double> spark = {};
        std::optional<double> sparkLevel = {};
        QList<int> bins = {};
    };
    struct Head
    {
        QString text = {};
        bool isWhole = false;  ///< codes and names: never cut
        bool isHidden = false; ///< until chosen
        QString tip = {};
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// How a day is written; ISO where not set.
    void setDayWords(std::function<QString(const QDate&)> words) { m_dayWords = std::move(words); }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

protected:
    [[nodiscard]] virtual Cell cell(int row, int column) const = 0;
    [[nodiscard]] virtual Head head(int column) const = 0;
    [[nodiscard]] virtual qint64 idOf(int row) const = 0;

    [[nodiscard]] QString day(const QDate& date) const;
    /// `11/1–1/31`; empty where both are open.
    [[nodiscard]] QString span(const QDate& from, const QDate& to) const;
    [[nodiscard]] static Cell number(const QString& text, const QVariant& sort);

private:
    std::function<QString(const QDate&)> m_dayWords;
};

/// Whole hours with separators: thousandths rounded half up.
[[nodiscard]] QString hoursWords(qint64 milli);
/// `83%`.
[[nodiscard]] QString percentWords(int percent);

} // namespace prizedesk
