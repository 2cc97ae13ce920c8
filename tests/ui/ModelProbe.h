#pragma once

#include <QAbstractItemModelTester>
#include <QLoggingCategory>
#include <QStringList>

#include <memory>

namespace prizedesk {

/// Watches an item model for as long as it lives and collects every breach of the rules of item
/// models. In its own modes the tester of Qt never fails a test; `failures()` has to be checked.
class ModelProbe
{
public:
    explicit ModelProbe(QAbstractItemModel& model)
    {
        s_failures.clear();
        m_previous = qInstallMessageHandler(collect);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            &model, QAbstractItemModelTester::FailureReportingMode::Warning);
    }
    ~ModelProbe()
    {
        m_tester.reset();
        qInstallMessageHandler(m_previous);
    }
    ModelProbe(const ModelProbe&) = delete;
    ModelProbe& operator=(const ModelProbe&) = delete;

    [[nodiscard]] const QStringList& failures() const { return s_failures; }

private:
    static void collect(QtMsgType, const QMessageLogContext& context, const QString& message)
    {
        if (QLatin1String(context.category) == QLatin1String("qt.modeltest"))
            s_failures << message;
    }

    static inline QStringList s_failures;
    QtMessageHandler m_previous = nullptr;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

/// All cells as lines of text with | between, as a test compares them.
inline QStringList printed(const QAbstractItemModel& model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << model.index(row, column).data().toString();
        lines << cells.join(u'|');
    }
    return lines;
}

} // namespace prizedesk
