CREATE TRIGGER consent_event_remains BEFORE DELETE ON consent_event BEGIN
    SELECT RAISE (ABORT, 'the consent register is append-only');
END;
CREATE TRIGGER consent_event_stays BEFORE UPDATE ON consent_event BEGIN
    SELECT RAISE (ABORT, 'the consent register is append-only');
END;
CREATE TRIGGER consent_wording_remains BEFORE DELETE ON consent_wording BEGIN
    SELECT RAISE (ABORT, 'wording in use is immutable');
END;
CREATE TRIGGER consent_wording_stays BEFORE UPDATE ON consent_wording BEGIN
    SELECT RAISE (ABORT, 'wording in use is immutable');
END;
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
CREATE TABLE consent_checkpoint (
    on_day TEXT PRIMARY KEY,
    at INTEGER NOT NULL,
    events INTEGER NOT NULL,
    heads TEXT NOT NULL,
    kid TEXT NOT NULL,
    sig BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE consent_event (
    line INTEGER PRIMARY KEY,
    device INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    id BLOB NOT NULL UNIQUE,
    record BLOB NOT NULL,
    subject BLOB NOT NULL,
    controller BLOB NOT NULL,
    purpose TEXT NOT NULL,
    channel TEXT NOT NULL,
    recipient BLOB,
    deed TEXT NOT NULL,
    basis TEXT NOT NULL,
    explicit INTEGER NOT NULL,
    address BLOB,
    occurred_at INTEGER NOT NULL,
    recorded_at INTEGER NOT NULL,
    clock TEXT NOT NULL,
    valid_until TEXT,
    wording TEXT,
    language TEXT,
    text_sha256 BLOB,
    method TEXT NOT NULL,
    level INTEGER NOT NULL,
    evidence BLOB,
    spoken_by TEXT NOT NULL,
    captured_by TEXT NOT NULL,
    jurisdiction TEXT NOT NULL,
    reason TEXT,
    sees TEXT NOT NULL,
    about BLOB,
    kid TEXT NOT NULL,
    previous BLOB NOT NULL,
    hash BLOB NOT NULL UNIQUE,
    sig BLOB NOT NULL,
    UNIQUE (device, seq),
    CHECK (deed NOT IN ('give', 'renew')
        OR (valid_until IS NOT NULL AND wording IS NOT NULL AND text_sha256 IS NOT NULL AND level >= 1))
) STRICT;
CREATE TABLE consent_evidence (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    subject BLOB NOT NULL,
    method TEXT NOT NULL,
    level INTEGER NOT NULL CHECK (level BETWEEN 0 AND 4),
    place TEXT NOT NULL,
    witness TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;
CREATE TABLE consent_key (
    seq INTEGER PRIMARY KEY,
    kid TEXT NOT NULL UNIQUE,
    public BLOB NOT NULL,
    made_at INTEGER NOT NULL,
    cross_sig BLOB
) STRICT;
CREATE TABLE consent_secret (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    secret BLOB NOT NULL
) STRICT;
CREATE TABLE consent_standing (
    subject BLOB NOT NULL,
    purpose TEXT NOT NULL,
    channel TEXT NOT NULL,
    recipient BLOB NOT NULL DEFAULT x'00',
    guest BLOB NOT NULL REFERENCES guest (id),
    state TEXT NOT NULL,
    since INTEGER NOT NULL,
    valid_until TEXT,
    address BLOB,
    level INTEGER NOT NULL,
    spoken_by TEXT NOT NULL,
    sees TEXT NOT NULL,
    last_event BLOB NOT NULL,
    PRIMARY KEY (subject, purpose, channel, recipient)
) STRICT, WITHOUT ROWID;
CREATE TABLE consent_subject (
    seq INTEGER PRIMARY KEY,
    guest BLOB NOT NULL UNIQUE,
    subject BLOB NOT NULL UNIQUE,
    secret BLOB NOT NULL
) STRICT;
CREATE TABLE consent_wording (
    seq INTEGER PRIMARY KEY,
    text_sha256 BLOB NOT NULL UNIQUE,
    version TEXT NOT NULL,
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    first_used INTEGER NOT NULL
) STRICT;
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
, channel TEXT CHECK (channel IN ('phone', 'mail', 'walk_in', 'web')), arrival TEXT, departure TEXT, about TEXT, adults INTEGER, children INTEGER, infants INTEGER, state TEXT CHECK (state IN ('new', 'quoted', 'booked', 'lost')), quote_minor INTEGER, quote_currency TEXT, quoted_on TEXT, quote_until TEXT, lost_why TEXT
    CHECK (lost_why IN ('price', 'dates_full', 'no_answer', 'went_elsewhere', 'changed_plans', 'other')), settled_on TEXT) STRICT;
CREATE VIRTUAL TABLE find_index USING fts5(
    words,
    content = '',
    columnsize = 0,
    detail = none,
    tokenize = "ascii tokenchars '^&~%<>@#=._+-'"
);
CREATE TABLE 'find_index_config'(k PRIMARY KEY, v) WITHOUT ROWID;
CREATE TABLE 'find_index_data'(id INTEGER PRIMARY KEY, block BLOB);
CREATE TABLE 'find_index_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
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
CREATE TABLE guest_tag (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    guest BLOB NOT NULL REFERENCES guest (id),
    word TEXT NOT NULL,
    base INTEGER NOT NULL,
    device INTEGER NOT NULL,
    overrides TEXT
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
, habits TEXT) STRICT;
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
, plan TEXT) STRICT;
CREATE TABLE import_mark (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    guest BLOB REFERENCES guest (id),
    stay BLOB REFERENCES stay (id),
    base INTEGER NOT NULL,
    device INTEGER NOT NULL,
    overrides TEXT
) STRICT;
CREATE TABLE import_refused (
    seq INTEGER PRIMARY KEY,
    import BLOB NOT NULL REFERENCES import (id),
    row INTEGER NOT NULL,
    header TEXT NOT NULL,
    reason TEXT NOT NULL,
    cells TEXT NOT NULL
) STRICT;
CREATE TABLE imported_claim (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    guest BLOB NOT NULL REFERENCES guest (id),
    on_day TEXT,
    base INTEGER NOT NULL,
    device INTEGER NOT NULL,
    overrides TEXT
) STRICT;
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
CREATE TABLE inverse_image (
    seq INTEGER PRIMARY KEY,
    change INTEGER NOT NULL REFERENCES journal (seq),
    of_table TEXT NOT NULL,
    row INTEGER NOT NULL,
    op TEXT NOT NULL CHECK (op IN ('insert', 'update', 'delete')),
    before TEXT NOT NULL
) STRICT;
CREATE TABLE inverse_range (
    seq INTEGER PRIMARY KEY,
    change INTEGER NOT NULL REFERENCES journal (seq),
    of_table TEXT NOT NULL,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL
) STRICT;
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
, topic TEXT NOT NULL DEFAULT 'other'
    CHECK (topic IN ('arrival', 'room', 'payment', 'lost_item', 'service_recovery', 'other')), seen_by TEXT NOT NULL DEFAULT 'all' CHECK (seen_by IN ('all', 'desk', 'owner')), expires TEXT, review TEXT, pinned INTEGER NOT NULL DEFAULT 0, rewritten_by TEXT, rewritten_at INTEGER, override_reason TEXT, names TEXT) STRICT;
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
CREATE TABLE suppression (
    address BLOB NOT NULL,
    channel TEXT NOT NULL,
    purpose TEXT NOT NULL,
    subject BLOB NOT NULL,
    since INTEGER NOT NULL,
    origin BLOB NOT NULL,
    lifted INTEGER NOT NULL,
    PRIMARY KEY (address, channel, purpose, subject)
) STRICT, WITHOUT ROWID;
CREATE TABLE task (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    text TEXT NOT NULL,
    owner TEXT,
    due_on TEXT,
    due_at INTEGER,
    guest BLOB REFERENCES guest (id),
    stay BLOB REFERENCES stay (id),
    note BLOB REFERENCES note (id),
    born TEXT NOT NULL CHECK (born IN ('hand', 'cue', 'note')),
    author TEXT NOT NULL,
    made_on TEXT NOT NULL,
    done_on TEXT,
    done_by TEXT,
    base INTEGER NOT NULL,
    device INTEGER NOT NULL,
    overrides TEXT
, errand TEXT CHECK (errand IN ('call_back', 'offer')), enquiry BLOB REFERENCES encounter (id), offer_from TEXT, offer_to TEXT) STRICT;
CREATE TABLE this_desk (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    device INTEGER NOT NULL
) STRICT;
CREATE TABLE unit (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    base INTEGER NOT NULL,
    device INTEGER NOT NULL,
    overrides TEXT
, place INTEGER, capacity INTEGER, description TEXT, retired_on TEXT) STRICT;
CREATE INDEX closure_unit ON closure (unit, from_day);
CREATE INDEX consent_event_subject ON consent_event (subject);
CREATE INDEX consent_standing_guest ON consent_standing (guest);
CREATE INDEX consent_standing_purpose ON consent_standing (purpose, channel);
CREATE INDEX cue_aside_guest ON cue_aside (guest);
CREATE INDEX cue_aside_stay ON cue_aside (stay) WHERE stay IS NOT NULL;
CREATE INDEX encounter_guest ON encounter (guest);
CREATE INDEX encounter_open ON encounter (on_day) WHERE state IN ('new', 'quoted');
CREATE INDEX encounter_settled ON encounter (state, settled_on) WHERE state IN ('booked', 'lost');
CREATE INDEX encounter_stay ON encounter (stay) WHERE stay IS NOT NULL;
CREATE INDEX guest_address_guest ON guest_address (guest);
CREATE INDEX guest_email_folded ON guest_email (folded);
CREATE INDEX guest_email_guest ON guest_email (guest);
CREATE INDEX guest_phone_e164 ON guest_phone (e164) WHERE e164 IS NOT NULL;
CREATE INDEX guest_phone_guest ON guest_phone (guest);
CREATE INDEX guest_tag_guest ON guest_tag (guest);
CREATE INDEX import_mark_guest ON import_mark (guest) WHERE guest IS NOT NULL;
CREATE INDEX import_mark_stay ON import_mark (stay) WHERE stay IS NOT NULL;
CREATE INDEX import_refused_import ON import_refused (import);
CREATE INDEX imported_claim_guest ON imported_claim (guest);
CREATE INDEX imported_refusal_guest ON imported_refusal (guest);
CREATE INDEX inverse_image_change ON inverse_image (change);
CREATE INDEX inverse_range_change ON inverse_range (change);
CREATE INDEX journal_undoes ON journal (undoes) WHERE undoes IS NOT NULL;
CREATE INDEX note_expires ON note (expires) WHERE expires IS NOT NULL;
CREATE INDEX note_guest ON note (guest);
CREATE INDEX note_stay ON note (stay) WHERE stay IS NOT NULL;
CREATE INDEX points_line_account ON points_line (account, points);
CREATE INDEX points_line_expires ON points_line (expires) WHERE expires IS NOT NULL;
CREATE INDEX points_line_of ON points_line (of_line) WHERE of_line IS NOT NULL;
CREATE INDEX points_line_stay ON points_line (stay) WHERE stay IS NOT NULL;
CREATE INDEX stage_correction_guest ON stage_correction (guest);
CREATE INDEX stay_arrival ON stay (arrival);
CREATE INDEX stay_departure ON stay (departure);
CREATE INDEX stay_extra_stay ON stay_extra (stay);
CREATE INDEX stay_guest_guest ON stay_guest (guest);
CREATE INDEX stay_guest_stay ON stay_guest (stay);
CREATE INDEX stay_long ON stay (arrival) WHERE julianday(departure) - julianday(arrival) > 14;
CREATE INDEX stay_need_stay ON stay_need (stay);
CREATE INDEX stay_reference ON stay (reference) WHERE reference IS NOT NULL;
CREATE INDEX stay_to_place ON stay (departure, arrival) WHERE unit IS NULL AND state IN ('booked', 'in_house');
CREATE INDEX stay_unit ON stay (unit, arrival) WHERE unit IS NOT NULL;
CREATE INDEX suppression_subject ON suppression (subject, purpose, channel);
CREATE INDEX task_enquiry ON task (enquiry) WHERE enquiry IS NOT NULL;
CREATE INDEX task_guest ON task (guest) WHERE guest IS NOT NULL;
CREATE INDEX task_note ON task (note) WHERE note IS NOT NULL;
CREATE INDEX task_open ON task (due_on) WHERE done_on IS NULL;
CREATE INDEX task_stay ON task (stay) WHERE stay IS NOT NULL;
