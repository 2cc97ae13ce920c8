#pragma once

#include "ui/shared/ThemedWidget.h"

#include <QElapsedTimer>
#include <QPointer>

class QTimer;

namespace prizedesk {

class IconButton;
class RunTaskBase;

/// Long work in the status bar or in a page: title, bar, count, rest time after 2 s, ×.
/// Appears 0.3 s after the start, so that short work does not flicker.
class ProgressRow : public ThemedWidget
{
    Q_OBJECT

public:
    explicit ProgressRow(const Theme& theme, QWidget* parent = nullptr);

    /// Follows the task from start to end; × cancels it.
    void follow(RunTaskBase& task, const QString& title);
    /// By hand: begin, report, end.
    void begin(const QString& title);
    void report(qint64 done, qint64 total);
    void end();
    [[nodiscard]] QString text() const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void cancelWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void themeChanged() override;
    void retranslate() override;

private:
    [[nodiscard]] QString restText() const;

    IconButton* m_cancel;
    QTimer* m_showTimer;
    QElapsedTimer m_elapsed;
    QPointer<RunTaskBase> m_task;
    QString m_title;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace prizedesk
