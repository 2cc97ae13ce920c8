#pragma once

#include <QObject>

class QWidget;

namespace prizedesk {

/// While it lives, input reaches one widget alone, so that events can be worked off between two
/// slices of long work without anything else beginning.
class InputGuard : public QObject
{
    Q_OBJECT

public:
    explicit InputGuard(QWidget* allowed);
    ~InputGuard() override;

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* m_allowed;
};

} // namespace prizedesk
