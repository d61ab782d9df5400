-- How right the forecasts would have been that could have been made within a run's months. It takes a few seconds to
-- find out, so it is found when first asked for, and kept. By whom it was found does not matter: the same run gives the
-- same figures, and the version of the code stands beside them.
create table run_hindsight (
	run_id       bigint      not null references prioritisation_run,
	school_set   text        not null check (school_set in ('SECONDARY', 'PRIMARY', 'PHASES')),
	radius       integer     not null check (radius > 0),
	schools      integer     not null check (schools >= 0),
	-- by past month, as JSON
	figures      text        not null,
	code_version text        not null,
	found_at     timestamptz not null,
	primary key (run_id, school_set, radius)
);
create trigger run_hindsight_is_immutable before update or delete or truncate on run_hindsight
	for each statement execute function refuse_change();
