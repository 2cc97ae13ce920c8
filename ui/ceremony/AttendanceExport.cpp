#include "ui/ceremony/AttendanceExport.h"

#include "models/committee/PaperStyle.h"
#include "models/reports/ReportCatalogue.h"
#include "ui/ceremony/CeremonyExport.h"
#include "ui/ceremony/FieldsDialog.h"
#include "ui/committee/PaperExporter.h"
#include "ui/shell/OfficeContext.h"

#include <QCoreApplication>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace prizedesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AttendanceExport)
};

} // namespace

void askAttendance(OfficeContext& context, CeremonyExport& exporter, QWidget& page)
{
    auto* dialog = new FieldsDialog(context.theme(), Words::tr("Attendance"),
                                    Words::tr("Who came, when and through which desk, with those "
                                              "who walked in, as PDF, Excel, CSV or HTML."),
                                    Words::tr("Export…"), &page);
    dialog->addChoice(u"profile"_s, Words::tr("For"),
                      {{u"judging"_s, Words::tr("Everybody: numbers and categories, no names")},
                       {u"nedo"_s, Words::tr("NEDO: with names and affiliations")},
                       {u"internal"_s, Words::tr("The office: with contacts and needs")}},
                      u"nedo"_s);
    QObject::connect(dialog, &QDialog::accepted, &page, [&context, &exporter, dialog] {
        const auto profile = paperProfileFromCode(dialog->choice(u"profile"_s));
        exporter.askReport(Words::tr("Attendance"), Words::tr("attendance"), [&context, profile] {
            return buildReport(context.workspace(),
                               {.name = u"attendance"_s,
                                .style = PaperExporter::style(context, profile.value_or(
                                                                           PaperProfile::Nedo)),
                                .theme = {},
                                .meeting = 0});
        });
    });
    dialog->open();
}

} // namespace prizedesk
