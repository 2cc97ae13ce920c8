-- Guests of the ceremony and contacts (suppliers, press, venues) are people like entrants and
-- judges: sealed, and erased one by one. Only the list of kinds changes; no row is touched, so the
-- text of the table is edited in place, as SQLite documents it for a CHECK.
pragma writable_schema = on;
update sqlite_schema
    set sql = replace(sql, '''entrant'', ''judge''', '''entrant'', ''judge'', ''guest'', ''contact''')
    where type = 'table' and name = 'person';
pragma writable_schema = reset;
