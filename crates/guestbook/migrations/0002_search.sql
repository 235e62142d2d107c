-- The search index. `find_index` holds the words a guest is found by and nothing to read back; `find_text` holds
-- what they were made of: to rank and show what is found, and to take words away again to the last byte.
-- Both are made from the other tables and can be made again; no hand writes here.

CREATE TABLE find_text (
    guest INTEGER PRIMARY KEY, -- guest.seq
    id BLOB NOT NULL,
    last_stay TEXT,
    family TEXT NOT NULL,
    given TEXT NOT NULL,
    towns TEXT NOT NULL,
    phones TEXT NOT NULL,
    emails TEXT NOT NULL,
    refs TEXT NOT NULL,
    notes TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE find_index USING fts5(
    words,
    content = '',
    columnsize = 0,
    detail = none,
    tokenize = "ascii tokenchars '^&~%<>@#=._+-'"
);
-- A removed name leaves no trace in the index.
INSERT INTO find_index (find_index, rank) VALUES ('secure-delete', 1);
-- A leaf of the index fits one encrypted page (4096 bytes less 80 for its salt and its seal), not one and a bit.
INSERT INTO find_index (find_index, rank) VALUES ('pgsz', 3960);
