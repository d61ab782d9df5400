-- Work is planned before it is done: who planned it and out of what, and why it was cancelled. An officer's time is held
-- for planned work too, and set free when it is cancelled, though who it was stays known.
alter table activity
	alter logged_by drop not null,
	alter logged_at drop not null,
	add planned_by    text,
	add planned_at    timestamptz,
	add origin        text not null default 'BY_HAND' check (origin in ('BY_HAND', 'TERM_PLAN', 'PATROL_PLAN')),
	add done_key      uuid unique,
	add cancel_reason text check (cancel_reason in ('ABSTRACTION', 'SCHOOL', 'WEATHER', 'OTHER', 'WITHDRAWN', 'MISTAKE')),
	add cancel_note   text not null default '' check (length(cancel_note) <= 500),
	add cancelled_by  text,
	add cancelled_at  timestamptz;

update activity set cancel_reason = 'MISTAKE', cancelled_by = logged_by, cancelled_at = logged_at where state = 'CANCELLED';

alter table activity
	add constraint planned_by_somebody check (state <> 'PLANNED' or planned_by is not null and planned_at is not null),
	add constraint logged_by_somebody check (state <> 'DONE' or logged_by is not null and logged_at is not null),
	add constraint cancelled_for_a_reason check ((state = 'CANCELLED') = (cancel_reason is not null)
		and (state <> 'CANCELLED' or cancelled_by is not null and cancelled_at is not null));

alter table activity_officer add held boolean not null default true;
alter table activity_officer drop constraint officer_in_one_place_at_a_time;
alter table activity_officer add constraint officer_in_one_place_at_a_time exclude using gist (
	int8range(officer_id, officer_id, '[]') with &&, tsrange(starts_at, ends_at) with &&) where (held);

-- In which way some work is done, such as a meet and greet at the gate. A kind that has ways asks for one.
create table activity_way (
	code      text     primary key check (code ~ '^[A-Z0-9_]{2,40}$'),
	kind_code text     not null references activity_kind,
	name      text     not null,
	position  smallint not null,
	active    boolean  not null default true,
	unique (kind_code, name)
);
insert into activity_way (position, code, kind_code, name) values
	(1, 'ASSEMBLY',        'YEAR_7_MEET_AND_GREET', 'Assembly'),
	(2, 'DURING_THE_DAY',  'YEAR_7_MEET_AND_GREET', 'During the day'),
	(3, 'AT_THE_GATE',     'YEAR_7_MEET_AND_GREET', 'At the gate after school'),
	(4, 'BREAK_OR_LUNCH',  'YEAR_7_MEET_AND_GREET', 'Break or lunch drop-in');
alter table activity add way_code text references activity_way;

-- A topic's season binds: outside it no presentation is given on it. A kind's season is its usual time, for the planner.
-- Both are months of the year, first and last, and may go over the new year.
alter table activity_topic
	add season_from smallint check (season_from between 1 and 12),
	add season_to   smallint check (season_to between 1 and 12),
	add version     integer not null default 0,
	add constraint topic_season_whole check ((season_from is null) = (season_to is null));
update activity_topic set season_from = 10, season_to = 11 where code = 'FIREWORKS';
update activity_topic set season_from = 9, season_to = 12 where code = 'PROPERTY';
alter table activity_kind
	add season_from smallint check (season_from between 1 and 12),
	add season_to   smallint check (season_to between 1 and 12),
	add version     integer not null default 0,
	add constraint kind_season_whole check ((season_from is null) = (season_to is null));
update activity_kind set season_from = 9, season_to = 10 where code = 'YEAR_7_MEET_AND_GREET';
update activity_kind set season_from = 5, season_to = 7 where code = 'EARLY_INTERVENTION';

-- A patrol of a bus route says which route, and is led by an officer of the kind that the activity's kind names.
alter table activity add route text check (length(route) between 1 and 8);
alter table activity_kind drop constraint activity_kind_rule_check;
alter table activity_kind
	add lead_kind_code text references officer_kind,
	add constraint activity_kind_rule_check check (rule in ('ANY_SCHOOL', 'TEACHES_YEAR_7', 'TEACHES_PRIMARY', 'AFTER_SCHOOL',
		'NEEDS_REQUEST', 'NEEDS_AGREEMENT', 'BUS_ROUTE'));
update activity_kind set rule = 'BUS_ROUTE', lead_kind_code = 'STT' where code = 'BUS_ROUTE_PATROL';
