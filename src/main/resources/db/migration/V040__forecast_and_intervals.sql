-- What a ranking foresees and how sure it is. Empty in runs that were made before these were known.
alter table school_score
	-- robberies in the catchment in the months after the run's last: mean, and an interval that holds 90 of 100
	add column expected      double precision check (expected >= 0),
	add column expected_low  integer          check (expected_low >= 0),
	add column expected_high integer          check (expected_high >= expected_low),
	-- 5th and 95th of 100 ranks among peers, had chance fallen otherwise
	add column rank_low      integer          check (rank_low >= 1),
	add column rank_high     integer          check (rank_high >= rank_low),
	-- the chance of each tier, in their order, 1 in all
	add column tier_chance   real[]           check (cardinality(tier_chance) = 3),
	add constraint interval_is_whole check (
		(expected is null) = (expected_low is null) and (expected is null) = (expected_high is null)
		and (rank_low is null) = (rank_high is null) and (rank_low is null) = (tier_chance is null));

-- Numbers that tell one run's chance and result from another's.
alter table prioritisation_run
	add column seed               bigint,
	add column result_fingerprint text;

-- All that the arithmetic of a run took in, packed, so that the same code makes the same result again whatever has been
-- imported or undone since.
create table run_input (
	run_id bigint   primary key references prioritisation_run,
	format smallint not null check (format > 0),
	packed bytea    not null
);
create trigger run_input_is_immutable before update or delete or truncate on run_input
	for each statement execute function refuse_change();
