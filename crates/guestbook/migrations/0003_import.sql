-- Imports: what came from which file, so that the same row is known again, and the rows that were refused.

-- One line an import. It stays when the import is undone.
CREATE TABLE import (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    change INTEGER NOT NULL REFERENCES journal (seq),
    file TEXT NOT NULL,
    preset TEXT NOT NULL,
    rows INTEGER NOT NULL,
    new_guests INTEGER NOT NULL,
    updated_guests INTEGER NOT NULL,
    new_stays INTEGER NOT NULL,
    updated_stays INTEGER NOT NULL,
    refused INTEGER NOT NULL,
    headers TEXT NOT NULL
) STRICT;

-- The mark of a row (of its content, or of the number another program gave it) and whom and what it became.
-- The mark is the id: 16 bytes, without any word of the row in it.
CREATE TABLE import_mark (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    guest BLOB REFERENCES guest (id),
    stay BLOB REFERENCES stay (id),
    base INTEGER NOT NULL,
    device INTEGER NOT NULL,
    overrides TEXT
) STRICT;
CREATE INDEX import_mark_guest ON import_mark (guest) WHERE guest IS NOT NULL;
CREATE INDEX import_mark_stay ON import_mark (stay) WHERE stay IS NOT NULL;

-- Somebody had left a mailing list before the house came here. Never a consent, only its opposite: evidence for
-- the consent room.
CREATE TABLE imported_refusal (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    guest BLOB NOT NULL REFERENCES guest (id),
    state TEXT NOT NULL CHECK (state IN ('unsubscribed', 'cleaned')),
    on_day TEXT,
    base INTEGER NOT NULL,
    device INTEGER NOT NULL,
    overrides TEXT
) STRICT;
CREATE INDEX imported_refusal_guest ON imported_refusal (guest);

-- Rows that were refused, as they were, with the reason. They hold personal data: kept for the last imports only,
-- and gone when the import is undone.
CREATE TABLE import_refused (
    seq INTEGER PRIMARY KEY,
    import BLOB NOT NULL REFERENCES import (id),
    row INTEGER NOT NULL,
    header TEXT NOT NULL,
    reason TEXT NOT NULL,
    cells TEXT NOT NULL
) STRICT;
CREATE INDEX import_refused_import ON import_refused (import);
