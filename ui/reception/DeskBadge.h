#pragma once

#include "models/reception/DeskContent.h"

#include <functional>

class QPainter;
class QRectF;
class QWidget;

namespace prizedesk {

class Prompts;

/// A name badge: affiliation, name, category and the code as QR. `millimetre` is how many units of
/// the painter one takes. Printed matter: black on white in every theme.
void paintDeskBadge(QPainter& painter, const QRectF& rect, double millimetre,
                    const DeskGuest& guest, const QString& code);

/// Prints a badge of 91 × 55 mm to the computer's printer; where there is none, into a PDF that is
/// asked for. `failed` hears in words why no badge came out.
void printDeskBadge(const DeskGuest& guest, const QString& code, Prompts& prompts, QWidget* parent,
                    const std::function<void(const QString& words)>& failed);

} // namespace prizedesk
