-- Loyalty: one programme, its accounts, its rewards, and a ledger of points.

-- The rules are one text: nobody filters or counts by them in SQL, and two desks must never mix the halves of two
-- programmes. `one` keeps the book from having two.
CREATE TABLE loyalty_programme (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    one INTEGER NOT NULL UNIQUE CHECK (one = 1),
    name TEXT NOT NULL,
    rules TEXT NOT NULL,
    base INTEGER NOT NULL,
    device INTEGER NOT NULL,
    overrides TEXT
) STRICT;

-- Enrolment is an act of its own. It knows of no consent and asks for none.
CREATE TABLE loyalty_account (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    guest BLOB NOT NULL UNIQUE REFERENCES guest (id),
    card TEXT NOT NULL UNIQUE,
    enrolled_on TEXT NOT NULL,
    closed_on TEXT,
    author TEXT NOT NULL,
    base INTEGER NOT NULL,
    device INTEGER NOT NULL,
    overrides TEXT
) STRICT;

CREATE TABLE reward (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    name TEXT NOT NULL,
    points INTEGER NOT NULL CHECK (points > 0),
    cost_minor INTEGER NOT NULL CHECK (cost_minor >= 0),
    currency TEXT NOT NULL,
    active INTEGER NOT NULL,
    blackouts TEXT NOT NULL,
    base INTEGER NOT NULL,
    device INTEGER NOT NULL,
    overrides TEXT
) STRICT;

-- The ledger. A line is never changed; the write door lets one go only with the undo of the change that wrote it.
-- `of_line` names the line that is reversed, or the lot that expires.
CREATE TABLE points_line (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    account BLOB NOT NULL REFERENCES loyalty_account (id),
    kind TEXT NOT NULL CHECK (kind IN ('earn', 'redeem', 'expire', 'reverse', 'adjust')),
    points INTEGER NOT NULL CHECK (points <> 0 OR kind = 'reverse'),
    on_day TEXT NOT NULL,
    expires TEXT,
    why TEXT NOT NULL,
    stay BLOB REFERENCES stay (id),
    reward BLOB REFERENCES reward (id),
    of_line BLOB REFERENCES points_line (id),
    reason TEXT NOT NULL,
    author TEXT NOT NULL,
    at INTEGER NOT NULL,
    base INTEGER NOT NULL,
    device INTEGER NOT NULL,
    overrides TEXT
) STRICT;
CREATE INDEX points_line_account ON points_line (account, points);
CREATE INDEX points_line_stay ON points_line (stay) WHERE stay IS NOT NULL;
CREATE INDEX points_line_of ON points_line (of_line) WHERE of_line IS NOT NULL;
CREATE INDEX points_line_expires ON points_line (expires) WHERE expires IS NOT NULL;
