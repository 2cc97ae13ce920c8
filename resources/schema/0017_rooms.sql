-- How a room was described, so that it can be described anew: rows and tables as lines of numbers.
-- Rooms drawn before have none.
alter table seat_room add column row_plan text not null default '';
alter table seat_room add column table_plan text not null default '';
-- Centimetres. -1: as wide as the rows; 0: no stage.
alter table seat_room add column stage_width integer not null default -1 check (stage_width >= -1);
-- How far to the right of the rows' middle the stage stands, as the audience sees it.
alter table seat_room add column stage_offset integer not null default 0;

-- A place that is taken out: a camera, a pillar, an interpreter's booth.
alter table seat add column blocked integer not null default 0 check (blocked in (0, 1));

-- Who sits where, without the rule that nobody sits twice: people who exchange seats break it for a
-- moment while their exchange is undone row by row. The planner and every move keep to the rule.
create table seat_use_plain (
    seat integer primary key references seat (id),
    guest integer not null references guest (id),
    part integer not null check (part >= 0),
    locked integer not null default 0 check (locked in (0, 1))
) strict;
insert into seat_use_plain (seat, guest, part, locked) select seat, guest, part, locked from seat_use;
drop table seat_use;
alter table seat_use_plain rename to seat_use;
create index seat_use_guest on seat_use (guest, part);
