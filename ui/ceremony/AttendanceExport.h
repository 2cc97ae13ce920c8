#pragma once

class QWidget;

namespace prizedesk {

class CeremonyExport;
class OfficeContext;

/// Asks whom the attendance list is for, and writes it with what that reader may see.
void askAttendance(OfficeContext& context, CeremonyExport& exporter, QWidget& page);

} // namespace prizedesk
