#pragma once

#include "models/ceremony/logistics/Clipping.h"

#include <QObject>

#include <functional>

class QWidget;

namespace prizedesk {

class CeremonyExport;
class OfficeContext;

/// Files of articles and broadcasts: taken in, given out again, removed.
class CoverageClippings : public QObject
{
    Q_OBJECT

public:
    CoverageClippings(OfficeContext& context, CeremonyExport& exporter, QWidget& page);

    void attach(CoverageId coverage);
    /// Where there are several, asks which.
    void saveCopy(const std::vector<Clipping>& clippings);
    void remove(const std::vector<Clipping>& clippings);

private:
    void choose(const std::vector<Clipping>& clippings, const QString& title, const QString& verb,
                const std::function<void(const Clipping&)>& act);

    OfficeContext& m_context;
    CeremonyExport& m_exporter;
    QWidget& m_page;
};

} // namespace prizedesk
