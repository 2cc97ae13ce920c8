-- The ground: keys, journal, import sources. None of these tables takes part in undo.

-- How the master key is wrapped. 'plain': it lies here as it is, and the window says so.
create table vault (
    id integer primary key check (id = 1),
    kind text not null check (kind in ('plain', 'passphrase')),
    salt blob not null,
    ops_limit integer not null,
    memory_limit integer not null,
    master blob not null
) strict;

-- One key per owner, sealed under the master key. Destroying a row erases what it seals.
create table secret_key (
    owner_kind text not null check (owner_kind in ('person', 'import')),
    owner_id integer not null,
    sealed blob not null,
    primary key (owner_kind, owner_id)
) strict;

create table journal (
    id integer primary key,
    at_ms integer not null,
    who text not null,
    kind text not null check (kind in ('do', 'undo', 'redo', 'note')),
    operation text not null,
    label text not null,
    reason text not null,
    target integer references journal (id),
    undoable integer not null check (undoable in (0, 1)),
    changes blob not null,
    hash blob not null check (length(hash) = 32)
) strict;

create trigger journal_no_update before update on journal
begin
    select raise(abort, 'the journal is append-only');
end;
create trigger journal_no_delete before delete on journal
begin
    select raise(abort, 'the journal is append-only');
end;

-- Where imported rows came from. Kept also when the import is undone.
create table import_file (
    id integer primary key,
    action integer not null,
    kind text not null,
    theme text not null,
    name text not null,
    digest text not null,
    encoding text not null,
    sheet text not null,
    header_row integer not null,
    header text not null
) strict;

-- Every source row with its raw cells, sealed under the key of the person it became, or under the
-- import's own key where it became nobody.
create table import_row (
    file integer not null references import_file (id),
    row integer not null,
    owner_kind text not null,
    owner_id integer not null,
    sealed blob not null,
    primary key (file, row)
) strict;

create trigger import_file_no_update before update on import_file
begin
    select raise(abort, 'import sources are append-only');
end;
create trigger import_file_no_delete before delete on import_file
begin
    select raise(abort, 'import sources are append-only');
end;
create trigger import_row_no_update before update on import_row
begin
    select raise(abort, 'import sources are append-only');
end;
create trigger import_row_no_delete before delete on import_row
begin
    select raise(abort, 'import sources are append-only');
end;
