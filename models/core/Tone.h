#pragma once

namespace prizedesk {

/// How much a thing asks for attention. Bad = cannot go on; Warning = decide before a date;
/// Information = worth knowing. Ranks, movement and judges' severity are not tones.
enum class Tone { Neutral, Good, Warning, Bad, Information };

/// The shape that stands before a workflow state. Rings fill clockwise as the work goes on.
enum class StateShape {
    Empty,
    Quarter,
    Half,
    ThreeQuarters,
    Full,
    Return,
    Withdrawn,
    Failed,
    Medal
};

} // namespace prizedesk
