-- Committees, declarations of interest, assignments.

alter table judge add column themes text not null default ''; -- codes separated by ';', empty: all
alter table judge add column committee text not null default '';
alter table judge add column chair integer not null default 0 check (chair in (0, 1));
alter table judge add column state text not null default 'member'
    check (state in ('candidate', 'member', 'former'));
alter table judge add column term_from text not null default ''; -- ISO dates
alter table judge add column term_to text not null default '';
alter table judge add column pledged_on text not null default ''; -- pledge of confidentiality
alter table judge add column corporate_number text not null default ''; -- of the affiliation

alter table assignment add column locked integer not null default 0 check (locked in (0, 1));

-- That a judge has said, for one entry, whether there is an interest. The interest itself is a
-- conflict; a declaration without one says "none".
create table declaration (
    judge integer not null references judge (id),
    entry integer not null references entry (id),
    declared_at_ms integer not null,
    source text not null check (source in ('judge', 'office', 'import')),
    primary key (judge, entry)
) strict;

-- A suspected interest that the office looked at and found to be none.
create table dismissed_suspicion (
    judge integer not null references judge (id),
    entry integer not null references entry (id),
    reason text not null,
    decided_at_ms integer not null,
    decided_by text not null,
    primary key (judge, entry)
) strict;
