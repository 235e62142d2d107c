-- The calendar: units have an order, room for so many and a description, and may be retired; a unit may be closed for
-- some days; the house has a season.

-- A unit without a place stands behind the others, by name. `retired_on` is the first day it is no longer let.
ALTER TABLE unit ADD COLUMN place INTEGER;
ALTER TABLE unit ADD COLUMN capacity INTEGER;
ALTER TABLE unit ADD COLUMN description TEXT;
ALTER TABLE unit ADD COLUMN retired_on TEXT;

-- Days on which a unit is not let: from the first night to the day it is free again.
CREATE TABLE closure (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    unit BLOB NOT NULL REFERENCES unit (id),
    from_day TEXT NOT NULL,
    to_day TEXT NOT NULL,
    reason TEXT NOT NULL,
    base INTEGER NOT NULL,
    device INTEGER NOT NULL,
    overrides TEXT,
    CHECK (to_day > from_day)
) STRICT;
CREATE INDEX closure_unit ON closure (unit, from_day);

-- Days on which the house is open: from the first night to the day the last guests leave. No row: open all year.
CREATE TABLE season (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    opens TEXT NOT NULL,
    closes TEXT NOT NULL,
    base INTEGER NOT NULL,
    device INTEGER NOT NULL,
    overrides TEXT,
    CHECK (closes > opens)
) STRICT;

-- Stays that wait for a unit: few, and asked for with every calendar.
CREATE INDEX stay_to_place ON stay (departure, arrival) WHERE unit IS NULL AND state IN ('booked', 'in_house');
