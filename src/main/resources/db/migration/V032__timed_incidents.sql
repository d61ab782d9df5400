-- Crime as a force's own analysts export it: with times, places to the metre and ages of victims, and without anybody's
-- name. The crime's number is hashed with a key of this server; its last four characters are enough to find a row again.
create table timed_incident (
	reference      bytea       primary key check (length(reference) = 16),
	reference_end  text        not null,
	kind           smallint    not null references incident_kind,
	ho_code        text,
	recorded_at    timestamptz,
	committed_from timestamptz not null,
	committed_to   timestamptz not null,
	easting        integer     not null,
	northing       integer     not null,
	victim_age     smallint    check (victim_age between 0 and 120),
	location_type  text,
	ward_code      text,
	property_type  text,
	transport_mode text,
	bus_route      text,
	linked_urn     integer,
	outcome        text,
	import_id      bigint      not null references import,
	constraint committed_in_order check (committed_from <= committed_to)
);
create index timed_incident_place on timed_incident (kind, easting, northing);
create index timed_incident_time on timed_incident (committed_from);
select log_changes_by_imports('timed_incident', 'reference');

-- The key, unless a setting gives it: then only the proof stands here, which tells whether it is still the same key.
create table incident_key (
	only_row boolean primary key default true check (only_row),
	key      bytea,
	proof    bytea   not null
);
