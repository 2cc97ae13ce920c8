#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

namespace prizedesk {

/// A report that is made of sentences and tables of figures, as values; `figuresHtml` lays it out.
struct FiguresReport
{
    struct Column
    {
        QString head;
        bool isFigure = false;
    };
    struct Section
    {
        QString title;
        QStringList sentences;
        std::vector<Column> columns;
        std::vector<QStringList> rows;
        int lineAfter = -1; ///< the award line is drawn under this row; −1 = none
    };

    bool japanese = true;
    bool landscape = false;
    QString heading;
    QString programme;
    QString subject; ///< theme and stage
    QDate date;
    QStringList notes; ///< how the figures were computed
    std::vector<Section> sections;
    QString foot; ///< state of the journal
};

/// One HTML document for A4, without scripts or links; every value is escaped.
[[nodiscard]] QString figuresHtml(const FiguresReport& report);

} // namespace prizedesk
