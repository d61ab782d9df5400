-- Where robbery gathers, found on a grid of equal squares and kept dated: patrols and campaigns point at a hotspot of a
-- certain set, so neither a set nor anything in it may ever change.
create table hotspot_set (
	id                   bigint      generated always as identity primary key,
	-- the latest month that counts, and how many months up to it
	as_of                date        not null check (extract(day from as_of) = 1),
	window_months        smallint    not null check (window_months between 1 and 60),
	cell_metres          smallint    not null check (cell_metres between 100 and 1000),
	parameters           text        not null,
	code_version         text        not null,
	-- of the crime alone, and of all that went in
	incident_fingerprint text        not null,
	input_fingerprint    text        not null,
	incidents            integer     not null check (incidents >= 0),
	-- of these in no square of the grid
	outside              integer     not null check (outside between 0 and incidents),
	cells                integer     not null check (cells > 0),
	targeted             integer     not null check (targeted between 1 and cells),
	significant          integer     not null check (significant between 0 and cells),
	-- near repeats, and what was missing, as JSON
	near_repeats         text        not null,
	coverage             text        not null,
	seed                 bigint      not null,
	made_by              text        not null,
	made_at              timestamptz not null
);

-- Squares that are targeted together. Place is the middle of the square that comes first in the order; the outline
-- is well-known text in National Grid metres.
create table hotspot (
	id                bigint           generated always as identity primary key,
	set_id            bigint           not null references hotspot_set,
	number            smallint         not null check (number >= 1),
	name              text             not null check (btrim(name) <> ''),
	borough_code      text             not null references borough,
	easting           integer          not null,
	northing          integer          not null,
	cells             smallint         not null check (cells >= 1),
	significant_cells smallint         not null check (significant_cells between 0 and cells),
	robberies         integer          not null check (robberies >= 0),
	-- in as many months before; null where those aren't loaded
	robberies_before  integer          check (robberies_before >= 0),
	change_p          double precision check (change_p between 0 and 1),
	score             double precision not null check (score >= 0),
	z                 double precision not null,
	p_adjusted        double precision not null check (p_adjusted between 0 and 1),
	outline           text             not null,
	constraint hotspot_number_once unique (set_id, number)
);

-- The squares that a set keeps: the first twentieth by order, and all that are more than chance. Column and row times the
-- side of a square give its south-western corner.
create table hotspot_cell (
	set_id       bigint           not null references hotspot_set,
	cell_column  integer          not null,
	cell_row     integer          not null,
	hotspot_id   bigint           references hotspot,
	place        integer          not null check (place >= 1),
	robberies    integer          not null check (robberies >= 0),
	score        double precision not null check (score >= 0),
	-- robberies a square kilometre in the window
	density      double precision not null check (density >= 0),
	z            double precision not null,
	p            double precision not null check (p between 0 and 1),
	p_adjusted   double precision not null check (p_adjusted between 0 and 1),
	significant  boolean          not null,
	borough_code text             not null references borough,
	primary key (set_id, cell_column, cell_row)
);
create index hotspot_cell_hotspot on hotspot_cell (hotspot_id);

-- Robberies of a hotspot by month, as far back as the set looked.
create table hotspot_month (
	hotspot_id bigint  not null references hotspot,
	month      date    not null check (extract(day from month) = 1),
	robberies  integer not null check (robberies >= 0),
	primary key (hotspot_id, month)
);

-- Schools whose pupils pass a hotspot: on foot, or on a bus that is boarded at the school.
create table hotspot_school (
	hotspot_id bigint  not null references hotspot,
	urn        integer not null references school,
	way        text    not null check (way in ('FOOT', 'BUS')),
	-- straight on foot, along the route by bus
	metres     integer not null check (metres >= 0),
	routes     text[]  not null,
	primary key (hotspot_id, urn, way),
	constraint buses_have_routes check ((way = 'BUS') = (cardinality(routes) > 0))
);
create index hotspot_school_urn on hotspot_school (urn);

create trigger hotspot_set_is_immutable before update or delete or truncate on hotspot_set
	for each statement execute function refuse_change();
create trigger hotspot_is_immutable before update or delete or truncate on hotspot
	for each statement execute function refuse_change();
create trigger hotspot_cell_is_immutable before update or delete or truncate on hotspot_cell
	for each statement execute function refuse_change();
create trigger hotspot_month_is_immutable before update or delete or truncate on hotspot_month
	for each statement execute function refuse_change();
create trigger hotspot_school_is_immutable before update or delete or truncate on hotspot_school
	for each statement execute function refuse_change();

-- A set is written by one transaction. Nothing is added to it later.
create function refuse_more_of_hotspot_set() returns trigger language plpgsql as $$
begin
	if exists (select from added a join hotspot_set s on s.id = a.set_id
	            where s.xmin <> pg_current_xact_id()::xid) then
		raise exception 'Nothing can be added to a set of hotspots once it is made' using errcode = 'restrict_violation';
	end if;
	return null;
end
$$;
create trigger hotspots_come_with_their_set after insert on hotspot
	referencing new table as added for each statement execute function refuse_more_of_hotspot_set();
create trigger cells_come_with_their_set after insert on hotspot_cell
	referencing new table as added for each statement execute function refuse_more_of_hotspot_set();

create function refuse_more_of_hotspot() returns trigger language plpgsql as $$
begin
	if exists (select from added a join hotspot h on h.id = a.hotspot_id
	            where h.xmin <> pg_current_xact_id()::xid) then
		raise exception 'Nothing can be added to a hotspot once it is made' using errcode = 'restrict_violation';
	end if;
	return null;
end
$$;
create trigger months_come_with_their_hotspot after insert on hotspot_month
	referencing new table as added for each statement execute function refuse_more_of_hotspot();
create trigger schools_come_with_their_hotspot after insert on hotspot_school
	referencing new table as added for each statement execute function refuse_more_of_hotspot();
