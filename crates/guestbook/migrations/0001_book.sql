-- The first guest book. Migrations only add; this file is never edited after a release.
--
-- Every table that a hand may change carries the row clock: `base` is the stamp of the change that made the row
-- (48 bits of milliseconds, 16 bits of counter), `device` the desk that made it, `overrides` the stamps of the
-- fields changed since, as {"field number": [stamp, device, as of]}; a field's number is its place in the table.
-- "as of" is there when an undo put an older value back: the stamp that value had.

CREATE TABLE this_desk (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    device INTEGER NOT NULL
) STRICT;

CREATE TABLE house (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    name TEXT NOT NULL,
    address TEXT NOT NULL,
    country TEXT NOT NULL,
    language TEXT NOT NULL,
    currency TEXT NOT NULL,
    sample INTEGER NOT NULL,
    base INTEGER NOT NULL,
    device INTEGER NOT NULL,
    overrides TEXT
) STRICT;

CREATE TABLE guest (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    family TEXT NOT NULL,
    given TEXT NOT NULL,
    title TEXT,
    language TEXT,
    birth_year INTEGER,
    birth_month INTEGER,
    birth_day INTEGER,
    nationality TEXT,
    origin TEXT,
    added_on TEXT NOT NULL,
    base INTEGER NOT NULL,
    device INTEGER NOT NULL,
    overrides TEXT
) STRICT;

CREATE TABLE guest_email (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    guest BLOB NOT NULL REFERENCES guest (id),
    address TEXT NOT NULL,
    folded TEXT NOT NULL,
    kind TEXT NOT NULL,
    relay INTEGER NOT NULL,
    base INTEGER NOT NULL,
    device INTEGER NOT NULL,
    overrides TEXT
) STRICT;
CREATE INDEX guest_email_guest ON guest_email (guest);
CREATE INDEX guest_email_folded ON guest_email (folded);

CREATE TABLE guest_phone (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    guest BLOB NOT NULL REFERENCES guest (id),
    written TEXT NOT NULL,
    e164 TEXT,
    kind TEXT NOT NULL,
    base INTEGER NOT NULL,
    device INTEGER NOT NULL,
    overrides TEXT
) STRICT;
CREATE INDEX guest_phone_guest ON guest_phone (guest);
CREATE INDEX guest_phone_e164 ON guest_phone (e164) WHERE e164 IS NOT NULL;

CREATE TABLE guest_address (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    guest BLOB NOT NULL REFERENCES guest (id),
    street TEXT NOT NULL,
    postcode TEXT NOT NULL,
    town TEXT NOT NULL,
    region TEXT NOT NULL,
    country TEXT,
    kind TEXT NOT NULL,
    base INTEGER NOT NULL,
    device INTEGER NOT NULL,
    overrides TEXT
) STRICT;
CREATE INDEX guest_address_guest ON guest_address (guest);

CREATE TABLE guest_tag (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    guest BLOB NOT NULL REFERENCES guest (id),
    word TEXT NOT NULL,
    base INTEGER NOT NULL,
    device INTEGER NOT NULL,
    overrides TEXT
) STRICT;
CREATE INDEX guest_tag_guest ON guest_tag (guest);

CREATE TABLE unit (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    base INTEGER NOT NULL,
    device INTEGER NOT NULL,
    overrides TEXT
) STRICT;

CREATE TABLE stay (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    unit BLOB REFERENCES unit (id),
    unit_written TEXT,
    arrival TEXT NOT NULL,
    departure TEXT NOT NULL,
    adults INTEGER,
    children INTEGER,
    infants INTEGER,
    state TEXT NOT NULL CHECK (state IN ('booked', 'in_house', 'left', 'cancelled', 'no_show')),
    state_at INTEGER,
    state_on TEXT,
    origin TEXT,
    reference TEXT,
    price_minor INTEGER,
    currency TEXT,
    booked_on TEXT,
    base INTEGER NOT NULL,
    device INTEGER NOT NULL,
    overrides TEXT,
    CHECK (departure >= arrival)
) STRICT;
CREATE INDEX stay_arrival ON stay (arrival);
CREATE INDEX stay_departure ON stay (departure);
CREATE INDEX stay_unit ON stay (unit, arrival) WHERE unit IS NOT NULL;
CREATE INDEX stay_reference ON stay (reference) WHERE reference IS NOT NULL;

CREATE TABLE stay_guest (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    stay BLOB NOT NULL REFERENCES stay (id),
    guest BLOB NOT NULL REFERENCES guest (id),
    role TEXT NOT NULL CHECK (role IN ('main_guest', 'booker', 'companion')),
    base INTEGER NOT NULL,
    device INTEGER NOT NULL,
    overrides TEXT
) STRICT;
CREATE INDEX stay_guest_stay ON stay_guest (stay);
CREATE INDEX stay_guest_guest ON stay_guest (guest);

CREATE TABLE note (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    guest BLOB NOT NULL REFERENCES guest (id),
    stay BLOB REFERENCES stay (id),
    kind TEXT NOT NULL CHECK (kind IN ('fact', 'preference', 'incident')),
    text TEXT NOT NULL,
    author TEXT NOT NULL,
    at INTEGER NOT NULL,
    base INTEGER NOT NULL,
    device INTEGER NOT NULL,
    overrides TEXT
) STRICT;
CREATE INDEX note_guest ON note (guest);
CREATE INDEX note_stay ON note (stay) WHERE stay IS NOT NULL;

CREATE TABLE encounter (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    guest BLOB NOT NULL REFERENCES guest (id),
    stay BLOB REFERENCES stay (id),
    kind TEXT NOT NULL,
    on_day TEXT NOT NULL,
    text TEXT NOT NULL,
    author TEXT NOT NULL,
    base INTEGER NOT NULL,
    device INTEGER NOT NULL,
    overrides TEXT
) STRICT;
CREATE INDEX encounter_guest ON encounter (guest);
CREATE INDEX encounter_stay ON encounter (stay) WHERE stay IS NOT NULL;

CREATE TABLE stage_correction (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    guest BLOB NOT NULL REFERENCES guest (id),
    stage TEXT,
    on_day TEXT NOT NULL,
    author TEXT NOT NULL,
    base INTEGER NOT NULL,
    device INTEGER NOT NULL,
    overrides TEXT
) STRICT;
CREATE INDEX stage_correction_guest ON stage_correction (guest);

-- The journal: one line a change. It says who, what and when; never what a person's data were.
CREATE TABLE journal (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    at INTEGER NOT NULL,
    stamp INTEGER NOT NULL,
    by TEXT NOT NULL,
    act TEXT NOT NULL,
    subject BLOB,
    undoes INTEGER REFERENCES journal (seq)
) STRICT;
CREATE INDEX journal_undoes ON journal (undoes) WHERE undoes IS NOT NULL;

-- The inverse of a change: rows it added (as ranges) and rows as they were before it.
-- Kept for the last 50 changes and the last 5 imports, then deleted: the images hold personal data.
CREATE TABLE inverse_range (
    seq INTEGER PRIMARY KEY,
    change INTEGER NOT NULL REFERENCES journal (seq),
    of_table TEXT NOT NULL,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL
) STRICT;
CREATE INDEX inverse_range_change ON inverse_range (change);

CREATE TABLE inverse_image (
    seq INTEGER PRIMARY KEY,
    change INTEGER NOT NULL REFERENCES journal (seq),
    of_table TEXT NOT NULL,
    row INTEGER NOT NULL,
    op TEXT NOT NULL CHECK (op IN ('insert', 'update', 'delete')),
    before TEXT NOT NULL
) STRICT;
CREATE INDEX inverse_image_change ON inverse_image (change);
