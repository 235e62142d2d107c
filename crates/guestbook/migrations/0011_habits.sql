-- How this house does things at the front desk, as one text: nobody filters or counts by a habit in SQL. Nothing: as usual.
ALTER TABLE house ADD COLUMN habits TEXT;
