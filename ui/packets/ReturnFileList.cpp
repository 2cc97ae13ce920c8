#include "ui/packets/ReturnFileList.h"

#include "models/settings/DateWords.h"
#include "ui/shared/TonePainter.h"
#include "ui/shell/OfficeContext.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace prizedesk {

namespace {

Tone toneOf(const PlannedFile& file)
{
    switch (file.state) {
    case PlannedFile::State::Same:
        return Tone::Neutral;
    case PlannedFile::State::Older:
    case PlannedFile::State::Refused:
        return Tone::Bad;
    case PlannedFile::State::New:
        break;
    }
    const bool isPlain = file.count(PlannedCell::State::Changed) == 0 &&
                         file.count(PlannedCell::State::Conflict) == 0 && file.declarations.empty();
    return isPlain ? Tone::Good : Tone::Information;
}

} // namespace

ReturnFileList::ReturnFileList(OfficeContext& context, QWidget* parent)
    : ThemedWidget(context.theme(), parent)
    , m_context(context)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessRole(QAccessible::List);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ReturnFileList::setFiles(const std::vector<PlannedFile>& files,
                              const QHash<QString, QString>& names)
{
    m_files = files;
    m_names = names;
    m_current = m_files.empty() ? -1 : std::clamp(m_current, 0, int(m_files.size()) - 1);
    updateGeometry();
    update();
}

void ReturnFileList::setCurrent(int row)
{
    if (row < 0 || row >= int(m_files.size()) || row == m_current)
        return;
    m_current = row;
    setAccessibleDescription(rowText(row).join(QStringLiteral(", ")));
    update();
    Q_EMIT
    currentChanged(row);
}

int ReturnFileList::rowHeight() const
{
    return theme().px(50);
}

QSize ReturnFileList::sizeHint() const
{
    return {theme().px(340), rowHeight() * int(m_files.size())};
}

QSize ReturnFileList::minimumSizeHint() const
{
    return {theme().px(240), sizeHint().height()};
}

QString ReturnFileList::secondLine(const PlannedFile& file) const
{
    switch (file.state) {
    case PlannedFile::State::Same:
        return tr("Received already");
    case PlannedFile::State::Older:
        return tr("Older version. Version %1 is newer").arg(file.heldVersion);
    case PlannedFile::State::Refused:
        return file.detail.isEmpty()
                   ? returnRefusalWords(file.refusal)
                   : returnRefusalWords(file.refusal) + QStringLiteral(": ") + file.detail;
    case PlannedFile::State::New:
        break;
    }
    QStringList parts;
    const auto add = [&](int count, const QString& text) {
        if (count > 0)
            parts += text.arg(count);
    };
    add(file.count(PlannedCell::State::New), tr("New %1"));
    add(file.count(PlannedCell::State::Changed), tr("Changed %1"));
    add(file.count(PlannedCell::State::Same), tr("Same %1"));
    add(int(file.declarations.size()), tr("Interests declared %1"));
    add(file.excluded, tr("Left out because of an interest %1"));
    return parts.join(QStringLiteral("  "));
}

QStringList ReturnFileList::rowText(int row) const
{
    const PlannedFile& file = m_files[size_t(row)];
    QString first = file.judge.isEmpty()
                        ? file.name
                        : file.judge + QLatin1Char(' ') + m_names.value(file.judge);
    return {first.trimmed(), secondLine(file)};
}

void ReturnFileList::paintRow(QPainter& painter, const QRect& rect, int row) const
{
    const PlannedFile& file = m_files[size_t(row)];
    if (row == m_current) {
        painter.fillRect(rect, theme().color(Token::Sel));
        painter.fillRect(QRect(rect.topLeft(), QSize(theme().px(3), rect.height())),
                         theme().color(Token::Accent));
    }
    const int margin = theme().px(12);
    const int icon = theme().px(16);
    TonePainter(theme()).paintTone(
        painter, QRect(rect.left() + margin, rect.center().y() - icon / 2, icon, icon),
        toneOf(file));
    const QStringList lines = rowText(row);
    QRect room = rect.adjusted(margin * 2 + icon, theme().px(5), -margin, -theme().px(5));
    const QRect upper(room.left(), room.top(), room.width(), room.height() / 2);
    const QRect lower = upper.translated(0, room.height() / 2);

    const QString time = file.finishedAtMs > 0 ? m_context.dates().listDateTime(file.finishedAtMs)
                                               : QStringLiteral("—");
    painter.setFont(theme().font(Type::Small));
    painter.setPen(theme().color(Token::Text2));
    painter.drawText(upper, Qt::AlignRight | Qt::AlignVCenter, time);
    const int timeWidth = painter.fontMetrics().horizontalAdvance(time) + margin;
    const QString version = file.isSheet        ? tr("Score sheet")
                            : file.version == 0 ? QString()
                                                : tr("version %1").arg(file.version);
    painter.setFont(theme().font(Type::BodyStrong));
    painter.setPen(theme().color(Token::Text));
    const QString name =
        painter.fontMetrics().elidedText(lines[0], Qt::ElideMiddle, upper.width() - timeWidth);
    painter.drawText(upper, Qt::AlignLeft | Qt::AlignVCenter, name);
    const int nameWidth = painter.fontMetrics().horizontalAdvance(name) + theme().px(8);
    painter.setFont(theme().font(Type::Small));
    painter.setPen(theme().color(Token::Text2));
    if (nameWidth + timeWidth + painter.fontMetrics().horizontalAdvance(version) < upper.width())
        painter.drawText(upper.adjusted(nameWidth, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         version);

    int right = 0;
    const int conflicts = file.count(PlannedCell::State::Conflict);
    if (conflicts > 0) {
        const QString text = tr("Conflicts %1").arg(conflicts);
        const int width = painter.fontMetrics().horizontalAdvance(text) + theme().px(14);
        const QRect pill(lower.right() - width, lower.top() + theme().px(1), width,
                         lower.height() - theme().px(2));
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().toneTint(Tone::Warning));
        painter.drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
        painter.setPen(theme().toneText(Tone::Warning));
        painter.drawText(pill, Qt::AlignCenter, text);
        right = width + theme().px(6);
    }
    const bool isRefused =
        file.state == PlannedFile::State::Refused || file.state == PlannedFile::State::Older;
    painter.setPen(isRefused ? theme().toneText(Tone::Bad) : theme().color(Token::Text2));
    painter.drawText(
        lower, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(lines[1], Qt::ElideRight, lower.width() - right));
    painter.setPen(theme().color(Token::Hair));
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
}

void ReturnFileList::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int row = 0; row < int(m_files.size()); ++row)
        paintRow(painter, QRect(0, row * rowHeight(), width(), rowHeight()), row);
    if (showsFocus())
        paintFocusRing(painter, rect());
}

void ReturnFileList::mousePressEvent(QMouseEvent* event)
{
    setCurrent(event->position().toPoint().y() / rowHeight());
}

void ReturnFileList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down)
        setCurrent(m_current + 1);
    else if (event->key() == Qt::Key_Up)
        setCurrent(m_current - 1);
    else
        ThemedWidget::keyPressEvent(event);
}

void ReturnFileList::themeChanged()
{
    updateGeometry();
    update();
}

} // namespace prizedesk
