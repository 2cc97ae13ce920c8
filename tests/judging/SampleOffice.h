#pragma once

#include "models/judging/ImportTable.h"
#include "models/programme/Programme.h"
#include "tests/workspace/TestOffice.h"

#include <catch2/catch.hpp>

namespace prizedesk::test {

/// An office with the edition of 2026, entries T1-0001 … T1-0150 and applicants T2-0001 … T2-0005.
/// People and organisations are invented.
class SampleOffice : public TestOffice
{
public:
    SampleOffice();

    [[nodiscard]] const Programme& programme() const { return m_programme; }

    Result<ImportReport> importJudges(const QByteArray& csv, bool dryRun = false);
    Result<ImportReport> importConflicts(const QByteArray& csv, bool dryRun = false);
    Result<ImportReport> importScores(const QString& stage, const QByteArray& csv,
                                      bool dryRun = false);
    /// Judges, conflicts, finalists and scores as they come with the program's sample.
    void fillFinal();
    void setStatus(const QString& ref, const QString& status);
    void addError(const QString& ref);

    [[nodiscard]] qint64 count(const QString& table);
    [[nodiscard]] qint64 actions() { return workspace().journal().count(); }

private:
    Programme m_programme;
};

[[nodiscard]] QByteArray sampleFile(const QString& name);
/// Tells the message of an unexpected error in the test's output.
template<typename T> bool succeeded(const Result<T>& result)
{
    if (!result)
        UNSCOPED_INFO(result.error().message().toStdString() + " " +
                      result.error().detail.toStdString());
    return result.has_value();
}
template<typename T> bool refused(const Result<T>& result, Error::Code code)
{
    if (result)
        return false;
    if (result.error().code != code)
        UNSCOPED_INFO(result.error().message().toStdString() + " " +
                      result.error().detail.toStdString());
    return result.error().code == code;
}

} // namespace prizedesk::test
