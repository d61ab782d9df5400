-- The tiers between which a school stands: those whose chance lies between 20 and 80 of 100. Empty where chances are not
-- known, or leave no doubt.
alter table school_score add column at_border smallint[] not null generated always as (array_remove(array[
	case when tier_chance[1] between 0.2::real and 0.8::real then 1::smallint end,
	case when tier_chance[2] between 0.2::real and 0.8::real then 2::smallint end,
	case when tier_chance[3] between 0.2::real and 0.8::real then 3::smallint end], null)) stored;

-- A named person settles the tier of a school until the end of the term: between the tiers at whose border it stands, or
-- one tier up or down from what the ranking says. It ends before that when somebody withdraws it, or lapses when a
-- ranking is published that leaves the school out or puts it further away.
create table tier_decision (
	id               bigint      generated always as identity primary key,
	urn              integer     not null,
	run_id           bigint      not null,
	kind             text        not null check (kind in ('BORDERLINE', 'OVERRIDE')),
	ranked_tier      smallint    not null check (ranked_tier between 1 and 3),
	tier             smallint    not null check (tier between 1 and 3),
	reason           text        not null check (length(btrim(reason, E' \t\r\n')) between 20 and 500),
	first_day        date        not null,
	last_day         date        not null,
	decided_by       text        not null,
	decided_at       timestamptz not null,
	withdrawn_by     text,
	withdrawn_at     timestamptz,
	withdrawn_reason text        check (btrim(withdrawn_reason) <> ''),
	lapsed_by_run    bigint      references prioritisation_run,
	lapsed_at        timestamptz,
	version          integer     not null default 0,
	foreign key (run_id, urn) references school_score,
	constraint one_tier_at_most check (abs(tier - ranked_tier) <= 1),
	constraint override_changes_the_tier check (kind = 'BORDERLINE' or tier <> ranked_tier),
	-- the longest term with the holidays before it has 153 days
	constraint decision_ends_with_the_term check (last_day between first_day and first_day + 160),
	constraint withdrawal_is_whole check (
		(withdrawn_by is null) = (withdrawn_at is null) and (withdrawn_by is null) = (withdrawn_reason is null)),
	constraint lapse_is_whole check ((lapsed_by_run is null) = (lapsed_at is null)),
	constraint decision_ends_once check (withdrawn_at is null or lapsed_at is null),
	constraint one_tier_decision_at_a_time exclude using gist (
		int4range(urn, urn, '[]') with &&, daterange(first_day, last_day, '[]') with &&)
		where (withdrawn_at is null and lapsed_at is null)
);
create index tier_decision_urn on tier_decision (urn);

-- A decision stands on the published ranking, and on what that says of the school. The lock keeps the ranking published
-- until the decision is there for the next one to see.
create function keep_to_published_ranking() returns trigger language plpgsql as $$
begin
	perform from prioritisation_run where id = new.run_id and state = 'PUBLISHED' for share;
	if not found then
		raise exception 'A tier is decided on the published ranking only' using errcode = 'restrict_violation';
	end if;
	if not exists (select from school_score s where s.run_id = new.run_id and s.urn = new.urn and s.tier = new.ranked_tier
	                  and (new.kind = 'OVERRIDE' or cardinality(s.at_border) > 0)) then
		raise exception 'A decision says what the ranking says of the school' using errcode = 'restrict_violation';
	end if;
	return new;
end
$$;
create trigger tier_decision_stands_on_the_ranking before insert on tier_decision
	for each row execute function keep_to_published_ranking();

create function keep_tier_decision() returns trigger language plpgsql as $$
begin
	if old.withdrawn_at is not null or old.lapsed_at is not null
	   or (new.id, new.urn, new.run_id, new.kind, new.ranked_tier, new.tier, new.reason, new.first_day, new.last_day,
	       new.decided_by, new.decided_at)
	      is distinct from (old.id, old.urn, old.run_id, old.kind, old.ranked_tier, old.tier, old.reason, old.first_day,
	       old.last_day, old.decided_by, old.decided_at) then
		raise exception 'A decision on a tier is ended once, and never changed' using errcode = 'restrict_violation';
	end if;
	return new;
end
$$;
create trigger tier_decision_is_kept before update on tier_decision for each row execute function keep_tier_decision();
create trigger tier_decision_is_never_deleted before delete or truncate on tier_decision
	for each statement execute function refuse_change();

-- In which tier every school of the published ranking is on a day: the decided one, else the ranking's. Whoever shows a
-- tier or counts by it asks here.
create function school_tier(day date)
returns table (urn integer, run_id bigint, peer_group text, rank integer, tier smallint, ranked_tier smallint,
               at_border smallint[], decision_id bigint)
language sql stable as $$
	select s.urn, s.run_id, s.peer_group, s.rank, coalesce(d.tier, s.tier), s.tier, s.at_border, d.id
	  from prioritisation_run r
	  join school_score s on s.run_id = r.id
	  left join tier_decision d on d.urn = s.urn and d.withdrawn_at is null and d.lapsed_at is null
	                           and d.first_day <= day and d.last_day >= day and abs(d.tier - s.tier) <= 1
	 where r.state = 'PUBLISHED'
$$;

-- What tiers are promised has versions like the weights: who changed it, when and why, and what it was before.
create table standards_version (
	version    integer     primary key check (version > 0),
	reason     text        not null check (btrim(reason) <> ''),
	created_by text        not null,
	created_at timestamptz not null
);
insert into standards_version (version, reason, created_by, created_at)
values (1, 'The standards the product starts with', 'system', now());

alter table service_standard
	add column version          integer      not null default 1 references standards_version,
	add column patrols_per_term smallint     not null default 0 check (patrols_per_term between 0 and 200),
	add column hours_per_patrol numeric(4,2) not null default 1.5 check (hours_per_patrol > 0 and hours_per_patrol <= 12),
	drop constraint service_standard_pkey,
	add primary key (version, tier);
update service_standard set patrols_per_term = 26 where tier = 1;
alter table service_standard
	alter column version drop default,
	alter column patrols_per_term drop default,
	alter column hours_per_patrol drop default;

create function keep_standards_whole() returns trigger language plpgsql as $$
begin
	if (select count(*) <> 3 or sum(share_percent) <> 100 from service_standard where version = new.version) then
		raise exception 'Standards name all three tiers, and their shares are 100 per cent in all'
			using errcode = 'check_violation';
	end if;
	return null;
end
$$;
create constraint trigger standards_are_whole after insert on standards_version deferrable initially deferred
	for each row execute function keep_standards_whole();
create trigger standards_version_is_kept before update or delete or truncate on standards_version
	for each statement execute function refuse_change();
create trigger service_standard_is_kept before update or delete or truncate on service_standard
	for each statement execute function refuse_change();
