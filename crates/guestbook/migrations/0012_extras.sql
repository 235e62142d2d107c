-- What a stay had beside its bed: sold with it, a better unit, or a gesture to make up for something.

CREATE TABLE stay_extra (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    stay BLOB NOT NULL REFERENCES stay (id),
    kind TEXT NOT NULL CHECK (kind IN ('extra', 'upgrade', 'gesture')),
    label TEXT NOT NULL CHECK (length(label) BETWEEN 1 AND 80),
    on_day TEXT NOT NULL,
    -- What the guest pays for it, and what it costs the house, if known. unit: minor units of the currency
    price_minor INTEGER CHECK (price_minor >= 0),
    price_currency TEXT,
    cost_minor INTEGER CHECK (cost_minor >= 0),
    cost_currency TEXT,
    author TEXT NOT NULL,
    base INTEGER NOT NULL,
    device INTEGER NOT NULL,
    overrides TEXT,
    -- A gesture is given.
    CHECK (kind <> 'gesture' OR price_minor IS NULL)
) STRICT;
CREATE INDEX stay_extra_stay ON stay_extra (stay);
