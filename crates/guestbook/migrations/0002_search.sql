-- The search index. `find_index` holds the words a guest is found by, and nothing to read back; `find_text` holds
-- what they were made of, so that they can be taken away again to the last byte.
CREATE TABLE find_text (
    guest      INTEGER PRIMARY KEY, -- guest.seq
    last_stay  INTEGER,             -- arrival day of the latest stay that counts
    family     TEXT NOT NULL,
    given      TEXT NOT NULL,
    towns      TEXT NOT NULL,
    phones     TEXT NOT NULL,
    emails     TEXT NOT NULL,
    refs       TEXT NOT NULL,
    notes      TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE find_index USING fts5(
    words,
    content = '',
    columnsize = 0,
    detail = none,
    tokenize = "ascii tokenchars '^&~%<>@#=._+-'"
);
INSERT INTO find_index (find_index, rank) VALUES ('secure-delete', 1);
