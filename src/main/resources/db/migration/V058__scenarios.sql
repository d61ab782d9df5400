-- A question "what if": a name, what would be otherwise than today, and the placement that a job found for it. Each
-- version is a row of its own that never changes; a changed scenario is the next version of the same root. What one more
-- officer would be worth is asked in the same way, by placements with and without.
create table scenario (
	id           bigint      generated always as identity primary key,
	root_id      bigint      not null references scenario,
	version      integer     not null check (version > 0),
	-- scenarios that were asked for together are searched by one job: the number of the first of them
	batch_id     bigint      not null,
	purpose      text        not null check (purpose in ('WHAT_IF', 'AS_IS', 'ONE_OFFICER', 'TEN_HOURS')),
	name         text        not null check (length(btrim(name)) between 1 and 100),
	team_id      integer     not null references team,
	-- the team that would be one with it
	merged_id    integer     references team,
	asked_by     text        not null,
	asked_at     timestamptz not null,
	state        text        not null check (state in ('WAITING', 'RUNNING', 'READY', 'FAILED')),
	attempts     integer     not null default 0,
	started_at   timestamptz,
	finished_at  timestamptz,
	took_millis  bigint,
	-- what the best so far costs, and what no placement costs less than
	cost         bigint,
	bound        bigint      check (bound <= cost),
	-- what a point of need costs in the tier where it costs least
	point_cost   integer,
	message      text        not null default '',
	constraint one_scenario_per_version unique (root_id, version),
	constraint teams_that_merge_are_two check (merged_id <> team_id),
	constraint scenario_ready_is_whole check (state <> 'READY'
		or (cost is not null and bound is not null and point_cost is not null and finished_at is not null))
);
create index scenario_team on scenario (team_id, id desc);
create index scenario_batch on scenario (batch_id);

create function keep_scenario() returns trigger language plpgsql as $$
begin
	if (new.id, new.root_id, new.version, new.batch_id, new.purpose, new.name, new.team_id, new.merged_id, new.asked_by, new.asked_at)
	   is distinct from (old.id, old.root_id, old.version, old.batch_id, old.purpose, old.name, old.team_id, old.merged_id,
	        old.asked_by, old.asked_at) then
		raise exception 'What was asked by a scenario cannot be changed' using errcode = 'restrict_violation';
	end if;
	if (old.state, new.state) not in (('WAITING', 'WAITING'), ('WAITING', 'RUNNING'), ('WAITING', 'FAILED'), ('RUNNING', 'RUNNING'),
	        ('RUNNING', 'READY'), ('RUNNING', 'FAILED')) then
		raise exception 'A scenario cannot go from % to %', old.state, new.state
			using errcode = 'check_violation', constraint = 'scenario_goes_one_way';
	end if;
	return new;
end
$$;
create trigger scenario_goes_one_way before update on scenario for each row execute function keep_scenario();
create trigger scenario_is_kept before delete or truncate on scenario for each statement execute function refuse_change();

-- What would be otherwise. Hours are hundredths of an hour a week: an officer's, a newcomer's, or what a tier asks for a school.
create table scenario_change (
	scenario_id bigint   not null references scenario,
	number      smallint not null check (number > 0),
	kind        text     not null check (kind in ('LEAVES', 'RETURNS', 'HOURS', 'JOINS', 'STANDARD')),
	officer_id  bigint   references officer,
	tier        smallint check (tier between 1 and 3),
	hours       integer  check (hours between 0 and 16800),
	primary key (scenario_id, number),
	constraint change_names_its_officer check ((kind in ('LEAVES', 'RETURNS', 'HOURS')) = (officer_id is not null)),
	constraint change_names_its_tier check ((kind = 'STANDARD') = (tier is not null)),
	constraint change_says_its_hours check ((kind in ('HOURS', 'JOINS', 'STANDARD')) = (hours is not null)),
	constraint one_change_of_a_kind_per_officer unique (scenario_id, kind, officer_id),
	constraint one_change_per_tier unique (scenario_id, tier)
);
create trigger scenario_change_is_kept before update or delete or truncate on scenario_change
	for each statement execute function refuse_change();

-- Every school that takes part, with who leads it today and who would. A newcomer is nobody yet, and only has a number.
create table scenario_school (
	scenario_id bigint   not null references scenario,
	number      smallint not null,
	urn         integer  not null references school,
	tier        smallint not null check (tier between 1 and 3),
	need        double precision not null check (need between 0 and 100),
	hours       integer  not null,
	today       bigint   references officer,
	placed      bigint   references officer,
	newcomer    smallint check (newcomer > 0),
	primary key (scenario_id, urn),
	constraint one_lead_in_a_scenario check (placed is null or newcomer is null)
);
create trigger scenario_school_is_kept before update or delete or truncate on scenario_school
	for each statement execute function refuse_change();
