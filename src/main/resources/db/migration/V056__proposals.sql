-- A proposal of who should lead which school of a team: asked for by a person, searched by a job, and then accepted once,
-- whole or in part, or left. Nothing of it takes effect before that.
create table placement_proposal (
	id           bigint      generated always as identity primary key,
	team_id      integer     not null references team,
	-- proposals that were asked for together run as one job: the number of the first of them
	batch_id     bigint      not null,
	-- the proposal around which this one was searched, with the fewest further changes
	base_id      bigint      references placement_proposal,
	asked_by     text        not null,
	asked_at     timestamptz not null,
	seconds      smallint    not null check (seconds between 1 and 600),
	-- need of tier 1 to 3, uneven hours, travel, change, main school
	aims         integer[]   not null check (cardinality(aims) = 7),
	state        text        not null check (state in ('WAITING', 'RUNNING', 'READY', 'ACCEPTED', 'CANCELLED', 'FAILED')),
	attempts     integer     not null default 0,
	stop_asked   boolean     not null default false,
	started_at   timestamptz,
	finished_at  timestamptz,
	took_millis  bigint,
	-- what the best so far costs, and what no placement costs less than
	cost         bigint,
	bound        bigint      check (bound <= cost),
	message      text        not null default '',
	-- the ground that it stands on
	fingerprint  text,
	accepted_by  text,
	accepted_at  timestamptz,
	starts_on    date,
	constraint ready_is_whole check (state not in ('READY', 'ACCEPTED')
		or (cost is not null and bound is not null and fingerprint is not null and finished_at is not null)),
	constraint accepted_is_whole check ((state = 'ACCEPTED') = (accepted_by is not null)
		and (accepted_by is null) = (accepted_at is null) and (accepted_by is null) = (starts_on is null))
);
create unique index one_search_per_team on placement_proposal (team_id) where state in ('WAITING', 'RUNNING');
create index placement_proposal_team on placement_proposal (team_id, id desc);
create index placement_proposal_batch on placement_proposal (batch_id);

create function keep_placement_proposal() returns trigger language plpgsql as $$
begin
	if (new.id, new.team_id, new.batch_id, new.base_id, new.asked_by, new.asked_at, new.seconds, new.aims)
	   is distinct from (old.id, old.team_id, old.batch_id, old.base_id, old.asked_by, old.asked_at, old.seconds, old.aims) then
		raise exception 'What was asked of a proposal cannot be changed' using errcode = 'restrict_violation';
	end if;
	if (old.state, new.state) not in (('WAITING', 'WAITING'), ('WAITING', 'RUNNING'), ('WAITING', 'CANCELLED'), ('WAITING', 'FAILED'),
	        ('RUNNING', 'RUNNING'), ('RUNNING', 'READY'), ('RUNNING', 'CANCELLED'), ('RUNNING', 'FAILED'), ('READY', 'ACCEPTED')) then
		raise exception 'A proposal cannot go from % to %', old.state, new.state
			using errcode = 'check_violation', constraint = 'proposal_goes_one_way';
	end if;
	if old.state = 'READY' and (new.cost, new.bound, new.fingerprint, new.message, new.finished_at)
	   is distinct from (old.cost, old.bound, old.fingerprint, old.message, old.finished_at) then
		raise exception 'What a proposal proposes cannot be changed' using errcode = 'restrict_violation';
	end if;
	return new;
end
$$;
create trigger placement_proposal_goes_one_way before update on placement_proposal
	for each row execute function keep_placement_proposal();
create trigger placement_proposal_is_kept before delete or truncate on placement_proposal
	for each statement execute function refuse_change();

-- What people had decided before anything was searched.
create table proposal_pin (
	proposal_id bigint   not null references placement_proposal,
	number      smallint not null,
	urn         integer  not null references school,
	kind        text     not null check (kind in ('KEEP', 'NEVER', 'VACANT')),
	officer_id  bigint   references officer,
	primary key (proposal_id, number),
	constraint pin_names_an_officer check ((kind = 'VACANT') = (officer_id is null))
);
create trigger proposal_pin_is_kept before update or delete or truncate on proposal_pin
	for each statement execute function refuse_change();

-- The officers of the team as they were when the proposal was made. Hours are hundredths of an hour a week.
create table proposal_officer (
	proposal_id  bigint  not null references placement_proposal,
	officer_id   bigint  not null references officer,
	hours        integer not null,
	taken        integer not null,
	ceiling      integer not null,
	places_taken integer not null,
	main_school  integer references school,
	obstacle     text,
	primary key (proposal_id, officer_id)
);
create trigger proposal_officer_is_kept before update or delete or truncate on proposal_officer
	for each statement execute function refuse_change();

-- Every school of the team as it was, with today's officer and the proposed one. Distances go to the middle of the
-- officer's schools.
create table proposal_school (
	proposal_id  bigint   not null references placement_proposal,
	number       smallint not null,
	urn          integer  not null references school,
	tier         smallint not null,
	need         double precision not null,
	hours        integer  not null,
	today        bigint   references officer,
	ending       boolean  not null,
	spoken_for   bigint   references officer,
	proposed     bigint   references officer,
	today_metres integer,
	metres       integer,
	accepted     boolean  not null default false,
	primary key (proposal_id, urn),
	constraint settled_is_left_alone check (spoken_for is null or proposed is null)
);
create trigger proposal_school_is_kept before delete or truncate on proposal_school
	for each statement execute function refuse_change();

-- Lines are marked as accepted while the proposal is being accepted, and nothing else of them ever changes.
create function keep_proposal_school() returns trigger language plpgsql as $$
begin
	if not new.accepted or (new.proposal_id, new.number, new.urn, new.tier, new.need, new.hours, new.today, new.ending,
	        new.spoken_for, new.proposed, new.today_metres, new.metres)
	      is distinct from (old.proposal_id, old.number, old.urn, old.tier, old.need, old.hours, old.today, old.ending,
	        old.spoken_for, old.proposed, old.today_metres, old.metres)
	   or not exists (select from placement_proposal p where p.id = new.proposal_id and p.state = 'READY') then
		raise exception 'A line of a proposal is accepted with the proposal, and never changed' using errcode = 'restrict_violation';
	end if;
	return new;
end
$$;
create trigger proposal_school_is_accepted_once before update on proposal_school
	for each row execute function keep_proposal_school();
