#pragma once

#include <catch2/catch.hpp>

#include <QDate>
#include <QString>

#include <optional>

namespace Catch {

// So that a failed check shows the text and not its address.
template<> struct StringMaker<QString>
{
    static std::string convert(const QString& text) { return '"' + text.toStdString() + '"'; }
};

template<> struct StringMaker<std::optional<QString>>
{
    static std::string convert(const std::optional<QString>& text)
    {
        return text ? StringMaker<QString>::convert(*text) : "nothing";
    }
};

template<> struct StringMaker<QDate>
{
    static std::string convert(QDate date) { return date.toString(Qt::ISODate).toStdString(); }
};

} // namespace Catch
