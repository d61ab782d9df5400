-- An upload is first checked: run to its end and rolled back. What it would do waits here for a person, who confirms or
-- drops it; some go in alone (way), unless something about them looks wrong as a whole.
alter table import drop constraint import_state_check;
alter table import add constraint import_state_check check (state in ('WAITING', 'CHECKING', 'CHECKED', 'CONFIRMED', 'RUNNING',
	'DONE', 'REFUSED', 'FAILED', 'CANCELLED', 'DROPPED', 'UNDONE'));
alter table import add way text not null default 'ASK' check (way in ('ASK', 'UNLESS_ODD', 'REGARDLESS'));
-- Of what the check would have done. A confirmed import that would do something else by now is not carried out.
alter table import add fingerprint text;
alter table import add seconds_left integer;
alter table import add confirmed_by text, add confirmed_at timestamptz;

-- Stored rows apart: new ones, and those that change a row that was there; gone are rows that were there and no longer are.
alter table import_file add added integer, add changed integer, add gone integer;
update import_file set added = stored, changed = 0, gone = 0 where stored is not null;

-- What looks wrong about an upload as a whole. STOP holds back one that would go in without a person.
create table import_suspicion (
	import_id bigint   not null references import,
	number    smallint not null,
	severity  text     not null check (severity in ('LOOK', 'STOP')),
	message   text     not null check (btrim(message) <> ''),
	primary key (import_id, number)
);

-- How a month's file was: what later files of the same force are held against. Unknown for months from before this.
alter table incident_month add rows_read integer, add rows_kept integer, add rows_unplaced integer,
	add rows_outside integer;
-- How often the month was brought, with other rows each time.
alter table incident_month add times integer not null default 1;
