-- What stands behind a patrol: where it goes, stop by stop, why there, and who comes along. When it happens, who goes and
-- what became of it stand with its activity, so that moving, cancelling and logging it are the same as for all work.
create table patrol (
	activity_id        bigint   primary key references activity,
	place              text     not null check (place in ('SCHOOL', 'HOTSPOT', 'BUS_ROUTE')),
	hotspot_id         bigint   references hotspot,
	run                smallint check (run > 0),
	why                text     not null check (length(btrim(why)) between 1 and 500),
	ward_officers      smallint not null check (ward_officers between 0 and 20),
	transport_officers smallint not null check (transport_officers between 0 and 20),
	staff              smallint not null check (staff between 0 and 20),
	head_teacher       boolean  not null,
	constraint hotspot_is_named check ((place = 'HOTSPOT') = (hotspot_id is not null)),
	constraint route_has_a_direction check ((place = 'BUS_ROUTE') = (run is not null))
);
create index patrol_hotspot on patrol (hotspot_id);

-- The stops in order, a quarter of an hour each. Names and places stand here, since stops come and go with imports.
create table patrol_stop (
	activity_id bigint   not null references patrol,
	position    smallint not null check (position between 1 and 8),
	code        text     not null,
	name        text     not null check (btrim(name) <> ''),
	easting     integer  not null,
	northing    integer  not null,
	robberies   integer  not null check (robberies >= 0),
	primary key (activity_id, position),
	unique (activity_id, code)
);

-- Only an activity whose rule is that of a patrol has a patrol behind it, and a bus route only where it rides one.
create function keep_patrol_to_its_kind() returns trigger language plpgsql as $$
begin
	if not exists (select from activity a join activity_kind k on k.code = a.kind_code
	                where a.id = new.activity_id
	                  and k.rule = case new.place when 'BUS_ROUTE' then 'BUS_ROUTE' else 'AFTER_SCHOOL' end
	                  and (new.place = 'BUS_ROUTE') = (a.route is not null)) then
		raise exception 'A patrol stands behind an activity of its kind' using errcode = 'restrict_violation';
	end if;
	return new;
end
$$;
create trigger patrol_fits_its_activity before insert or update on patrol
	for each row execute function keep_patrol_to_its_kind();
