-- Notes say what they are about, who sees them and until when; needs are kept apart from them.

ALTER TABLE note ADD COLUMN topic TEXT NOT NULL DEFAULT 'other'
    CHECK (topic IN ('arrival', 'room', 'payment', 'lost_item', 'service_recovery', 'other'));
-- 'owner': seen at the owner's post only, and in no search.
ALTER TABLE note ADD COLUMN seen_by TEXT NOT NULL DEFAULT 'all' CHECK (seen_by IN ('all', 'desk', 'owner'));
-- The last day it is shown; the next round removes it. A note of an older book has none until the first round.
ALTER TABLE note ADD COLUMN expires TEXT;
-- From this day on somebody is asked whether it still holds.
ALTER TABLE note ADD COLUMN review TEXT;
ALTER TABLE note ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0;
ALTER TABLE note ADD COLUMN rewritten_by TEXT;
ALTER TABLE note ADD COLUMN rewritten_at INTEGER;
-- Why it was written against the advice of the scanner. It says nothing of the guest.
ALTER TABLE note ADD COLUMN override_reason TEXT;
-- Words a person said are names, on one line.
ALTER TABLE note ADD COLUMN names TEXT;
CREATE INDEX note_expires ON note (expires) WHERE expires IS NOT NULL;

-- A need of one stay: what to do, never why. Removed three days after the guest left (see `stays/needs`).
CREATE TABLE stay_need (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    stay BLOB NOT NULL REFERENCES stay (id),
    -- The whole room, a table or a place of an outing by number; never a name.
    place TEXT NOT NULL CHECK (place IN ('room', 'table', 'participant')),
    place_number INTEGER,
    kind TEXT NOT NULL
        CHECK (kind IN ('menu_exclude', 'menu_type', 'room_access', 'equipment', 'activity_limit', 'assistance')),
    code TEXT NOT NULL,
    severity TEXT NOT NULL CHECK (severity IN ('preference', 'must', 'life_threatening')),
    instruction TEXT NOT NULL CHECK (length(instruction) <= 120),
    -- Who heard the guest agree, when, and to which sentence.
    agreed_by TEXT NOT NULL,
    agreed_at INTEGER NOT NULL,
    wording TEXT NOT NULL,
    base INTEGER NOT NULL,
    device INTEGER NOT NULL,
    overrides TEXT
) STRICT;
CREATE INDEX stay_need_stay ON stay_need (stay);
