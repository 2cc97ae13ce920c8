#pragma once

#include <QDialog>

namespace prizedesk {

class JudgeCompareView;
class JudgeSession;
class Theme;

/// One's own marks for all entries side by side, to be revised in place.
class JudgeCompareDialog : public QDialog
{
    Q_OBJECT

public:
    JudgeCompareDialog(JudgeSession& session, const Theme& theme, bool japanese,
                       const QString& current, QWidget* parent);

    [[nodiscard]] JudgeCompareView& view() const { return *m_view; }

Q_SIGNALS:
    void entryWanted(const QString& entry);

private:
    JudgeCompareView* m_view;
};

} // namespace prizedesk
