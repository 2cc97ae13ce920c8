#include "ui/seating/RoomDialog.h"

#include "ui/seating/SeatMapView.h"
#include "ui/shared/TextLabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace prizedesk {

namespace {

constexpr int kMostCentimetres = 5000;
constexpr int kMostWheelchairs = 500;

QPlainTextEdit* linesField(const QString& text, int lines, QWidget* parent)
{
    auto* field = new QPlainTextEdit(text, parent);
    field->setTabChangesFocus(true);
    field->setFixedHeight(field->fontMetrics().lineSpacing() * lines + 14);
    return field;
}

} // namespace

RoomDialog::RoomDialog(const Theme& theme, const RoomDraft& draft, bool isNew, QWidget* parent)
    : PromptDialog(theme, isNew ? tr("New room") : tr("Change the room"),
                   tr("One line for each row or line of tables, from the stage: the seats between "
                      "the aisles, or at each table. “6, 12, 6 × 4” stands for four equal rows, a "
                      "blank line for an aisle across."),
                   isNew ? tr("Draw the room") : tr("Draw anew"), parent)
    , m_draft(draft)
    , m_name(new QLineEdit(draft.name, this))
    , m_entrance(new QComboBox(this))
    , m_rows(linesField(roomPlanText(draft.rows), 6, this))
    , m_tables(linesField(roomPlanText(draft.tables), 3, this))
    , m_wheelchairs(new QSpinBox(this))
    , m_hasStage(new QCheckBox(tr("There is a stage"), this))
    , m_stageWidth(new QSpinBox(this))
    , m_stageOffset(new QSpinBox(this))
    , m_verdict(new TextLabel(theme, Type::Small, Token::Text2, this))
    , m_preview(new SeatMapView(theme, this))
{
    setObjectName(QStringLiteral("roomDialog"));
    for (const RoomEntrance entrance :
         {RoomEntrance::Back, RoomEntrance::Left, RoomEntrance::Right})
        m_entrance->addItem(roomEntranceWords(entrance), int(entrance));
    m_entrance->setCurrentIndex(m_entrance->findData(int(draft.entrance)));
    m_wheelchairs->setRange(0, kMostWheelchairs);
    m_wheelchairs->setValue(draft.wheelchairPlaces);
    m_hasStage->setChecked(draft.stageWidth != 0);
    m_hasStage->setObjectName(QStringLiteral("roomHasStage"));
    m_stageWidth->setRange(0, kMostCentimetres);
    m_stageWidth->setSingleStep(50);
    m_stageWidth->setSuffix(tr(" cm"));
    m_stageWidth->setSpecialValueText(tr("As wide as the rows"));
    m_stageWidth->setValue(std::max(0, draft.stageWidth));
    m_stageOffset->setRange(-kMostCentimetres, kMostCentimetres);
    m_stageOffset->setSingleStep(50);
    m_stageOffset->setSuffix(tr(" cm"));
    m_stageOffset->setValue(draft.stageOffset);
    m_preview->setObjectName(QStringLiteral("roomPreview"));
    m_preview->setAccessibleName(tr("How the room will look"));
    m_preview->setMinimumSize(theme.px(420), theme.px(300));
    m_verdict->setObjectName(QStringLiteral("roomVerdict"));
    m_verdict->setWordWrap(true);
    m_verdict->setMinimumHeight(theme.px(34));

    auto* body = new QWidget(this);
    auto* row = new QHBoxLayout(body);
    row->setContentsMargins({});
    row->setSpacing(theme.px(16));
    auto* grid = new QGridLayout;
    grid->setVerticalSpacing(theme.px(6));
    grid->setHorizontalSpacing(theme.px(8));
    add(*grid, tr("Name"), m_name, "roomName");
    add(*grid, tr("Entrance"), m_entrance, "roomEntrance");
    add(*grid, tr("Rows"), m_rows, "roomRows");
    add(*grid, tr("Round tables"), m_tables, "roomTables");
    add(*grid, tr("For wheelchairs"), m_wheelchairs, "roomWheelchairs");
    grid->itemAtPosition(grid->rowCount() - 1, 0)->widget()->setVisible(isNew);
    m_wheelchairs->setVisible(isNew);
    grid->addWidget(m_hasStage, grid->rowCount(), 1);
    add(*grid, tr("Stage width"), m_stageWidth, "roomStageWidth");
    add(*grid, tr("To the right of the middle"), m_stageOffset, "roomStageOffset");
    grid->setRowStretch(grid->rowCount(), 1);
    row->addLayout(grid, 2);
    auto* right = new QVBoxLayout;
    right->addWidget(m_preview, 1);
    right->addWidget(m_verdict);
    row->addLayout(right, 3);
    addField(body);
    setMinimumWidth(theme.px(900));

    connect(m_name, &QLineEdit::textChanged, this, &RoomDialog::read);
    connect(m_entrance, &QComboBox::currentIndexChanged, this, &RoomDialog::read);
    connect(m_rows, &QPlainTextEdit::textChanged, this, &RoomDialog::read);
    connect(m_tables, &QPlainTextEdit::textChanged, this, &RoomDialog::read);
    connect(m_hasStage, &QCheckBox::toggled, this, &RoomDialog::read);
    for (QSpinBox* field : {m_wheelchairs, m_stageWidth, m_stageOffset})
        connect(field, &QSpinBox::valueChanged, this, &RoomDialog::read);
    read();
    m_name->setFocus(Qt::OtherFocusReason);
}

void RoomDialog::add(QGridLayout& grid, const QString& label, QWidget* field, const char* name)
{
    auto* words = new QLabel(label, this);
    words->setBuddy(field);
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(label);
    const int at = grid.rowCount();
    const bool hasLines = qobject_cast<QPlainTextEdit*>(field);
    words->setContentsMargins(0, hasLines ? 4 : 0, 0, 0);
    grid.addWidget(words, at, 0, hasLines ? Qt::AlignTop : Qt::AlignVCenter);
    grid.addWidget(field, at, 1);
}

void RoomDialog::read()
{
    m_stageWidth->setEnabled(m_hasStage->isChecked());
    m_stageOffset->setEnabled(m_hasStage->isChecked());
    const auto rows = readRoomPlan(m_rows->toPlainText());
    const auto tables = readRoomPlan(m_tables->toPlainText());
    const bool isReadable = rows && tables;
    if (isReadable) {
        m_draft.rows = *rows;
        m_draft.tables = *tables;
    } else {
        m_verdict->setTone(Tone::Bad);
        m_verdict->setText((rows ? tables.error() : rows.error()).parameters.value(0));
    }
    m_draft.name = m_name->text().trimmed();
    m_draft.entrance = RoomEntrance(m_entrance->currentData().toInt());
    m_draft.wheelchairPlaces = m_wheelchairs->value();
    m_draft.stageWidth = !m_hasStage->isChecked()      ? 0
                         : m_stageWidth->value() == 0 ? SeatRoom::kStageAsRows
                                                      : m_stageWidth->value();
    m_draft.stageOffset = m_hasStage->isChecked() ? m_stageOffset->value() : 0;
    const int seats = m_draft.seatCount();
    const bool fits = seats > 0 && seats <= RoomDraft::kMostSeats;
    setAcceptable(isReadable && fits && !m_draft.name.isEmpty());
    if (!isReadable)
        return;
    if (fits)
        m_verdict->setRole(Type::Small, Token::Text2);
    else
        m_verdict->setTone(Tone::Bad);
    m_verdict->setText(
        fits ? tr("%n seats", nullptr, seats)
             : tr("A room has between 1 and %1 seats; this one has %2.")
                   .arg(RoomDraft::kMostSeats)
                   .arg(seats));
    if (fits)
        m_preview->showRoom(m_draft.room(), m_draft.seats());
}

} // namespace prizedesk
