-- What newspapers and others published about the ceremony, as the file that was kept of it.

create table clipping (
    id integer primary key,
    coverage integer not null references coverage (id),
    name text not null check (name <> ''), -- of the file, without its folder
    bytes blob not null check (length(bytes) > 0)
) strict;
create index clipping_coverage on clipping (coverage);
