pragma foreign_keys = off;
pragma application_id = 1350190187;
pragma user_version = 9;
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
CREATE TABLE anchor (
    criterion integer not null references criterion (id),
    mark integer not null check (mark >= 1),
    text_ja text not null,
    text_en text not null,
    primary key (criterion, mark)
) strict;
CREATE TABLE assignment (
    stage text not null references stage (code),
    entry integer not null references entry (id),
    judge integer not null references judge (id), locked integer not null default 0 check (locked in (0, 1)),
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
CREATE TABLE award_basis (
    award integer primary key references award (id),
    sealed integer not null references sealed_result (id)
) strict;
CREATE TABLE award_confirmation (
    award integer primary key references award (id),
    confirmed_at_ms integer not null,
    confirmed_by text not null check (confirmed_by <> '')
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
CREATE TABLE declaration (
    judge integer not null references judge (id),
    entry integer not null references entry (id),
    declared_at_ms integer not null,
    source text not null check (source in ('judge', 'office', 'import')),
    primary key (judge, entry)
) strict;
CREATE TABLE dismissed_suspicion (
    judge integer not null references judge (id),
    entry integer not null references entry (id),
    reason text not null,
    decided_at_ms integer not null,
    decided_by text not null,
    primary key (judge, entry)
) strict;
CREATE TABLE document (
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
CREATE TABLE document_chunk (
    content integer not null references document_content (id),
    number integer not null check (number >= 0),
    sealed blob not null,
    primary key (content, number)
) strict;
CREATE TABLE document_content (
    id integer primary key,
    entry integer not null,
    size integer not null check (size >= 0),
    chunks integer not null check (chunks >= 0),
    digest text not null,
    unique (entry, digest)
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
, themes text not null default '', committee text not null default '', chair integer not null default 0 check (chair in (0, 1)), state text not null default 'member'
    check (state in ('candidate', 'member', 'former')), term_from text not null default '', term_to text not null default '', pledged_on text not null default '', corporate_number text not null default '') strict;
CREATE TABLE list_item (
    list text not null,
    code text not null,
    position integer not null,
    value_ja text not null,
    value_en text not null,
    primary key (list, code)
) strict;
CREATE TABLE lot (
    id integer primary key,
    stage text not null references stage (code),
    pool text not null check (pool <> ''), -- reference numbers in their order, separated by ' '
    source text not null check (source <> ''),
    fixed_at_ms integer not null,
    fixed_by text not null,
    sources text not null, -- public values, one source per line; empty: not drawn yet
    draw_key text not null,
    result text not null, -- reference numbers in the order drawn
    drawn_at_ms integer,
    drawn_by text not null,
    check ((drawn_at_ms is null) = (result = ''))
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
CREATE TABLE mark_origin (
    stage text not null references stage (code),
    judge integer not null references judge (id),
    entry integer not null references entry (id),
    criterion integer not null references criterion (id),
    source text not null check (source in ('list', 'packet', 'sheet', 'paper')),
    at_ms integer not null,
    who text not null, -- empty: the judge
    primary key (stage, judge, entry, criterion)
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
CREATE TABLE overall_comment (
    stage text not null references stage (code),
    judge integer not null references judge (id),
    entry integer not null references entry (id),
    comment text not null,
    changed_at_ms integer not null,
    primary key (stage, judge, entry)
) strict;
CREATE TABLE packet (
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
CREATE TABLE packet_entry (
    packet integer not null references packet (id),
    entry integer not null references entry (id),
    position integer not null,
    primary key (packet, entry)
) strict;
CREATE TABLE packet_return (
    packet integer not null references packet (id),
    version integer not null check (version >= 1),
    digest text not null,
    finished_at_ms integer not null,
    received_at_ms integer not null,
    received_by text not null,
    primary key (packet, version)
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
CREATE TABLE returned_cell (
    stage text not null references stage (code),
    judge integer not null references judge (id),
    entry integer not null references entry (id),
    criterion integer not null references criterion (id),
    mark integer not null,
    comment text not null,
    changed_at_ms integer not null,
    primary key (stage, judge, entry, criterion)
) strict;
CREATE TABLE rubric_version (
    stage text not null references stage (code),
    version integer not null check (version >= 1),
    digest text not null,
    first_issued_at_ms integer not null,
    primary key (stage, version),
    unique (stage, digest)
) strict;
CREATE TABLE rule (
    code text primary key,
    value text not null
) strict;
CREATE TABLE score_sheet (
    uuid text primary key,
    stage text not null references stage (code),
    judge integer not null references judge (id),
    issued_at_ms integer not null,
    issued_by text not null,
    rubric_digest text not null
) strict;
CREATE TABLE score_sheet_entry (
    sheet text not null references score_sheet (uuid),
    entry integer not null references entry (id),
    position integer not null,
    primary key (sheet, entry)
) strict;
CREATE TABLE sealed_result (
    id integer primary key,
    stage text not null references stage (code),
    number integer not null check (number >= 1),
    snapshot blob not null,
    digest text not null check (length(digest) = 64),
    figures blob not null,
    figures_digest text not null check (length(figures_digest) = 64),
    rubric text not null check (length(rubric) = 64),
    program text not null,
    libraries text not null,
    journal_head text not null check (length(journal_head) = 64),
    reason text not null,
    sealed_at_ms integer not null,
    sealed_by text not null,
    unique (stage, number),
    check (number = 1 or reason <> '')
) strict;
CREATE TABLE "secret_key" (
    owner_kind text not null check (owner_kind in ('person', 'import', 'entry', 'office')),
    owner_id integer not null,
    sealed blob not null,
    primary key (owner_kind, owner_id)
) strict;
CREATE TABLE sheet_return (
    sheet text not null references score_sheet (uuid),
    version integer not null check (version >= 1),
    digest text not null,
    finished_at_ms integer not null,
    received_at_ms integer not null,
    received_by text not null,
    primary key (sheet, version),
    unique (sheet, digest)
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
CREATE TABLE stage_terms (
    stage text primary key references stage (code),
    deadline_at_ms integer,
    instructions_ja text not null,
    instructions_en text not null
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
CREATE TABLE tie_decision (
    id integer primary key,
    stage text not null references stage (code),
    entries text not null check (entries <> ''), -- separated by ' '
    reason text not null check (reason <> ''),
    decided_at_ms integer not null,
    decided_by text not null
) strict;
CREATE TABLE tie_rule (
    stage text not null references stage (code),
    position integer not null check (position >= 1),
    criteria text not null check (criteria <> ''), -- codes separated by ' '
    primary key (stage, position)
) strict;
CREATE TABLE typed_mark (
    stage text not null references stage (code),
    judge integer not null references judge (id),
    entry integer not null references entry (id),
    criterion integer not null references criterion (id),
    turn integer not null check (turn in (1, 2)),
    mark integer not null,
    who text not null check (who <> ''),
    at_ms integer not null,
    primary key (stage, judge, entry, criterion, turn)
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
insert into journal (id,at_ms,who,kind,operation,label,reason,target,undoable,changes,hash) values (2,1785718800000,'Mori','do','import.entries','["1"]','',NULL,1,X'0000016C78010B61626428482D2ACECF631062606480004666F6D4BC92A2C4BC92109074517E5A664E2AB23C4B9371F5A31D933F31092CDA6221A1AA2FCC975B9178FEF03ABEBB81E102FC657FA3E6EACA472FF6739A1A37CB68BDDFC5D60FE72C0B7D051C7417EEFB9677E084F692551F4EBFA8778EF8DDE525DA54F4FBF6CEBB13CECC51D691E6903AD093B426D6B3972BF9C03696CA7B096C41D79F2DB4A9F48DDDB0F78E68B85AF3C109C7345B3566DB48BECCCD735C34F996E8BF83A96D13D397AE39B1E4839B35F76B01871797633E3E29360E9A3D21CBFCC283C44DBA2E0DE2EFD39EEC8EEAD0CC3CE0172D54932095D17DAE3A6A56F759A3B26BB36E4FFF67E26C54B830529EE1B5B290E03DBB165ECE69D3E50F848966BDF35A3C25FDABCD646BF5ABDB2C76EDBF36AFF2C98BAF39D15C1FEABF3CD43E13B7E00FBB9C4A61D3D9EB2C4C69BBD8BA7F9F2A4D0A28E4B9DE716781F147F5E83993B49E07FBDFDC23702C76ADC703890F9CFBCB3EA802006698A04D',X'42FDDF7051B150AC0BFED527B89C6614F3F8CADDCDF8AC6A5014761BDD63D1EF');
insert into journal (id,at_ms,who,kind,operation,label,reason,target,undoable,changes,hash) values (3,1785718800000,'Mori','undo','import.entries','["1"]','',2,1,X'0000016C78010B61626428482D2ACECF63E064606480004666F6D4BC92A2C4BC92109074517E5A664E2AB23C4B9371F5A31D933F31092CDA6221A1AA2FCC975B9178FEF03ABEBB81E102FC657FA3E6EACA472FF6739A1A37CB68BDDFC5D60FE72C0B7D051C7417EEFB9677E084F692551F4EBFA8778EF8DDE525DA54F4FBF6CEBB13CECC51D691E6903AD093B426D6B3972BF9C03696CA7B096C41D79F2DB4A9F48DDDB0F78E68B85AF3C109C7345B3566DB48BECCCD735C34F996E8BF83A96D13D397AE39B1E4839B35F76B01871797633E3E29360E9A3D21CBFCC283C44DBA2E0DE2EFD39EEC8EEAD0CC3CE0172D54932095D17DAE3A6A56F759A3B26BB36E4FFF67E26C54B830529EE1B5B290E03DBB165ECE69D3E50F848966BDF35A3C25FDABCD646BF5ABDB2C76EDBF36AFF2C98BAF39D15C1FEABF3CD43E13B7E00FBB9C4A61D3D9EB2C4C69BBD8BA7F9F2A4D0A28E4B9DE716781F147F5E83993B49E07FBDFDC23702C76ADC703890F9CFBCB3EA802004EE6A03B',X'AB5A8BFA234995288899C2509765A9BCE48F4F29FFF6C0641106E1EAC15DFB50');
insert into journal (id,at_ms,who,kind,operation,label,reason,target,undoable,changes,hash) values (4,1785718800000,'Mori','redo','import.entries','["1"]','',3,1,X'0000016C78010B61626428482D2ACECF631062606480004666F6D4BC92A2C4BC92109074517E5A664E2AB23C4B9371F5A31D933F31092CDA6221A1AA2FCC975B9178FEF03ABEBB81E102FC657FA3E6EACA472FF6739A1A37CB68BDDFC5D60FE72C0B7D051C7417EEFB9677E084F692551F4EBFA8778EF8DDE525DA54F4FBF6CEBB13CECC51D691E6903AD093B426D6B3972BF9C03696CA7B096C41D79F2DB4A9F48DDDB0F78E68B85AF3C109C7345B3566DB48BECCCD735C34F996E8BF83A96D13D397AE39B1E4839B35F76B01871797633E3E29360E9A3D21CBFCC283C44DBA2E0DE2EFD39EEC8EEAD0CC3CE0172D54932095D17DAE3A6A56F759A3B26BB36E4FFF67E26C54B830529EE1B5B290E03DBB165ECE69D3E50F848966BDF35A3C25FDABCD646BF5ABDB2C76EDBF36AFF2C98BAF39D15C1FEABF3CD43E13B7E00FBB9C4A61D3D9EB2C4C69BBD8BA7F9F2A4D0A28E4B9DE716781F147F5E83993B49E07FBDFDC23702C76ADC703890F9CFBCB3EA802006698A04D',X'17EF6CCDD546854CF22C4E2F0FE49ECD231621E03DC6B168547469FABCC30EB3');
insert into person (id,kind) values (1,'entrant');
insert into profile (person,sealed) values (1,X'7BE2B893F20210A2B43818252F130E6D7861CFC3AE0EDD5157100F76FD5A9D2D1F5BA34E42955E9A32AF4ED185F0CE39714D10402DA1BEF66EC0C82BA4AAF0CBE87F4358FB8A4A158272FBDBB9DD90CC9C232C1B081AC08C62AC5D498D0A63C0B60479DE600652D7E6A13C794D5DB0BDDC15572683C190C62985289B3C19E96D6E41A293DA15FEC165869167A5ACC8A4F0463B0BEB1040E8D35CF1E47333529B906A37D0E061B22D448017EF66E4BB5A882969C04E5B127C601A688BCE7B5A9A8BCD3276D69ADB97FE34433271A1591F00EB231211DE3E840D0996971FC056156AEE4AA39467F53C933B27D5B638BABFD69E79E4E8F56C5B0AF07FF4E12BCC5EA0FC071E247182CDD7040266BA068BFBCA756250710CD788DCA033F1275B9C922AE7534FD9BC10C65DAD48E018F009BF76F025');
insert into rule (code,value) values ('limit','5');
insert into secret_key (owner_kind,owner_id,sealed) values ('person',1,X'02BEC7D7EBF93C8E434066882CE1DEF611F51D98BAA30A8BFA797D4B1F3974E8876AA92D5AD82DB3C9A43616D4DBEB70C15FCAB7C8040606D1CFD04EFFF0A9ECCF8F8E5589319387');
insert into vault (id,kind,salt,ops_limit,memory_limit,master) values (1,'plain',X'',0,0,X'0E553C1DA7E21E36B6C94C5FE3B4937732D0F76C06546760F3426503CE357944');
CREATE INDEX agenda_document_item on agenda_document (item);
CREATE INDEX agenda_item_meeting on agenda_item (meeting);
CREATE INDEX award_entry on award (entry);
CREATE INDEX document_entry on document (entry);
CREATE INDEX entry_person on entry (person);
CREATE INDEX finding_entry on finding (entry);
CREATE INDEX lot_stage on lot (stage);
CREATE INDEX mark_entry on mark (entry);
CREATE INDEX packet_judge on packet (judge, stage);
CREATE INDEX stage_entry_entry on stage_entry (entry);
CREATE INDEX tie_decision_stage on tie_decision (stage);
CREATE TRIGGER document_chunk_no_delete before delete on document_chunk
begin
    select raise(abort, 'documents are append-only');
end;
CREATE TRIGGER document_chunk_no_update before update on document_chunk
begin
    select raise(abort, 'documents are append-only');
end;
CREATE TRIGGER document_content_no_delete before delete on document_content
begin
    select raise(abort, 'documents are append-only');
end;
CREATE TRIGGER document_content_no_update before update on document_content
begin
    select raise(abort, 'documents are append-only');
end;
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
CREATE TRIGGER sealed_result_no_delete before delete on sealed_result
begin
    select raise(abort, 'sealed results are append-only');
end;
CREATE TRIGGER sealed_result_no_update before update on sealed_result
begin
    select raise(abort, 'sealed results are append-only');
end;
