-- Documents of entries, packets for judges and what comes back.

-- Entries and the office have keys too.
create table secret_key_wider (
    owner_kind text not null check (owner_kind in ('person', 'import', 'entry', 'office')),
    owner_id integer not null,
    sealed blob not null,
    primary key (owner_kind, owner_id)
) strict;
insert into secret_key_wider (owner_kind, owner_id, sealed)
    select owner_kind, owner_id, sealed from secret_key;
drop table secret_key;
alter table secret_key_wider rename to secret_key;

-- What a mark means. mark: 1 … the criterion's maximum.
create table anchor (
    criterion integer not null references criterion (id),
    mark integer not null check (mark >= 1),
    text_ja text not null,
    text_en text not null,
    primary key (criterion, mark)
) strict;

-- What judges of a stage are told.
create table stage_terms (
    stage text primary key references stage (code),
    deadline_at_ms integer,
    instructions_ja text not null,
    instructions_en text not null
) strict;

-- The bytes of a document in pieces, sealed under the key of its entry. Outside undo: they outlive a
-- document that was withdrawn or whose addition was undone. digest: keyed, tells equal files of one
-- entry without telling their content.
create table document_content (
    id integer primary key,
    entry integer not null,
    size integer not null check (size >= 0),
    chunks integer not null check (chunks >= 0),
    digest text not null,
    unique (entry, digest)
) strict;

create table document_chunk (
    content integer not null references document_content (id),
    number integer not null check (number >= 0),
    sealed blob not null,
    primary key (content, number)
) strict;

create trigger document_content_no_update before update on document_content
begin
    select raise(abort, 'documents are append-only');
end;
create trigger document_content_no_delete before delete on document_content
begin
    select raise(abort, 'documents are append-only');
end;
create trigger document_chunk_no_update before update on document_chunk
begin
    select raise(abort, 'documents are append-only');
end;
create trigger document_chunk_no_delete before delete on document_chunk
begin
    select raise(abort, 'documents are append-only');
end;

-- A document of an entry: a file (content) or a link. Its name and address are sealed under the
-- entry's key. Withdrawn ones stay.
create table document (
    id integer primary key,
    entry integer not null references entry (id),
    content integer references document_content (id),
    sealed blob not null,
    media_type text not null,
    pages integer check (pages >= 1),
    added_at_ms integer not null,
    added_by text not null,
    withdrawn_at_ms integer,
    withdrawn_by text not null default '',
    withdraw_reason text not null default ''
) strict;
create index document_entry on document (entry);

-- The states of a stage's rubric in which packets left.
create table rubric_version (
    stage text not null references stage (code),
    version integer not null check (version >= 1),
    digest text not null,
    first_issued_at_ms integer not null,
    primary key (stage, version),
    unique (stage, digest)
) strict;

create table packet (
    id integer primary key,
    uuid text not null unique,
    stage text not null references stage (code),
    judge integer not null references judge (id),
    issued_at_ms integer not null,
    deadline_at_ms integer,
    rubric_version integer not null,
    sign_key blob not null check (length(sign_key) = 32), -- Ed25519, public
    file_name text not null,
    digest text not null,
    foreign key (stage, rubric_version) references rubric_version (stage, version)
) strict;
create index packet_judge on packet (judge, stage);

create table packet_entry (
    packet integer not null references packet (id),
    entry integer not null references entry (id),
    position integer not null,
    primary key (packet, entry)
) strict;

-- Returns that were merged. The same file again changes nothing, an older version is named.
create table packet_return (
    packet integer not null references packet (id),
    version integer not null check (version >= 1),
    digest text not null,
    finished_at_ms integer not null,
    received_at_ms integer not null,
    received_by text not null,
    primary key (packet, version)
) strict;
