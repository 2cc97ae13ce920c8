#include "ui/ceremony/runsheet/RunItemDialog.h"

#include "models/programme/Programme.h"
#include "ui/shell/OfficeContext.h"

namespace prizedesk {

namespace {

constexpr int kMostMinutes = 600;

QString key(const char* text)
{
    return QLatin1String(text);
}

} // namespace

RunItemDialog::RunItemDialog(OfficeContext& context, const RunItem& item, qint64 dayMs,
                             QWidget* parent)
    : FieldsDialog(context.theme(), item.id.isValid() ? tr("Item of the run sheet") : tr("New item"),
                   tr("People are named by reference: [[T1-0001]] an entry, [[J01]] a judge, "
                      "[[t1-1]] who won that prize. Readings by hand: 漢字《かんじ》."),
                   item.id.isValid() ? tr("Change") : tr("Add"), parent)
    , m_context(context)
    , m_item(item)
    , m_dayMs(dayMs)
{
    addLine(key("title"), tr("Item"), item.title, true);
    addNumber(key("minutes"), tr("Length"), 1, kMostMinutes, (item.lengthSeconds + 30) / 60,
              tr(" min"));
    addCheck(key("isSet"), tr("Not before this time"), item.notBeforeMs.has_value());
    addTime(key("notBefore"), tr("Time"),
            context.programme().local(item.notBeforeMs.value_or(dayMs)).time());
    addLine(key("speaker"), tr("Speaker"), item.speaker);
    addText(key("narration"), tr("Words of the host"), item.narration, 4);
    addLine(key("staff"), tr("Staff on stage"), item.staff);
    addLine(key("reception"), tr("Reception"), item.reception);
    addLine(key("technics"), tr("Sound and light"), item.technics);
    addLine(key("props"), tr("Props"), item.props);
}

RunItem RunItemDialog::item() const
{
    RunItem changed = m_item;
    changed.title = line(key("title"));
    changed.lengthSeconds = number(key("minutes")) * 60;
    changed.notBeforeMs.reset();
    if (isChecked(key("isSet")))
        changed.notBeforeMs = m_context.programme().toMs(
            m_context.programme().local(m_dayMs).date(), time(key("notBefore")));
    changed.speaker = line(key("speaker"));
    changed.narration = line(key("narration"));
    changed.staff = line(key("staff"));
    changed.reception = line(key("reception"));
    changed.technics = line(key("technics"));
    changed.props = line(key("props"));
    return changed;
}

} // namespace prizedesk
