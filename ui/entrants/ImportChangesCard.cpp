#include "ui/entrants/ImportChangesCard.h"

#include "models/core/ItemRoles.h"
#include "models/core/PhoneNumber.h"
#include "ui/entrants/EntryTexts.h"
#include "ui/entrants/ImportSession.h"
#include "ui/shared/IconButton.h"
#include "ui/shared/TableView.h"
#include "ui/shared/TextLabel.h"
#include "ui/shared/TonePill.h"
#include "ui/shell/OfficeContext.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStandardItemModel>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

/// Fields that an adjustment may be about.
std::vector<EntryField> fieldsOf(const ImportFindingModel::Item& item)
{
    if (item.field)
        return {*item.field};
    if (item.code == "adjust.at"_L1)
        return {EntryField::Email};
    if (item.code == "adjust.kana"_L1)
        return {EntryField::Kana};
    if (item.code == "adjust.zero"_L1)
        return {EntryField::Phone};
    if (item.code == "adjust.date"_L1)
        return {EntryField::BirthDate, EntryField::ReceivedAt};
    return {EntryField::CorporateNumber, EntryField::PostalCode, EntryField::Phone,
            EntryField::Email, EntryField::BirthDate};
}

/// `after` with what `before` does not share set in bold.
QString marked(const QString& before, const QString& after)
{
    qsizetype start = 0;
    while (start < before.size() && start < after.size() && before[start] == after[start])
        ++start;
    qsizetype end = 0;
    while (end < before.size() - start && end < after.size() - start &&
           before[before.size() - 1 - end] == after[after.size() - 1 - end])
        ++end;
    return after.left(start).toHtmlEscaped() + u"<b>"_s +
           after.mid(start, after.size() - start - end).toHtmlEscaped() + u"</b>"_s +
           after.right(end).toHtmlEscaped();
}

} // namespace

ImportChangesCard::ImportChangesCard(OfficeContext& context, ImportSession& session,
                                     QWidget* parent)
    : Card(context.theme(), parent)
    , m_context(context)
    , m_session(session)
    , m_stack(new QStackedWidget)
    , m_scroll(new QScrollArea)
    , m_values(new TableView(context.theme()))
    , m_valueModel(new QStandardItemModel(this))
    , m_previous(new IconButton(context.theme(), u"chevron-up"_s))
    , m_next(new IconButton(context.theme(), u"chevron-down"_s))
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_values->setSourceModel(m_valueModel);
    m_values->horizontalHeader()->setStretchLastSection(true);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_values);
    setBody(m_stack, false);
    for (IconButton* button : {m_previous, m_next}) {
        button->setSmall(true);
        addHeadTool(button);
    }
    connect(m_previous, &IconButton::clicked, this, [this] { step(-1); });
    connect(m_next, &IconButton::clicked, this, [this] { step(1); });
    connect(this, &Card::linkTriggered, this, [this] {
        m_item.reset();
        showChange();
    });
    setWords();
}

void ImportChangesCard::setWords()
{
    m_previous->setPurpose(tr("Previous changed entry"));
    m_next->setPurpose(tr("Next changed entry"));
    m_values->setAccessibleName(tr("Values as received"));
    if (m_item)
        showFinding(ImportFindingModel::Item(*m_item));
    else
        showChange();
}

void ImportChangesCard::showPlan()
{
    m_changed.clear();
    m_place = 0;
    m_item.reset();
    if (const auto& plan = m_session.plan()) {
        for (size_t i = 0; i < plan->rows.size(); ++i) {
            if (plan->rows[i].outcome == EntryImportPlan::Outcome::Changed)
                m_changed.push_back(i);
        }
    }
    showChange();
}

void ImportChangesCard::step(int direction)
{
    const auto place = qsizetype(m_place) + direction;
    if (place < 0 || place >= qsizetype(m_changed.size()))
        return;
    m_place = size_t(place);
    showChange();
}

QString ImportChangesCard::words(EntryField field, const QString& value) const
{
    return EntryWording::value(m_context.programme(), entryWords(m_context), field, value);
}

void ImportChangesCard::showChange()
{
    setTitle(tr("Values that change"));
    setLink({});
    m_stack->setCurrentWidget(m_scroll);
    const bool some = m_session.plan() && m_place < m_changed.size();
    m_previous->setVisible(some);
    m_next->setVisible(some);
    auto* content = new QWidget;
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(theme().px(12), theme().px(4), theme().px(12), theme().px(8));
    grid->setHorizontalSpacing(theme().px(12));
    grid->setVerticalSpacing(theme().px(8));
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    int line = 0;
    const auto add = [&](const QString& text, Type type, Token token, int column, int columns = 1) {
        auto* label = new TextLabel(theme(), type, token, content);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(column > 0);
        label->setText(text);
        grid->addWidget(label, line, column, 1, columns, Qt::AlignTop);
        return label;
    };
    if (!some) {
        setSubtitle({});
        add(tr("This import changes no entry that is there already."), Type::Body, Token::Text2, 0,
            4);
    } else {
        const auto& row = m_session.plan()->rows[m_changed[m_place]];
        setSubtitle(tr("%1 of %2: row %3, %4")
                        .arg(m_place + 1)
                        .arg(m_changed.size())
                        .arg(row.number)
                        .arg(row.entry.ref));
        m_previous->setEnabled(m_place > 0);
        m_next->setEnabled(m_place + 1 < m_changed.size());
        add(tr("Field"), Type::Small, Token::Text2, 0);
        add(tr("Now"), Type::Small, Token::Text2, 1);
        add(tr("To be imported"), Type::Small, Token::Text2, 3);
        ++line;
        for (const auto& change : row.changes) {
            const QString before = words(change.field, change.before);
            const QString after = words(change.field, change.after);
            add(EntryWording::fieldLabel(change.field, m_session.isApplicants()), Type::Body,
                Token::Text, 0);
            auto* old =
                add(before.isEmpty() ? tr("(not filled in)") : before, Type::Body, Token::Text3, 1);
            if (!before.isEmpty()) {
                QFont font = old->font();
                font.setStrikeOut(true);
                old->setFont(font);
            }
            add(u"→"_s, Type::Body, Token::Text2, 2);
            auto* fresh = add({}, Type::Body, Token::Text, 3);
            fresh->setTextFormat(Qt::RichText);
            fresh->setText(after.isEmpty() ? tr("(not filled in)").toHtmlEscaped()
                                           : marked(before, after));
            ++line;
            if (change.replacesCorrection) {
                auto* note = add(tr("The office had corrected this value; the form says something "
                                    "new."),
                                 Type::Small, Token::Text2, 1, 3);
                note->setTone(Tone::Warning);
                ++line;
            }
        }
        const int same = int(m_session.mapping().columns.size()) - int(row.changes.size());
        add(tr("%n other fields stay the same", nullptr, same), Type::Small, Token::Text2, 1, 3);
        ++line;
    }
    grid->setRowStretch(line + 1, 1);
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false);
}

void ImportChangesCard::addRow(const EntryImportPlan::Row& row,
                               const ImportFindingModel::Item& item)
{
    const QStringList cells = unpackCells(row.packed);
    if (item.code == "row.unusable"_L1) {
        QStringList filled = cells;
        filled.removeAll(QString());
        m_valueModel->appendRow({new QStandardItem(QString::number(row.number)),
                                 new QStandardItem(tr("All cells")),
                                 new QStandardItem(filled.join(u" | "_s)), new QStandardItem});
        return;
    }
    for (const EntryField field : fieldsOf(item)) {
        const int column = m_session.mapping().indexOf(entryFieldCode(field));
        const QString raw = column < 0 ? QString() : cells.value(column);
        const QString& value = row.entry.values[field];
        if (item.isAdjustment && raw == value)
            continue;
        QString shown = words(field, value);
        if (item.code == "phone.leading_zero"_L1)
            shown = tr("%1 (proposed)").arg(parsePhoneNumber(raw).proposal);
        const QList<QStandardItem*> line{
            new QStandardItem(QString::number(row.number)),
            new QStandardItem(EntryWording::fieldLabel(field, m_session.isApplicants())),
            new QStandardItem(raw.simplified()), new QStandardItem(shown.simplified())};
        line[2]->setData(tr("(not filled in)"), EmptyTextRole);
        m_valueModel->appendRow(line);
    }
}

void ImportChangesCard::showFinding(const ImportFindingModel::Item& item)
{
    if (!m_session.plan())
        return;
    m_item = item;
    setTitle(tr("Values as received"));
    setSubtitle(item.isAdjustment ? EntryWording::adjustmentWords(item.code)
                                  : EntryWording::findingLabel(item.code));
    setLink(tr("Values that change"));
    m_previous->hide();
    m_next->hide();
    m_valueModel->clear();
    m_valueModel->setHorizontalHeaderLabels(
        {tr("Row"), tr("Field"), tr("As received"), tr("As imported")});
    for (const auto& row : m_session.plan()->rows) {
        if (std::binary_search(item.rows.begin(), item.rows.end(), row.number))
            addRow(row, item);
    }
    for (int row = 0; row < m_valueModel->rowCount(); ++row) {
        for (int column = 0; column < m_valueModel->columnCount(); ++column) {
            m_valueModel->item(row, column)->setData(qint64(row), IdRole);
            m_valueModel->item(row, column)->setEditable(false);
        }
        m_valueModel->item(row, 0)->setData(true, NumberRole);
    }
    m_values->fitColumns();
    m_stack->setCurrentWidget(m_values);
}

} // namespace prizedesk
