-- An enquiry is an encounter with more fields: what was wanted, what was offered, what came of it.

ALTER TABLE encounter ADD COLUMN channel TEXT CHECK (channel IN ('phone', 'mail', 'walk_in', 'web'));
-- The days wanted; `about` says them in words where they were not said as days.
ALTER TABLE encounter ADD COLUMN arrival TEXT;
ALTER TABLE encounter ADD COLUMN departure TEXT;
ALTER TABLE encounter ADD COLUMN about TEXT;
ALTER TABLE encounter ADD COLUMN adults INTEGER;
ALTER TABLE encounter ADD COLUMN children INTEGER;
ALTER TABLE encounter ADD COLUMN infants INTEGER;
-- An enquiry of an older book has none: it is told, and nothing is asked of it.
ALTER TABLE encounter ADD COLUMN state TEXT CHECK (state IN ('new', 'quoted', 'booked', 'lost'));
ALTER TABLE encounter ADD COLUMN quote_minor INTEGER;
ALTER TABLE encounter ADD COLUMN quote_currency TEXT;
ALTER TABLE encounter ADD COLUMN quoted_on TEXT;
ALTER TABLE encounter ADD COLUMN quote_until TEXT;
ALTER TABLE encounter ADD COLUMN lost_why TEXT
    CHECK (lost_why IN ('price', 'dates_full', 'no_answer', 'went_elsewhere', 'changed_plans', 'other'));
-- The day it was booked or lost.
ALTER TABLE encounter ADD COLUMN settled_on TEXT;
CREATE INDEX encounter_open ON encounter (on_day) WHERE state IN ('new', 'quoted');
CREATE INDEX encounter_settled ON encounter (state, settled_on) WHERE state IN ('booked', 'lost');

-- A task whose words the program knows: call somebody back, offer the same week again.
ALTER TABLE task ADD COLUMN errand TEXT CHECK (errand IN ('call_back', 'offer'));
ALTER TABLE task ADD COLUMN enquiry BLOB REFERENCES encounter (id);
-- The days to offer.
ALTER TABLE task ADD COLUMN offer_from TEXT;
ALTER TABLE task ADD COLUMN offer_to TEXT;
CREATE INDEX task_enquiry ON task (enquiry) WHERE enquiry IS NOT NULL;
