-- Who sleeps here tonight: stays of two weeks or less are found among the arrivals of two weeks, longer ones here.
-- The number of nights is that of `stays/today/rows.rs`.
CREATE INDEX stay_long ON stay (arrival) WHERE julianday(departure) - julianday(arrival) > 14;
