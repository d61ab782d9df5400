-- Recorded crime, one row each, at the map point police.uk gives. A month of a force is a partition of its own, so that
-- importing it again swaps the partition instead of deleting rows. (month, force, line) says which row of which file it was.
create table incident (
	month     date     not null,
	force_id  smallint not null references police_force,
	line      integer  not null,
	kind      smallint not null,
	easting   integer  not null,
	northing  integer  not null,
	crime_ref bytea,
	lsoa_code text,
	street    text,
	primary key (month, force_id, line)
) partition by range (month, force_id);
-- Serves the circle around one school: few rows of a kind lie in a strip of 1.6 km.
create index incident_place on incident (kind, easting, northing);

-- The kinds kept, numbered as the incident rows have them.
create table incident_kind (
	id     smallint primary key,
	code   text     not null unique,
	name   text     not null unique,
	stored boolean  not null
);
insert into incident_kind (id, code, name, stored) values
	( 1, 'ROBBERY',               'Robbery',                       true),
	( 2, 'THEFT_FROM_PERSON',     'Theft from the person',         true),
	( 3, 'VIOLENCE',              'Violence and sexual offences',  true),
	( 4, 'WEAPONS',               'Possession of weapons',         true),
	( 5, 'ANTI_SOCIAL_BEHAVIOUR', 'Anti-social behaviour',         true),
	( 6, 'BICYCLE_THEFT',         'Bicycle theft',                 false),
	( 7, 'BURGLARY',              'Burglary',                      false),
	( 8, 'CRIMINAL_DAMAGE',       'Criminal damage and arson',     false),
	( 9, 'DRUGS',                 'Drugs',                         false),
	(10, 'OTHER_CRIME',           'Other crime',                   false),
	(11, 'OTHER_THEFT',           'Other theft',                   false),
	(12, 'PUBLIC_ORDER',          'Public order',                  false),
	(13, 'SHOPLIFTING',           'Shoplifting',                   false),
	(14, 'VEHICLE_CRIME',         'Vehicle crime',                 false);

-- Which months of which force are there, from which import, with a fingerprint of what was stored.
create table incident_month (
	month       date        not null check (extract(day from month) = 1),
	force_id    smallint    not null references police_force,
	import_id   bigint      not null,
	incidents   integer     not null,
	fingerprint text        not null,
	loaded_at   timestamptz not null,
	primary key (month, force_id)
);
