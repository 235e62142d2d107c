-- A cue that somebody set aside: not wanted by this guest, or not around this stay.
CREATE TABLE cue_aside (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    guest BLOB NOT NULL REFERENCES guest (id),
    stay BLOB REFERENCES stay (id),
    cue TEXT NOT NULL,
    on_day TEXT NOT NULL,
    author TEXT NOT NULL,
    base INTEGER NOT NULL,
    device INTEGER NOT NULL,
    overrides TEXT
) STRICT;
CREATE INDEX cue_aside_guest ON cue_aside (guest);
CREATE INDEX cue_aside_stay ON cue_aside (stay) WHERE stay IS NOT NULL;

-- The plan of an import, as JSON, without its corrected cells: the next file with the same headers is read so.
ALTER TABLE import ADD COLUMN plan TEXT;
