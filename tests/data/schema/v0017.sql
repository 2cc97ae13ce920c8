pragma foreign_keys = off;
pragma application_id = 1350190187;
pragma user_version = 17;
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
CREATE TABLE announcement_release (
    id integer primary key,
    awards text not null check (length(awards) = 64),
    first_by text not null check (first_by <> ''),
    first_at_ms integer not null,
    second_by text not null default '',
    second_at_ms integer,
    withdrawn_at_ms integer,
    check ((second_by = '') = (second_at_ms is null)),
    check (second_by <> first_by)
) strict;
CREATE TABLE arrival (
    desk text not null, -- empty: the office's own computer
    number integer not null check (number >= 1),
    guest integer not null references guest (id),
    at_ms integer not null,
    who text not null,
    cancelled integer not null default 0 check (cancelled in (0, 1)),
    primary key (desk, number)
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
CREATE TABLE award_citation (
    prize text not null,
    entry integer not null references entry (id),
    receiver text not null check (receiver in ('self', 'proxy', 'absent')),
    sealed blob not null, -- citation and proxy, under the key of the entry's person
    photo blob,           -- the same
    primary key (prize, entry)
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
CREATE TABLE ceremony_event (
    id integer primary key check (id = 1),
    doors_at_ms integer,
    starts_at_ms integer,
    ends_at_ms integer,
    venue text not null,
    address text not null,
    access text not null,
    reply_by_ms integer,
    reply_to text not null,    -- where answers go
    stream_link text not null,
    capacity integer not null check (capacity >= 0) -- persons in the room; 0: no limit
) strict;
CREATE TABLE certificate (
    id integer primary key,
    number text not null unique check (number <> ''),
    prize text not null,
    entry integer not null references entry (id),
    state text not null default 'draft' check (state in ('draft', 'issued', 'void')),
    text blob, -- words that were edited or issued, sealed under the key of the entry's person
    edited integer not null default 0 check (edited in (0, 1)),
    issued_at_ms integer,
    issued_by text not null default '',
    digest text not null default '',
    void_reason text not null default '',
    check ((state = 'draft') = (issued_at_ms is null)),
    check ((state = 'void') = (void_reason <> '')),
    check (state = 'draft' or digest <> '')
) strict;
CREATE TABLE certificate_form (
    id integer primary key check (id = 1),
    layout text not null check (layout in ('vertical', 'horizontal')),
    paper text not null check (paper in ('A3', 'A4')),
    has_frame integer not null check (has_frame in (0, 1)),
    has_stamp integer not null check (has_stamp in (0, 1)),
    heading text not null check (heading <> ''),
    body text not null check (body <> ''),
    honorific text not null,
    presented_on text not null, -- ISO date, or empty while it is not settled
    giver text not null check (giver <> ''),
    signer text not null
) strict;
CREATE TABLE clipping (
    id integer primary key,
    coverage integer not null references coverage (id),
    name text not null check (name <> ''), -- of the file, without its folder
    bytes blob not null check (length(bytes) > 0)
) strict;
CREATE TABLE compute_plan (
    id integer primary key,
    name text not null unique check (name <> ''),
    kind text not null check (kind in ('whole', 'remainder')),
    state text not null check (state in ('draft', 'approved', 'replaced', 'revoked')),
    starts_on text not null,
    ends_on text not null,
    problem text not null,
    result text not null,
    made_at_ms integer not null,
    made_by text not null,
    approved_at_ms integer,
    approved_by text not null default '',
    second_by text not null default '',
    check ((state = 'draft') = (approved_at_ms is null)),
    check (state = 'draft' or (approved_by <> '' and second_by <> '' and approved_by <> second_by))
) strict;
CREATE TABLE compute_request (
    team integer primary key references team (id),
    minimum_milli integer not null check (minimum_milli >= 0),
    maximum_milli integer not null check (maximum_milli >= 1),
    merit integer not null check (merit >= 0),
    merit_error integer not null default 0 check (merit_error >= 0),
    offers text not null, -- codes separated by ';', empty: any
    justification text not null,
    starts_on text not null,
    ends_on text not null,
    check (minimum_milli <= maximum_milli)
) strict;
CREATE TABLE compute_setting (
    code text primary key,
    value text not null
) strict;
CREATE TABLE conflict (
    judge integer not null references judge (id),
    entry integer not null references entry (id),
    category integer not null check (category between 1 and 5),
    note text not null,
    primary key (judge, entry)
) strict;
CREATE TABLE contact (
    id integer primary key,
    person integer not null unique references person (id),
    kind text not null check (kind in ('venue', 'supplier', 'press', 'other')),
    organisation text not null
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
CREATE TABLE cost_line (
    id integer primary key,
    title text not null check (title <> ''),
    budget_head text not null,
    contact integer references contact (id),
    planned_yen integer not null check (planned_yen >= 0),
    actual_yen integer check (actual_yen >= 0),
    note text not null
) strict;
CREATE TABLE coverage (
    id integer primary key,
    on_day text not null,
    outlet text not null check (outlet <> ''),
    title text not null check (title <> ''),
    link text not null,
    note text not null
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
CREATE TABLE desk (
    code text primary key, -- D1
    uuid text not null unique,
    issued_at_ms integer not null,
    issued_by text not null,
    guests integer not null,
    file_name text not null,
    sealed_key blob not null,
    received_at_ms integer
) strict;
CREATE TABLE discussion_note (
    stage text not null references stage (code),
    entry integer not null references entry (id),
    verdict text not null check (verdict in ('open', 'prize', 'hold', 'none')),
    prize text references prize (code), -- proposed
    note text not null,
    noted_at_ms integer not null,
    noted_by text not null,
    primary key (stage, entry),
    check (verdict = 'open' or note <> ''),
    check (prize is null or verdict = 'prize')
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
, document text not null default '', received_on text not null default '', tax_basis text not null default 'unstated'
    check (tax_basis in ('unstated', 'included', 'excluded')), recorded_at_ms integer not null default 0, recorded_by text not null default '', confirmed_basis text not null default '', second_at_ms integer, second_by text not null default '', withdrawn_at_ms integer, withdrawn_by text not null default '', withdrawn_reason text not null default '') strict;
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
CREATE TABLE guest (
    id integer primary key,
    ref text not null unique,
    person integer not null unique references person (id),
    affiliation text not null,
    title text not null,
    category text not null check (category in
        ('vip', 'judge', 'winner', 'guardian', 'attendant', 'press', 'general')),
    standing text not null default '' check (standing in
        ('', 'minister', 'official', 'board', 'expert', 'speaker', 'chair')),
    precedence integer not null default 0 check (precedence >= 0), -- 0: after those with a number
    party text not null default '',                                -- who sits together
    host integer references guest (id),                            -- with whom the guest comes
    reply text not null check (reply in ('open', 'attending', 'declined', 'streaming', 'waiting')),
    companions integer not null default 0 check (companions between 0 and 20),
    needs blob not null,
    press text not null default '' check (press in ('', 'applied', 'accredited', 'refused')),
    photo text not null default '' check (photo in ('', 'yes', 'no')),
    stream text not null default '' check (stream in ('', 'yes', 'no')),
    walk_in integer not null default 0 check (walk_in in (0, 1)),
    invited_at_ms integer,
    reminded_at_ms integer,
    replied_at_ms integer
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
    check (state in ('candidate', 'member', 'former')), term_from text not null default '', term_to text not null default '', pledged_on text not null default '', corporate_number text not null default '', prefers text not null default '') strict;
CREATE TABLE ledger_line (
    id integer primary key,
    action integer not null,
    at_ms integer not null,
    who text not null,
    kind text not null check (kind in
        ('deposit', 'reserve', 'charge', 'settle', 'release', 'transfer', 'expiry', 'reversal')),
    day text not null check (length(day) = 10), -- the day that the line counts for
    envelope integer references envelope (id),
    plan integer references compute_plan (id),
    tranche integer references tranche (id),
    team text references team (ref),
    offer text references offer (code),
    cost integer references other_cost (id),
    usage integer references usage_row (id),
    reverses integer unique references ledger_line (id),
    hours_milli integer not null default 0, -- hours of the offer's own GPU
    deposited integer not null default 0,
    settled integer not null default 0,
    in_flight integer not null default 0,
    committed integer not null default 0,
    free integer not null default 0,
    note text not null,
    check (settled + in_flight + committed + free = deposited),
    check (deposited = 0 or kind in ('deposit', 'reversal')),
    check ((kind = 'reversal') = (reverses is not null))
) strict;
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
CREATE TABLE mentor (
    id integer primary key,
    ref text not null unique check (ref <> ''), -- M01
    person integer not null unique references person (id),
    affiliation text not null,
    corporate_number text not null -- of the affiliation
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
CREATE TABLE offer (
    id integer primary key,
    code text not null unique check (code <> ''),
    provider text not null,
    provider_kind text not null check (provider_kind in ('company', 'academic')),
    gpu text not null,
    memory text not null,
    interconnect text not null,
    currency text not null check (length(currency) = 3),
    price_e4 integer not null check (price_e4 > 0),
    tax_included integer not null check (tax_included in (0, 1)),
    tax_percent integer not null check (tax_percent between 0 and 100),
    fx_rate_e4 integer check (fx_rate_e4 > 0), -- ten-thousandths of a yen for one unit
    fx_on text not null,
    fx_note text not null,
    yen_e4 integer not null check (yen_e4 > 0),
    capacity_hours integer not null check (capacity_hours >= 0),
    speed_milli integer not null check (speed_milli >= 1),
    starts_on text not null,
    ends_on text not null,
    minimum_days integer not null check (minimum_days >= 0),
    storage_yen integer not null check (storage_yen >= 0), -- per TB and month
    points_milli integer not null check (points_milli >= 0), -- points per GPU-hour; 0 = not in points
    experience text not null,
    note text not null,
    check (currency <> 'JPY' or fx_rate_e4 is null)
) strict;
CREATE TABLE other_cost (
    id integer primary key,
    head text not null check (head in ('storage', 'cpu', 'network', 'other')),
    team text references team (ref),
    yen integer not null check (yen >= 1),
    starts_on text not null,
    ends_on text not null,
    note text not null,
    document text not null
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
    kind text not null check (kind in ('entrant', 'judge', 'guest', 'contact'))
) strict;
CREATE TABLE prep_need (
    task integer not null references prep_task (id),
    needs integer not null references prep_task (id),
    primary key (task, needs),
    check (task <> needs)
) strict;
CREATE TABLE prep_task (
    id integer primary key,
    section text not null check (section in ('task', 'item', 'stream', 'media')),
    title text not null check (title <> ''),
    owner text not null,
    starts_on text not null, -- ISO date, or empty while it is not settled
    due_on text not null,
    done_at_ms integer,
    note text not null,
    check (starts_on = '' or due_on = '' or starts_on <= due_on)
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
CREATE TABLE run_item (
    id integer primary key,
    position integer not null,
    title text not null check (title <> ''),
    length_s integer not null check (length_s between 1 and 86400),
    not_before_ms integer,
    speaker text not null,
    narration text not null,
    staff text not null,
    reception text not null,
    technics text not null,
    props text not null,
    started_at_ms integer,
    extra_s integer not null default 0
) strict;
CREATE TABLE run_sheet (
    id integer primary key check (id = 1),
    starts_at_ms integer not null,
    ended_at_ms integer
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
CREATE TABLE seat (
    id integer primary key,
    room integer not null references seat_room (id),
    row_label text not null check (row_label <> ''), -- a row, or the name of a table
    number integer not null check (number >= 1),
    x integer not null,
    y integer not null,
    kind text not null check (kind in ('seat', 'wheelchair')),
    at_table integer not null check (at_table in (0, 1)), blocked integer not null default 0 check (blocked in (0, 1)),
    unique (room, row_label, number)
) strict;
CREATE TABLE seat_room (
    id integer primary key,
    name text not null unique check (name <> ''),
    position integer not null,
    entrance text not null check (entrance in ('back', 'left', 'right'))
, row_plan text not null default '', table_plan text not null default '', stage_width integer not null default -1 check (stage_width >= -1), stage_offset integer not null default 0) strict;
CREATE TABLE "seat_use" (
    seat integer primary key references seat (id),
    guest integer not null references guest (id),
    part integer not null check (part >= 0),
    locked integer not null default 0 check (locked in (0, 1))
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
CREATE TABLE stage_method (
    stage text primary key references stage (code),
    method text not null check (method in ('adjusted', 'mean', 'median', 'additive', 'zscore')),
    seal integer not null default 0 check (seal >= 0) -- number of the seal that fixed it; 0: none
) strict;
CREATE TABLE stage_terms (
    stage text primary key references stage (code),
    deadline_at_ms integer,
    instructions_ja text not null,
    instructions_en text not null
) strict;
CREATE TABLE team (
    id integer primary key,
    ref text not null unique check (ref <> ''),
    name text not null,
    institution text not null,
    category text not null
) strict;
CREATE TABLE team_member (
    entry integer primary key references entry (id),
    team integer not null references team (id),
    role text not null,
    leads integer not null check (leads in (0, 1)),
    joined_on text not null
) strict;
CREATE TABLE team_mentor (
    team integer not null references team (id),
    mentor integer not null references mentor (id),
    primary key (team, mentor)
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
CREATE TABLE tranche (
    id integer primary key,
    plan integer not null references compute_plan (id),
    team text not null references team (ref),
    number integer not null check (number >= 1),
    starts_on text not null,
    expires_on text not null,
    unique (plan, team, number),
    check (starts_on <= expires_on)
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
CREATE TABLE usage_remark (
    team integer not null references team (id),
    month text not null check (length(month) = 7),
    verdict text not null check (verdict in ('appropriate', 'question', 'inappropriate')),
    text text not null,
    at_ms integer not null,
    who text not null,
    primary key (team, month)
) strict;
CREATE TABLE usage_row (
    id integer primary key,
    day text not null check (length(day) = 10),
    team text not null references team (ref),
    offer text not null references offer (code),
    record text not null, -- the provider's own number of the line, where it has one
    unit text not null check (unit in ('hours', 'points', 'yen')),
    quantity_milli integer not null check (quantity_milli >= 0),
    hours_milli integer not null check (hours_milli >= 0), -- of the offer's GPU
    yen integer not null check (yen >= 0), -- at the price when the row came in
    reported_on text not null,
    file integer not null,
    row integer not null,
    state text not null check (state in ('current', 'superseded', 'withdrawn'))
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
insert into journal (id,at_ms,who,kind,operation,label,reason,target,undoable,changes,hash) values (2,1785718800000,'Mori','do','import.entries','["1"]','',NULL,1,X'0000016C78010B61626428482D2ACECF631062606480004666F6D4BC92A2C4BC92109074517E5A664E2AB23C4B9371423F9BC75417864D89790177EA26B69FBE957178E94CD1C6EB8A5BC439597F689EE5FB1D5A32D96143FA2785D83C81F53F8EDDDBF2E288B5E0F4EF1359B83F6ACDCFDB33393E64CBA6B98DDB96BEDCE3C55CA8CACC76533CE0E4CC0DFD0B8C2A44795B2EF43C9E71D847FA6689904A700083C25EBBFFEF573A151AB54A399BADD43A1195B64677DB21769960DE7997A66B3674B5D95F3A155812E52053F28FD1C6E1FBE7D5A71CFFE6F6CD7ABD23DC2E5291BBE0CDB179FAE6573A1FB5AA466CDFED11CE75475E22A8FC66EABC33679884B76E39D15FEC1EF460F6DDE9371655D516CB3D3BF8DF46F3CFEDB772AB0E6C9FCF7BD9C4BBFBA10D83B67618AB7F7ED564A5CB1F72822B9B5F9E5E5795A66778794EAB4245E03ED1EA954D61EEF117B8FFF61A1EEF9B67B06A37A7756D45C4F25959894A8F4D16DF52BD754B7AEB2C934C5F00DE1A9E11',X'CDE4443759A3EB46DF30B50E116DED3B7D649900BDEB0815B7C64700034B1758');
insert into journal (id,at_ms,who,kind,operation,label,reason,target,undoable,changes,hash) values (3,1785718800000,'Mori','undo','import.entries','["1"]','',2,1,X'0000016C78010B61626428482D2ACECF63E064606480004666F6D4BC92A2C4BC92109074517E5A664E2AB23C4B9371423F9BC75417864D89790177EA26B69FBE957178E94CD1C6EB8A5BC439597F689EE5FB1D5A32D96143FA2785D83C81F53F8EDDDBF2E288B5E0F4EF1359B83F6ACDCFDB33393E64CBA6B98DDB96BEDCE3C55CA8CACC76533CE0E4CC0DFD0B8C2A44795B2EF43C9E71D847FA6689904A700083C25EBBFFEF573A151AB54A399BADD43A1195B64677DB21769960DE7997A66B3674B5D95F3A155812E52053F28FD1C6E1FBE7D5A71CFFE6F6CD7ABD23DC2E5291BBE0CDB179FAE6573A1FB5AA466CDFED11CE75475E22A8FC66EABC33679884B76E39D15FEC1EF460F6DDE9371655D516CB3D3BF8DF46F3CFEDB772AB0E6C9FCF7BD9C4BBFBA10D83B67618AB7F7ED564A5CB1F72822B9B5F9E5E5795A66778794EAB4245E03ED1EA954D61EEF117B8FFF61A1EEF9B67B06A37A7756D45C4F25959894A8F4D16DF52BD754B7AEB2C934C5F00C6689DFF',X'9ED6A4E27071702D64678B36918CA531A4C48D615D742D362DD921258ADE73C0');
insert into journal (id,at_ms,who,kind,operation,label,reason,target,undoable,changes,hash) values (4,1785718800000,'Mori','redo','import.entries','["1"]','',3,1,X'0000016C78010B61626428482D2ACECF631062606480004666F6D4BC92A2C4BC92109074517E5A664E2AB23C4B9371423F9BC75417864D89790177EA26B69FBE957178E94CD1C6EB8A5BC439597F689EE5FB1D5A32D96143FA2785D83C81F53F8EDDDBF2E288B5E0F4EF1359B83F6ACDCFDB33393E64CBA6B98DDB96BEDCE3C55CA8CACC76533CE0E4CC0DFD0B8C2A44795B2EF43C9E71D847FA6689904A700083C25EBBFFEF573A151AB54A399BADD43A1195B64677DB21769960DE7997A66B3674B5D95F3A155812E52053F28FD1C6E1FBE7D5A71CFFE6F6CD7ABD23DC2E5291BBE0CDB179FAE6573A1FB5AA466CDFED11CE75475E22A8FC66EABC33679884B76E39D15FEC1EF460F6DDE9371655D516CB3D3BF8DF46F3CFEDB772AB0E6C9FCF7BD9C4BBFBA10D83B67618AB7F7ED564A5CB1F72822B9B5F9E5E5795A66778794EAB4245E03ED1EA954D61EEF117B8FFF61A1EEF9B67B06A37A7756D45C4F25959894A8F4D16DF52BD754B7AEB2C934C5F00DE1A9E11',X'427F20ACB7780AD4ACFE3EC02CD028F57C02244B75FEC42B6EC0A6DDCE635DF4');
insert into person (id,kind) values (1,'entrant');
insert into profile (person,sealed) values (1,X'608F0648954400B2616E50DC7E9187CBDA68C3A5991581D721B4170905F829CD0EFB55749340B067F2205D6E10AFF8C6DEB4E8C43B1197F791040BF12A9F6EBC935F54B4B29D81B6A5E9BC4A0371250306D91750C999B08FA03278150D84D08CE398C34C1BD974122453500020BD3EFFEFA9427132851A4336A92AC85A66AC2DB6C2071C530D9ED29729808A863FD2CA51745A401C74FE013C40F7F3ABCA41FD6D8E9AEBB8573E59210B70ECC69E2F37D489E2852558B7BB48570ADC1F185277D9659ECCCC0213B5B4C88F734752E09BDD97D8A27A7D731EE6C1FF3C29FCDBED1EAAC0B79F0DD3344B8BE13C002B2B56054F6F7A9322D3F06C537983E9CBAE7A662E31D39C85207851BE157BA98256475FD00BFD8D31C78E9E30AABB093B7D7858A79A6A6122E334A3DA25DADA1BB59A34694D');
insert into rule (code,value) values ('limit','5');
insert into secret_key (owner_kind,owner_id,sealed) values ('person',1,X'422E97AE4C41D09558A0AD989973A49FA5F0BA4C1345A6CE1E5548D281318C6AB3149C3E1724BDAA84D5B8670008870142D746B6BC7E1A8CAF329E058E3A4A253C5D17A9F3EA62FD');
insert into vault (id,kind,salt,ops_limit,memory_limit,master) values (1,'plain',X'',0,0,X'3EDA7080CF209A00E8DF74C2A0200B064EDC0D71A2438266D1609EA9A7B94215');
CREATE INDEX agenda_document_item on agenda_document (item);
CREATE INDEX agenda_item_meeting on agenda_item (meeting);
CREATE INDEX arrival_guest on arrival (guest);
CREATE INDEX award_entry on award (entry);
CREATE INDEX certificate_entry on certificate (entry);
CREATE INDEX clipping_coverage on clipping (coverage);
CREATE INDEX discussion_note_entry on discussion_note (entry);
CREATE INDEX document_entry on document (entry);
CREATE INDEX entry_person on entry (person);
CREATE INDEX finding_entry on finding (entry);
CREATE INDEX ledger_line_team on ledger_line (team);
CREATE INDEX ledger_line_usage on ledger_line (usage);
CREATE INDEX lot_stage on lot (stage);
CREATE INDEX mark_entry on mark (entry);
CREATE INDEX packet_judge on packet (judge, stage);
CREATE INDEX seat_use_guest on seat_use (guest, part);
CREATE INDEX stage_entry_entry on stage_entry (entry);
CREATE INDEX team_member_team on team_member (team);
CREATE INDEX team_mentor_mentor on team_mentor (mentor);
CREATE INDEX tie_decision_stage on tie_decision (stage);
CREATE UNIQUE INDEX usage_row_current on usage_row (team, day, offer, record)
    where state = 'current';
CREATE INDEX usage_row_key on usage_row (team, day, offer, record);
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
CREATE TRIGGER ledger_line_no_delete before delete on ledger_line
begin
    select raise(abort, 'the ledger is append-only');
end;
CREATE TRIGGER ledger_line_no_update before update on ledger_line
begin
    select raise(abort, 'the ledger is append-only');
end;
CREATE TRIGGER sealed_result_no_delete before delete on sealed_result
begin
    select raise(abort, 'sealed results are append-only');
end;
CREATE TRIGGER sealed_result_no_update before update on sealed_result
begin
    select raise(abort, 'sealed results are append-only');
end;
