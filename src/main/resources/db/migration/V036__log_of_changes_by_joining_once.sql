-- Rows before and after are joined as a whole. What a plan was made for may have been one row, and then a loop within a loop
-- is chosen: kept for the session, it would compare every row of a large import with every other.
alter function log_import_change() set enable_nestloop = off;
