-- Schools as the national register (GIAS) has them. A school is never deleted: it closes and keeps its history.
-- Places are British National Grid metres; a school may have none (it is then listed, not ranked).
create table school (
	urn            integer      primary key check (urn between 100000 and 999999),
	name           text         not null check (btrim(name) <> ''),
	status         text         not null check (status in ('OPEN', 'CLOSED', 'CLOSING', 'PROPOSED')),
	phase          text         not null check (phase in ('NOT_APPLICABLE', 'NURSERY', 'PRIMARY', 'MIDDLE_DEEMED_PRIMARY',
	                                'SECONDARY', 'MIDDLE_DEEMED_SECONDARY', 'SIXTEEN_PLUS', 'ALL_THROUGH')),
	type_code      text,
	type_name      text,
	type_group     text,
	low_age        smallint     check (low_age between 0 and 99),
	high_age       smallint     check (high_age between 0 and 99),
	sex_of_entry   text,
	pupils         integer      check (pupils >= 0),
	free_meals     numeric(5,2) check (free_meals between 0 and 100),
	street         text,
	locality       text,
	town           text,
	postcode       text,
	la_code        smallint,
	establishment_number integer,
	borough_code   text         references borough,
	ward_code      text,
	ward_name      text,
	lsoa_code      text,
	easting        integer,
	northing       integer,
	opened_on      date,
	closed_on      date,
	census_on      date,
	-- Secondary-age and primary-age schools are ranked apart; without a group, the reason is said instead.
	peer_group     text         check (peer_group in ('SECONDARY', 'PRIMARY')),
	not_ranked     text         check (not_ranked in ('CLOSED', 'NOT_YET_OPEN', 'NURSERY', 'OUTSIDE_AGES', 'NO_PHASE_OR_AGES', 'NO_PLACE')),
	import_id      bigint       not null,
	constraint place_is_whole check ((easting is null) = (northing is null)),
	constraint ages_in_order check (low_age <= high_age),
	constraint ranked_or_said_why check ((peer_group is not null and easting is not null and status in ('OPEN', 'CLOSING')) = (not_ranked is null))
);
create index school_borough on school (borough_code);
create index school_name on school (lower(name));
