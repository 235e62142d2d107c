-- The consent register: who agreed to what, by which channel, with which words; and who refused.
--
-- `consent_event` only grows: triggers refuse any change, and each line is chained to the one before by its hash and
-- signed. It holds no name and no address: a guest is a pseudonym, an address a keyed commitment.

-- The key of the list of refused addresses; made with the first line. It stays when everybody is erased.
CREATE TABLE consent_secret (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    secret BLOB NOT NULL
) STRICT;

-- Which pseudonym is which guest. Without a reference to `guest`: the register outlives the file.
CREATE TABLE consent_subject (
    seq INTEGER PRIMARY KEY,
    guest BLOB NOT NULL UNIQUE,
    subject BLOB NOT NULL UNIQUE,
    secret BLOB NOT NULL
) STRICT;

-- The public halves of the keys that signed. `cross_sig`: the new key's signature on the line that brought it.
CREATE TABLE consent_key (
    seq INTEGER PRIMARY KEY,
    kid TEXT NOT NULL UNIQUE,
    public BLOB NOT NULL,
    made_at INTEGER NOT NULL,
    cross_sig BLOB
) STRICT;

-- The words that were shown, as they were shown.
CREATE TABLE consent_wording (
    seq INTEGER PRIMARY KEY,
    text_sha256 BLOB NOT NULL UNIQUE,
    version TEXT NOT NULL,
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    first_used INTEGER NOT NULL
) STRICT;
CREATE TRIGGER consent_wording_stays BEFORE UPDATE ON consent_wording BEGIN
    SELECT RAISE (ABORT, 'wording in use is immutable');
END;
CREATE TRIGGER consent_wording_remains BEFORE DELETE ON consent_wording BEGIN
    SELECT RAISE (ABORT, 'wording in use is immutable');
END;

-- How a consent was seen: where the signed slip or the message lies, and who was there.
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
CREATE INDEX consent_event_subject ON consent_event (subject);
CREATE TRIGGER consent_event_stays BEFORE UPDATE ON consent_event BEGIN
    SELECT RAISE (ABORT, 'the consent register is append-only');
END;
CREATE TRIGGER consent_event_remains BEFORE DELETE ON consent_event BEGIN
    SELECT RAISE (ABORT, 'the consent register is append-only');
END;

-- Where everybody stands now: made from the events alone, and made again from them at any time.
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
CREATE INDEX consent_standing_guest ON consent_standing (guest);
CREATE INDEX consent_standing_purpose ON consent_standing (purpose, channel);

-- Addresses that nobody may write to for a purpose, as keyed hashes: they hold when the guest is erased and comes back.
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
CREATE INDEX suppression_subject ON suppression (subject, purpose, channel);

-- The end of the chain of each day, signed: lines cut off the end are missed.
CREATE TABLE consent_checkpoint (
    on_day TEXT PRIMARY KEY,
    at INTEGER NOT NULL,
    events INTEGER NOT NULL,
    heads TEXT NOT NULL,
    kid TEXT NOT NULL,
    sig BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- A yes to a mailing list that a file told of. It proves nothing: whoever is in here is still to be asked.
CREATE TABLE imported_claim (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    guest BLOB NOT NULL REFERENCES guest (id),
    on_day TEXT,
    base INTEGER NOT NULL,
    device INTEGER NOT NULL,
    overrides TEXT
) STRICT;
CREATE INDEX imported_claim_guest ON imported_claim (guest);
