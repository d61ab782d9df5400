-- What a team's placements are judged by: the weights of the aims, versioned and never changed. A team without a version
-- has the weights that the product starts with, which the code knows.
create table team_aims (
	team_id      integer     not null references team,
	version      integer     not null check (version >= 1),
	need_tier_1  smallint    not null check (need_tier_1 between 0 and 1000),
	need_tier_2  smallint    not null check (need_tier_2 between 0 and 1000),
	need_tier_3  smallint    not null check (need_tier_3 between 0 and 1000),
	uneven_hours smallint    not null check (uneven_hours between 0 and 1000),
	travel       smallint    not null check (travel between 0 and 1000),
	change       smallint    not null check (change between 0 and 1000),
	main_school  smallint    not null check (main_school between 0 and 1000),
	reason       text        not null check (btrim(reason) <> ''),
	created_by   text        not null,
	created_at   timestamptz not null,
	primary key (team_id, version),
	constraint greater_need_weighs_no_less check (need_tier_1 >= need_tier_2 and need_tier_2 >= need_tier_3),
	constraint need_weighs_something check (need_tier_3 > 0)
);
create trigger team_aims_are_versioned before update or delete or truncate on team_aims
	for each statement execute function refuse_change();
