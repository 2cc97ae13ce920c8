pragma foreign_keys = off;
pragma application_id = 1350190187;
pragma user_version = 5;
CREATE TABLE agenda_document (
    id integer primary key,
    item integer not null references agenda_item (id),
    position integer not null,
    name text not null check (name <> ''),
    prepared integer not null check (prepared in (0, 1)),
    handed_out integer not null check (handed_out in (0, 1)),
    check (prepared = 1 or handed_out = 0)
) strict;
CREATE TABLE agenda_entry (
    item integer not null references agenda_item (id),
    entry integer not null references entry (id),
    primary key (item, entry)
) strict;
CREATE TABLE agenda_item (
    id integer primary key,
    meeting integer not null references meeting (id),
    position integer not null,
    title text not null check (title <> ''),
    decision text not null
) strict;
CREATE TABLE assignment (
    stage text not null references stage (code),
    entry integer not null references entry (id),
    judge integer not null references judge (id),
    primary key (stage, entry, judge)
) strict;
CREATE TABLE attendance (
    meeting integer not null references meeting (id),
    judge integer not null references judge (id),
    state text not null check (state in ('invited', 'present', 'absent')),
    online integer not null check (online in (0, 1)),
    arrived_at_ms integer,
    left_at_ms integer,
    travel blob, -- from where to where, sealed under the judge's own key
    receipt_at_ms integer,
    primary key (meeting, judge),
    check (state = 'present' or (arrived_at_ms is null and left_at_ms is null and receipt_at_ms is null)),
    check (left_at_ms is null or arrived_at_ms is null or left_at_ms >= arrived_at_ms)
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
CREATE TABLE entrant_comment (
    stage text not null references stage (code),
    entry integer not null references entry (id),
    state text not null check (state in ('draft', 'edited', 'approved')),
    strengths text not null,
    improvement text not null,
    source text not null, -- digest of the judges' comments the draft was made from
    edited_at_ms integer not null,
    edited_by text not null,
    approved_at_ms integer,
    approved_by text not null default '',
    primary key (stage, entry),
    check ((state = 'approved') = (approved_at_ms is not null)),
    check (state <> 'approved' or (strengths <> '' and improvement <> ''))
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
CREATE TABLE meeting (
    id integer primary key,
    theme text not null references theme (code),
    number integer not null check (number >= 1),
    starts_at_ms integer not null,
    ends_at_ms integer not null,
    place text not null,
    online integer not null check (online in (0, 1)),
    chair integer references judge (id),
    state text not null default 'planned' check (state in ('planned', 'held', 'cancelled')),
    minutes text not null default '', -- names judges by reference number only
    minutes_at_ms integer,
    minutes_by text not null default '',
    unique (theme, number),
    check (ends_at_ms > starts_at_ms),
    check (place <> '' or online = 1)
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
CREATE TABLE question (
    id integer primary key,
    entry integer not null references entry (id),
    number integer not null check (number >= 1),
    judge integer references judge (id), -- null: the committee as a whole
    text text not null check (text <> ''),
    asked_at_ms integer not null,
    due_at_ms integer not null,
    answer text not null default '',
    answered_at_ms integer,
    released_at_ms integer,
    unique (entry, number),
    check ((answer = '') = (answered_at_ms is null)),
    check (released_at_ms is null or answered_at_ms is not null)
) strict;
CREATE TABLE quorum_rule (
    theme text primary key references theme (code),
    kind text not null check (kind in ('more_than', 'at_least', 'persons')),
    numerator integer not null check (numerator >= 1),
    denominator integer not null check (denominator >= 1),
    counts_conflicted integer not null check (counts_conflicted in (0, 1)), -- 0 = who must leave is no member for the item
    check (kind = 'persons' or numerator <= denominator)
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
insert into journal (id,at_ms,who,kind,operation,label,reason,target,undoable,changes,hash) values (2,1785718800000,'Mori','do','import.entries','["1"]','',NULL,1,X'0000016C78010B61626428482D2ACECF631062606480004666F6D4BC92A2C4BC92109074517E5A664E2AB23C4B93B1F6B11A8B593911A9C1653339BC831BA4A41699067117A816EBAF38706AB282B44FFFF5966762BEBBE5B225D54437AC2F55AE3CD2BFFDD7993471BF0FCDB74356289F52D67B9D7BFFD4939E177C4C9E1BC5785C43363D5BB6DAAB75038BE2B307375A761A9DCB65D91F1CBFD62923A2C568E3A38DCFE61B9B2F655CFF69ADD2AA8FDA853E1DA74317A66D61FE7138FDC90286BC838CD3CE3C62E4EB66DFB48F7765CAB995DB2BDC56BD350AFAC13E57FDE394A9BF538C95524BD3372FD9EC5ABDACBAA829B9DFA9F547B29A9BCD8B0705EF444F87BBC94B6E6098AB95B768CDA95CDD66AB82274F7E27B3BCB9BEBBE5B86339E3E423ABCCB4A214D9AD1CE73936C9AEFA77FFE8BE98752F1E088B1E4DB26033E562AD899CF181DBC2EA7A64D4A2FC882521CFDC4BA61D61393DE55AE402BD8E0CBFC8F93BADA7BCD9ADE6A17DA46ACB7E0057D99CB2',X'3318FD6EA668C131D21F517F8DE9963C2EF29AC11F6AC0197E89663CBE58E517');
insert into journal (id,at_ms,who,kind,operation,label,reason,target,undoable,changes,hash) values (3,1785718800000,'Mori','undo','import.entries','["1"]','',2,1,X'0000016C78010B61626428482D2ACECF63E064606480004666F6D4BC92A2C4BC92109074517E5A664E2AB23C4B93B1F6B11A8B593911A9C1653339BC831BA4A41699067117A816EBAF38706AB282B44FFFF5966762BEBBE5B225D54437AC2F55AE3CD2BFFDD7993471BF0FCDB74356289F52D67B9D7BFFD4939E177C4C9E1BC5785C43363D5BB6DAAB75038BE2B307375A761A9DCB65D91F1CBFD62923A2C568E3A38DCFE61B9B2F655CFF69ADD2AA8FDA853E1DA74317A66D61FE7138FDC90286BC838CD3CE3C62E4EB66DFB48F7765CAB995DB2BDC56BD350AFAC13E57FDE394A9BF538C95524BD3372FD9EC5ABDACBAA829B9DFA9F547B29A9BCD8B0705EF444F87BBC94B6E6098AB95B768CDA95CDD66AB82274F7E27B3BCB9BEBBE5B86339E3E423ABCCB4A214D9AD1CE73936C9AEFA77FFE8BE98752F1E088B1E4DB26033E562AD899CF181DBC2EA7A64D4A2FC882521CFDC4BA61D61393DE55AE402BD8E0CBFC8F93BADA7BCD9ADE6A17DA46ACB7E0040279CA0',X'49525FD52C05791F21ADEACA6F8F61A2DACD06F84287C5868E9984BB96DAE6AE');
insert into journal (id,at_ms,who,kind,operation,label,reason,target,undoable,changes,hash) values (4,1785718800000,'Mori','redo','import.entries','["1"]','',3,1,X'0000016C78010B61626428482D2ACECF631062606480004666F6D4BC92A2C4BC92109074517E5A664E2AB23C4B93B1F6B11A8B593911A9C1653339BC831BA4A41699067117A816EBAF38706AB282B44FFFF5966762BEBBE5B225D54437AC2F55AE3CD2BFFDD7993471BF0FCDB74356289F52D67B9D7BFFD4939E177C4C9E1BC5785C43363D5BB6DAAB75038BE2B307375A761A9DCB65D91F1CBFD62923A2C568E3A38DCFE61B9B2F655CFF69ADD2AA8FDA853E1DA74317A66D61FE7138FDC90286BC838CD3CE3C62E4EB66DFB48F7765CAB995DB2BDC56BD350AFAC13E57FDE394A9BF538C95524BD3372FD9EC5ABDACBAA829B9DFA9F547B29A9BCD8B0705EF444F87BBC94B6E6098AB95B768CDA95CDD66AB82274F7E27B3BCB9BEBBE5B86339E3E423ABCCB4A214D9AD1CE73936C9AEFA77FFE8BE98752F1E088B1E4DB26033E562AD899CF181DBC2EA7A64D4A2FC882521CFDC4BA61D61393DE55AE402BD8E0CBFC8F93BADA7BCD9ADE6A17DA46ACB7E0057D99CB2',X'BFA05AC64A21FF1024BA7A64C78E3E24596BFF836D1DF5D604A10AD6ACE07C1B');
insert into person (id,kind) values (1,'entrant');
insert into profile (person,sealed) values (1,X'2BC67C389A6C5865537699084B53801A1AA235520B7025732FA8C0CA93201B4C8FD784E6164DBB1E6B192615B0AF752379C48FB7FACC66174EF083DB54A823CA232EEB6DDFCAE48CE80E0249B1160C4554B2E6A6AB4A85B00421E6E0D884B932CE6D04BF535FAD4268588432B1E2B1E69F3337A501AFF2AD22AAF12B714C88CB55A166B403F8C367E4A0006EC10196CCE2010E8B07B2BE0DA964CEA9B77846AAED3252F8079D27F19495FB643322657567B3A4B3457BA67B7282638F4285F86326463CE8E070EE15CB57461F19B0009D2A6EA2ACCA6D2D833A70E4E4FB6304ECD7BB84C741770193C4AA362A5A21073A419E41821DAAFEDFC5BE5CAEE8E01315C5623806350A057C5998F00B383AD7595AA26F58A454E6477496C404CB94D659A02E88684E599FB93B94ECBB26482BC47AB4BF');
insert into rule (code,value) values ('limit','5');
insert into secret_key (owner_kind,owner_id,sealed) values ('person',1,X'F1714C8D305BEBCC0128359F7F5652FDA9780F7C295631E92CA44597574DA6AC5132D7B799FE963029D716FB8239930C9CF1BE25D5E819E2A0D8DC4AF96175FA95FC63517AD75181');
insert into vault (id,kind,salt,ops_limit,memory_limit,master) values (1,'plain',X'',0,0,X'A43A2F9B352D2A9D2F749410CDD2163E52B109B1724450F08E8635C813283BEE');
CREATE INDEX agenda_document_item on agenda_document (item);
CREATE INDEX agenda_item_meeting on agenda_item (meeting);
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
