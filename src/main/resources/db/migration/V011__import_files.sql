-- What was seen of a file while it was stored: how many lines it has, for the progress bar, and whether it is UTF-8.
alter table import_file add lines integer not null default 0;
alter table import_file add utf8 boolean not null default true;

-- Which kinds are kept is a setting (saferschools.imports.kinds); two answers to one question would drift apart.
alter table incident_kind drop column stored;

-- Rows of incidents are short by rule, so their months need no side tables for long values: a month is then three files
-- on disk instead of five, which is quicker to make, to write through and to drop.
alter table incident alter crime_ref set storage plain, alter lsoa_code set storage plain, alter street set storage plain;

-- A month's table holds one force by its bounds, and incident_month says that there is such a force. To be told once more
-- would have every row looked up while readers wait for the month.
alter table incident drop constraint incident_force_id_fkey;
