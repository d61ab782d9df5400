-- Which set of public transport data is there, from which import and how old. Each source is replaced as a whole.
create table transport_set (
	source    text    primary key check (source in ('TFL_STOPS', 'TFL_ROUTES', 'NAPTAN')),
	import_id bigint  not null references import,
	loaded_on date    not null,
	rows      integer not null check (rows > 0)
);

-- Bus stops by the codes of their source. Places are National Grid metres. Virtual ones are sections where a bus is hailed.
create table bus_stop (
	source    text    not null check (source in ('TFL_STOPS', 'NAPTAN')),
	code      text    not null,
	atco      text,
	name      text    not null,
	easting   integer not null,
	northing  integer not null,
	virtual   boolean not null,
	import_id bigint  not null,
	primary key (source, code)
);
create index bus_stop_place on bus_stop (easting, northing);

-- Railway, underground, tram and bus stations: the places that NaPTAN calls access areas.
create table station (
	code      text    primary key,
	kind      text    not null check (kind in ('RAIL', 'METRO', 'BUS', 'FERRY')),
	name      text    not null,
	easting   integer not null,
	northing  integer not null,
	import_id bigint  not null
);

-- The stops of each run of each route, in order. The place stands here too, so that stops and routes of different days
-- do no harm to each other.
create table route_stop (
	route     text     not null,
	run       smallint not null check (run > 0),
	sequence  smallint not null check (sequence > 0),
	stop_code text     not null,
	name      text     not null,
	easting   integer  not null,
	northing  integer  not null,
	virtual   boolean  not null,
	import_id bigint   not null,
	primary key (route, run, sequence)
);
create index route_stop_place on route_stop (easting, northing);

-- A route that is gone stays, with the day on which a file no longer named it: work was planned on it.
create table bus_route (
	route     text    primary key,
	school    boolean not null,
	gone_on   date,
	import_id bigint  not null
);

-- Where pupils gather: reckoned from stations and routes in the same import that changes them.
create table hub (
	code      text     primary key,
	kind      text     not null check (kind in ('STATION', 'BUS_STATION', 'PIER', 'INTERCHANGE', 'BUS_CLUSTER')),
	name      text     not null,
	easting   integer  not null,
	northing  integer  not null,
	routes    smallint not null check (routes >= 0),
	import_id bigint   not null
);
create index hub_place on hub (easting, northing);

-- So that imports of them can be undone.
select log_changes_by_imports('transport_set', 'source');
select log_changes_by_imports('bus_stop', 'source', 'code');
select log_changes_by_imports('station', 'code');
select log_changes_by_imports('route_stop', 'route', 'run', 'sequence');
select log_changes_by_imports('bus_route', 'route');
select log_changes_by_imports('hub', 'code');
