-- Weights of the factors, versioned and never changed. One column a factor, so that the rules are plain checks:
-- 0 to 50 each, 100 in all, at least three above zero.
create table weights (
	version     integer     generated always as identity primary key,
	robbery     smallint    not null check (robbery between 0 and 50),
	violence    smallint    not null check (violence between 0 and 50),
	bus_journeys smallint   not null check (bus_journeys between 0 and 50),
	victims     smallint    not null check (victims between 0 and 50),
	theft       smallint    not null check (theft between 0 and 50),
	absence     smallint    not null check (absence between 0 and 50),
	deprivation smallint    not null check (deprivation between 0 and 50),
	pupils      smallint    not null check (pupils between 0 and 50),
	reason      text        not null,
	created_by  text        not null,
	created_at  timestamptz not null,
	constraint weights_sum_to_100 check (robbery + violence + bus_journeys + victims + theft + absence + deprivation + pupils = 100),
	constraint three_factors_at_least check ((robbery > 0)::int + (violence > 0)::int + (bus_journeys > 0)::int + (victims > 0)::int
		+ (theft > 0)::int + (absence > 0)::int + (deprivation > 0)::int + (pupils > 0)::int >= 3)
);
create trigger weights_are_versioned before update or delete or truncate on weights
	for each statement execute function refuse_change();
insert into weights (robbery, violence, bus_journeys, victims, theft, absence, deprivation, pupils, reason, created_by, created_at)
values (30, 20, 10, 15, 10, 5, 5, 5, 'The weights the product starts with', 'system', now());

-- A run of the ranking: what went in, under which weights and code, and its state. Only the state may change.
create table prioritisation_run (
	id                   bigint      generated always as identity primary key,
	as_of                date        not null check (extract(day from as_of) = 1),
	state                text        not null check (state in ('DRAFT', 'PUBLISHED', 'SUPERSEDED', 'DISCARDED')),
	weights_version      integer     not null references weights,
	code_version         text        not null,
	parameters           text        not null,
	incident_fingerprint text        not null,
	school_fingerprint   text        not null,
	incidents            integer     not null,
	created_by           text        not null,
	created_at           timestamptz not null,
	published_by         text,
	published_at         timestamptz,
	version              integer     not null default 0,
	constraint published_by_someone check ((state in ('PUBLISHED', 'SUPERSEDED')) = (published_at is not null and published_by is not null))
);
create unique index one_published_run on prioritisation_run (state) where state = 'PUBLISHED';

create function keep_run_inputs() returns trigger language plpgsql as $$
begin
	if (new.as_of, new.weights_version, new.code_version, new.parameters, new.incident_fingerprint, new.school_fingerprint,
	    new.incidents, new.created_by, new.created_at)
	   is distinct from (old.as_of, old.weights_version, old.code_version, old.parameters, old.incident_fingerprint,
	    old.school_fingerprint, old.incidents, old.created_by, old.created_at) then
		raise exception 'A run of the ranking cannot be changed' using errcode = 'restrict_violation';
	end if;
	return new;
end
$$;
create trigger run_is_immutable before update on prioritisation_run for each row execute function keep_run_inputs();
create trigger run_is_kept before delete or truncate on prioritisation_run for each statement execute function refuse_change();

-- A school's result in a run. The arrays hold one entry a factor, in the order of the weights' columns; a factor
-- without any data has null everywhere. The parts add up to need.
create table school_score (
	run_id          bigint             not null references prioritisation_run,
	urn             integer            not null references school,
	peer_group      text               not null check (peer_group in ('SECONDARY', 'PRIMARY')),
	need            double precision   not null check (need >= 0 and need <= 100.000001),
	rank            integer            not null check (rank >= 1),
	rank_in_bcu     integer,
	rank_in_borough integer,
	tier            smallint           not null check (tier between 1 and 3),
	factor_value      double precision[] not null,
	factor_percentile double precision[] not null,
	factor_part       double precision[] not null,
	factor_imputed    boolean[]          not null,
	primary key (run_id, urn)
);
create index school_score_rank on school_score (run_id, peer_group, rank);
create trigger school_score_is_immutable before update or delete or truncate on school_score
	for each statement execute function refuse_change();

-- What each tier is promised in a term.
create table service_standard (
	tier              smallint     primary key check (tier between 1 and 3),
	share_percent     smallint     not null check (share_percent between 0 and 100),
	contacts_per_term smallint     not null check (contacts_per_term between 0 and 100),
	hours_per_contact numeric(4,2) not null check (hours_per_contact > 0 and hours_per_contact <= 12)
);
insert into service_standard (tier, share_percent, contacts_per_term, hours_per_contact) values
	(1, 10, 13, 2.0),
	(2, 20,  7, 1.5),
	(3, 70,  1, 1.5);
