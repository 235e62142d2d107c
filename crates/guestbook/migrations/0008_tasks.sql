-- What is to be done, by whom, until when.
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
) STRICT;
CREATE INDEX task_open ON task (due_on) WHERE done_on IS NULL;
CREATE INDEX task_guest ON task (guest) WHERE guest IS NOT NULL;
CREATE INDEX task_stay ON task (stay) WHERE stay IS NOT NULL;
CREATE INDEX task_note ON task (note) WHERE note IS NOT NULL;
