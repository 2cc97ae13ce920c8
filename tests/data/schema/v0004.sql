pragma foreign_keys = off;
pragma application_id = 1350190187;
pragma user_version = 4;
CREATE TABLE assignment (
    stage text not null references stage (code),
    entry integer not null references entry (id),
    judge integer not null references judge (id),
    primary key (stage, entry, judge)
) strict;
CREATE TABLE award (
    id integer primary key,
    prize text not null references prize (code),
    entry integer references entry (id),
    rank integer,
    stage text references stage (code),
    share integer not null default 10000 check (share between 1 and 10000),
    joint text not null default '', -- entries that share one award carry the same word
    reason text not null check (reason <> ''),
    decided_at_ms integer not null,
    decided_by text not null,
    unique (prize, entry)
) strict;
CREATE TABLE budget_head (
    code text primary key,
    position integer not null,
    name_ja text not null,
    name_en text not null,
    limit_yen integer not null check (limit_yen >= 0),
    note_ja text not null,
    note_en text not null
) strict;
CREATE TABLE conflict (
    judge integer not null references judge (id),
    entry integer not null references entry (id),
    category integer not null check (category between 1 and 5),
    note text not null,
    primary key (judge, entry)
) strict;
CREATE TABLE correction (
    id integer primary key,
    entry integer not null references entry (id),
    field text not null,
    received blob not null,
    at_ms integer not null,
    who text not null,
    reason text not null,
    unique (entry, field)
) strict;
CREATE TABLE criterion (
    id integer primary key,
    stage text not null references stage (code),
    code text not null,
    position integer not null,
    kind text not null check (kind in ('mark', 'gate', 'automatic')),
    group_ja text not null,
    group_en text not null,
    name_ja text not null,
    name_en text not null,
    weight integer not null check (weight >= 0),
    max_mark integer not null check (max_mark >= 1),
    floor integer not null default 0,
    unique (stage, code),
    check (kind <> 'gate' or weight = 0)
) strict;
CREATE TABLE entry (
    id integer primary key,
    ref text not null unique,
    theme text not null references theme (code),
    number integer not null,
    person integer not null references person (id),
    title text not null,
    field text not null,
    summary text not null,
    applicant_kind text not null,
    organisation text not null,
    prefecture text not null,
    model text not null,
    foreign_model_reason text not null,
    goal text not null,
    openness text not null,
    school_kind text not null,
    school text not null,
    grade text not null,
    extra text not null default '{}', -- JSON: further columns of the form, by field code
    terms_agreed integer check (terms_agreed in (0, 1)),
    guardian_consent integer check (guardian_consent in (0, 1)),
    received_at_ms integer,
    received_has_time integer not null default 1 check (received_has_time in (0, 1)),
    status text not null,
    assignee text not null default '',
    unique (theme, number)
) strict;
CREATE TABLE entry_source (
    entry integer primary key references entry (id),
    file integer not null,
    row integer not null,
    digest text not null
) strict;
CREATE TABLE envelope (
    id integer primary key,
    amount_yen integer not null check (amount_yen > 0),
    ceiling_yen integer,
    basis_ja text not null,
    basis_en text not null,
    confirmed_at_ms integer,
    confirmed_by text
) strict;
CREATE TABLE finding (
    id integer primary key,
    entry integer not null references entry (id),
    code text not null,
    field text not null,
    severity text not null check (severity in ('error', 'warning')),
    other integer references entry (id), -- the other side of a suspected duplicate
    file integer,
    row integer,
    state text not null default 'open' check (state in ('open', 'accepted', 'settled')),
    note text not null default ''
) strict;
CREATE TABLE form_mapping (
    kind text not null,
    theme text not null,
    signature text not null,
    mapping text not null,
    primary key (kind, theme, signature)
) strict;
CREATE TABLE import_file (
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
CREATE TABLE import_row (
    file integer not null references import_file (id),
    row integer not null,
    owner_kind text not null,
    owner_id integer not null,
    sealed blob not null,
    primary key (file, row)
) strict;
CREATE TABLE journal (
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
CREATE TABLE judge (
    id integer primary key,
    ref text not null unique,
    person integer not null references person (id),
    affiliation text not null,
    expertise text not null, -- separated by ';'
    max_entries integer check (max_entries >= 0)
) strict;
CREATE TABLE list_item (
    list text not null,
    code text not null,
    position integer not null,
    value_ja text not null,
    value_en text not null,
    primary key (list, code)
) strict;
CREATE TABLE mark (
    id integer primary key,
    stage text not null references stage (code),
    judge integer not null references judge (id),
    entry integer not null references entry (id),
    criterion integer not null references criterion (id),
    mark integer not null,
    comment text not null,
    unique (stage, judge, entry, criterion)
) strict;
CREATE TABLE milestone (
    code text primary key,
    position integer not null,
    name_ja text not null,
    name_en text not null,
    at_ms integer not null,
    has_time integer not null check (has_time in (0, 1)),
    kind text not null check (kind in ('info', 'deadline', 'hard_end')),
    note_ja text not null,
    note_en text not null
) strict;
CREATE TABLE person (
    id integer primary key,
    kind text not null check (kind in ('entrant', 'judge'))
) strict;
CREATE TABLE prize (
    code text primary key,
    theme text not null references theme (code),
    position integer not null,
    rank integer, -- null: a special prize outside the ranks
    name_ja text not null,
    name_en text not null,
    amount_yen integer not null check (amount_yen >= 0),
    count integer not null check (count >= 1),
    withholding text not null default 'unconfirmed'
        check (withholding in ('unconfirmed', 'none', 'advertising', 'manuscript'))
) strict;
CREATE TABLE profile (
    person integer primary key references person (id),
    sealed blob not null
) strict;
CREATE TABLE programme (
    id integer primary key check (id = 1),
    code text not null,
    name_ja text not null,
    name_en text not null,
    template text not null,
    time_zone text not null
) strict;
CREATE TABLE quarantine (
    file integer not null,
    row integer not null,
    code text not null,
    digest text not null, -- keyed: the same row again is not put aside twice
    state text not null default 'open' check (state in ('open', 'dropped')),
    primary key (file, row)
) strict;
CREATE TABLE rule (
    code text primary key,
    value text not null
) strict;
CREATE TABLE secret_key (
    owner_kind text not null check (owner_kind in ('person', 'import')),
    owner_id integer not null,
    sealed blob not null,
    primary key (owner_kind, owner_id)
) strict;
CREATE TABLE stage (
    code text primary key,
    theme text not null references theme (code),
    position integer not null,
    name_ja text not null,
    name_en text not null,
    quorum integer not null check (quorum >= 1),
    closed_at_ms integer,
    close_reason text not null default ''
) strict;
CREATE TABLE stage_entry (
    stage text not null references stage (code),
    entry integer not null references entry (id),
    entered_at_ms integer not null,
    origin text not null check (origin in ('hand', 'list', 'ranking')),
    primary key (stage, entry)
) strict;
CREATE TABLE theme (
    code text primary key,
    position integer not null,
    name_ja text not null,
    name_en text not null,
    short_ja text not null,
    short_en text not null,
    entry_target integer not null,
    opens_at_ms integer,
    closes_at_ms integer,
    applicants integer not null check (applicants in (0, 1)) -- 1 = persons apply, teams come later
) strict;
CREATE TABLE vault (
    id integer primary key check (id = 1),
    kind text not null check (kind in ('plain', 'passphrase')),
    salt blob not null,
    ops_limit integer not null,
    memory_limit integer not null,
    master blob not null
) strict;
insert into journal (id,at_ms,who,kind,operation,label,reason,target,undoable,changes,hash) values (1,1785718800000,'Mori','do','programme.edit','["limit"]','',NULL,1,X'0000001578010B616264282ACD496510626066CDC9CCCD2C61663405002FFD0482',X'DBEB9E7230C49984563669632C549855FCE93AB3CBFD66F9A0B2E82BA0CBD0C7');
insert into journal (id,at_ms,who,kind,operation,label,reason,target,undoable,changes,hash) values (2,1785718800000,'Mori','do','import.entries','["1"]','',NULL,1,X'0000016C78010B61626428482D2ACECF631062606480004666F6D4BC92A2C4BC92109074517E5A664E2AB23C4B9331B38855C2CBC373C5253EF6D5D6EACC8A79B9F48741231F8F78C0B2D9A71DA4B935FB572EB73769DC3C29F3937252F6F1D7BDD38F7E516A96BE3941EE4283A6638AAEBAAA6D4FE2BDEE95453EFF56E56D667F21F8E2AFFF9EC278E5230E4B2E3EE639D8F6A574D949837B1B5BA6CAE68B9D730BD96BB2F7CE8D45B332FEB4B53ACE566E694C72DF25717282A0BA9B4BF50E938690CFDD0B796492AEFEBDFFCB44F1AC1F93DEB3298E22EF39A5BFFFED3C25B888B777C57FF9C672F78B1AE54DED1F3ECCED5D1F11F3575CCC417DDE2BD3E404FDD087F7FB75542E88AB31DDAD613DB539E1BA9694F29ACFBABF2D85BFCBF54E603CD9B372E5C2B20F19DCAF983A6D93A7247D796AB87AF113C502FBA32FF6FFD43259E5EEE8C4BC5DBC680E47DF0C9D27E18B662CF6C87AF0CEB6618110BB7ABE9129FB83739AD5EAFDFFBD176558EB010042339CCC',X'E0FA4CE496513D62C1E2D160E1CCC6CC5E034EEB46A54507EC9DA528DD17CFEF');
insert into journal (id,at_ms,who,kind,operation,label,reason,target,undoable,changes,hash) values (3,1785718800000,'Mori','undo','import.entries','["1"]','',2,1,X'0000016C78010B61626428482D2ACECF63E064606480004666F6D4BC92A2C4BC92109074517E5A664E2AB23C4B9331B38855C2CBC373C5253EF6D5D6EACC8A79B9F48741231F8F78C0B2D9A71DA4B935FB572EB73769DC3C29F3937252F6F1D7BDD38F7E516A96BE3941EE4283A6638AAEBAAA6D4FE2BDEE95453EFF56E56D667F21F8E2AFFF9EC278E5230E4B2E3EE639D8F6A574D949837B1B5BA6CAE68B9D730BD96BB2F7CE8D45B332FEB4B53ACE566E694C72DF25717282A0BA9B4BF50E938690CFDD0B796492AEFEBDFFCB44F1AC1F93DEB3298E22EF39A5BFFFED3C25B888B777C57FF9C672F78B1AE54DED1F3ECCED5D1F11F3575CCC417DDE2BD3E404FDD087F7FB75542E88AB31DDAD613DB539E1BA9694F29ACFBABF2D85BFCBF54E603CD9B372E5C2B20F19DCAF983A6D93A7247D796AB87AF113C502FBA32FF6FFD43259E5EEE8C4BC5DBC680E47DF0C9D27E18B662CF6C87AF0CEB6618110BB7ABE9129FB83739AD5EAFDFFBD176558EB01002A819CBA',X'B178AD1696B1C81AD2D116A82BEC558E80398B5F14D485AAC699EEA77BD6D64A');
insert into journal (id,at_ms,who,kind,operation,label,reason,target,undoable,changes,hash) values (4,1785718800000,'Mori','redo','import.entries','["1"]','',3,1,X'0000016C78010B61626428482D2ACECF631062606480004666F6D4BC92A2C4BC92109074517E5A664E2AB23C4B9331B38855C2CBC373C5253EF6D5D6EACC8A79B9F48741231F8F78C0B2D9A71DA4B935FB572EB73769DC3C29F3937252F6F1D7BDD38F7E516A96BE3941EE4283A6638AAEBAAA6D4FE2BDEE95453EFF56E56D667F21F8E2AFFF9EC278E5230E4B2E3EE639D8F6A574D949837B1B5BA6CAE68B9D730BD96BB2F7CE8D45B332FEB4B53ACE566E694C72DF25717282A0BA9B4BF50E938690CFDD0B796492AEFEBDFFCB44F1AC1F93DEB3298E22EF39A5BFFFED3C25B888B777C57FF9C672F78B1AE54DED1F3ECCED5D1F11F3575CCC417DDE2BD3E404FDD087F7FB75542E88AB31DDAD613DB539E1BA9694F29ACFBABF2D85BFCBF54E603CD9B372E5C2B20F19DCAF983A6D93A7247D796AB87AF113C502FBA32FF6FFD43259E5EEE8C4BC5DBC680E47DF0C9D27E18B662CF6C87AF0CEB6618110BB7ABE9129FB83739AD5EAFDFFBD176558EB010042339CCC',X'7E3CB74221349052E45D6260AE4C2A544BED18F07257C766635A7F647994F7BD');
insert into person (id,kind) values (1,'entrant');
insert into profile (person,sealed) values (1,X'03143A60E9C39D1718F18E7D7D2C9A5CE9A5F830810E0C1750A69BCB401B0B298FA9A73F3481B39269F223626BC7EB8D97C5F422831BD9901ED0802941642D27253D8C61DE8BA9724CFEAA6EB307E811E8FD4FBC715F23C440A4D1E30CC186F475A6C930DEB184951D6F16CE4654BD34BDDCD8A29A68FC8685419B2384816247BA18C990112746447BB8348054F38BA10C1C62D5FDDFFA3421CD4E022EE6944114EF091BF7FD89CA11A20D8DA8FF1F817747D128778287F0F09D8DAF585CFD171640279EEA3563602F55E1DF8F2C24D0172602DD7C05CAB360D72A1A23ACF32DFB3913F71E8D9001C98CA9A9A176F0680BEA02893D639462F4E531ABA3E421703FC5E8BFF92A34AA47414203B717729C088E982CE457A298A3486AE0EE3D80A01207276F323507E0CE297B278FFF4BA2683B2E');
insert into rule (code,value) values ('limit','5');
insert into secret_key (owner_kind,owner_id,sealed) values ('person',1,X'BAED1D89D07C01C28A1B45C2556C396EB09487DCB0F6EBB3D5A89A9ACC7ECC2869CFE45C0307FC68BEAA0B7350C1EF789DABCA852C8C3A5257B7CE1E8CC2D1DC72622BE1C8ED6395');
insert into vault (id,kind,salt,ops_limit,memory_limit,master) values (1,'plain',X'',0,0,X'26268A83A3034DE3561397A2E4872A6BB20A970C651504FE514720636E29043C');
CREATE INDEX award_entry on award (entry);
CREATE INDEX entry_person on entry (person);
CREATE INDEX finding_entry on finding (entry);
CREATE INDEX mark_entry on mark (entry);
CREATE INDEX stage_entry_entry on stage_entry (entry);
CREATE TRIGGER import_file_no_delete before delete on import_file
begin
    select raise(abort, 'import sources are append-only');
end;
CREATE TRIGGER import_file_no_update before update on import_file
begin
    select raise(abort, 'import sources are append-only');
end;
CREATE TRIGGER import_row_no_delete before delete on import_row
begin
    select raise(abort, 'import sources are append-only');
end;
CREATE TRIGGER import_row_no_update before update on import_row
begin
    select raise(abort, 'import sources are append-only');
end;
CREATE TRIGGER journal_no_delete before delete on journal
begin
    select raise(abort, 'the journal is append-only');
end;
CREATE TRIGGER journal_no_update before update on journal
begin
    select raise(abort, 'the journal is append-only');
end;
