-- What suits which schools, and in which part of the year: the seasons of the planner are data. What a school must ask
-- for or agree to is never suggested.
create table plan_suggestion (
	position   smallint primary key,
	kind_code  text     not null references activity_kind,
	topic_code text     references activity_topic,
	way_code   text     references activity_way,
	audience   text     not null check (audience in ('YEAR_7', 'SECONDARY', 'PRIMARY', 'ANY')),
	from_day   text     check (from_day ~ '^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$'),
	to_day     text     check (to_day ~ '^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$'),
	constraint season_is_whole check ((from_day is null) = (to_day is null) and from_day <= to_day)
);

create function keep_suggestions_free() returns trigger language plpgsql as $$
begin
	if exists (select from activity_kind where code = new.kind_code and rule in ('NEEDS_REQUEST', 'NEEDS_AGREEMENT')) then
		raise exception 'What needs a request or an agreement of the school is never suggested'
			using errcode = 'check_violation', constraint = 'suggestion_is_free';
	end if;
	return new;
end
$$;
create trigger suggestion_is_free before insert or update on plan_suggestion
	for each row execute function keep_suggestions_free();

insert into plan_suggestion (position, kind_code, topic_code, way_code, audience, from_day, to_day) values
	( 1, 'YEAR_7_MEET_AND_GREET',    null,              'ASSEMBLY', 'YEAR_7',    '09-01', '10-25'),
	( 2, 'PRESENTATION',             'FIREWORKS',       null,       'ANY',       '10-01', '11-05'),
	( 3, 'PRESENTATION',             'PROPERTY',        null,       'SECONDARY', '11-10', '12-31'),
	( 4, 'EARLY_INTERVENTION',       null,              null,       'PRIMARY',   '05-01', '07-25'),
	( 5, 'PRESENTATION',             'ANTI_BULLYING',   null,       'ANY',       '11-08', '11-24'),
	(10, 'PRESENTATION',             'ROBBERY',         null,       'SECONDARY', null,    null),
	(11, 'MEETING',                  null,              null,       'ANY',       null,    null),
	(12, 'PRESENTATION',             'PERSONAL_SAFETY', null,       'SECONDARY', null,    null),
	(13, 'STOP_AND_SEARCH_WORKSHOP', null,              null,       'SECONDARY', null,    null),
	(14, 'VAWG',                     null,              null,       'SECONDARY', null,    null),
	(15, 'PRESENTATION',             'ROAD_SAFETY',     null,       'PRIMARY',   null,    null),
	(16, 'NOTICE_BOARD',             null,              null,       'ANY',       null,    null),
	(17, 'PRESENTATION',             'HATE_CRIME',      null,       'SECONDARY', null,    null);

-- The plan of a team for a term: what is proposed until it is confirmed, and which planned work came of it.
create table term_plan (
	id            bigint      generated always as identity primary key,
	team_id       integer     not null references team,
	academic_year smallint    not null check (academic_year between 1988 and 2199),
	season        text        not null check (season in ('AUTUMN', 'SPRING', 'SUMMER')),
	drafted_by    text        not null,
	drafted_at    timestamptz not null,
	confirmed_by  text,
	confirmed_at  timestamptz,
	version       integer     not null default 0,
	constraint one_plan_a_term unique (team_id, academic_year, season),
	constraint confirmation_is_whole check ((confirmed_by is null) = (confirmed_at is null))
);

create table term_plan_item (
	id          bigint    generated always as identity primary key,
	plan_id     bigint    not null references term_plan,
	urn         integer   not null references school,
	officer_id  bigint    not null references officer,
	kind_code   text      not null references activity_kind,
	topic_code  text      references activity_topic,
	way_code    text      references activity_way,
	starts_at   timestamp not null,
	minutes     smallint  not null check (minutes between 5 and 720),
	activity_id bigint    unique references activity,
	-- held for proposed work only: planned work is held where it is kept
	constraint proposed_in_one_place_at_a_time exclude using gist (
		int8range(officer_id, officer_id, '[]') with &&,
		tsrange(starts_at, starts_at + minutes * interval '1 minute') with &&) where (activity_id is null)
		deferrable initially deferred
);
create index term_plan_item_plan on term_plan_item (plan_id, starts_at);
create trigger proposed_is_free before insert or update on term_plan_item
	for each row execute function keep_suggestions_free();

-- That a school agreed to its plan: who by role, when, and to how many activities. A later agreement takes its place.
create table term_plan_agreement (
	id          bigint      generated always as identity primary key,
	plan_id     bigint      not null references term_plan,
	urn         integer     not null references school,
	agreed_by   text        not null check (btrim(agreed_by) <> ''),
	agreed_on   date        not null,
	activities  smallint    not null check (activities > 0),
	recorded_by text        not null,
	recorded_at timestamptz not null
);
create index term_plan_agreement_school on term_plan_agreement (plan_id, urn);
create trigger agreements_stay before update or delete or truncate on term_plan_agreement
	for each statement execute function refuse_change();

-- What was changed of a confirmed plan, why, by whom and when.
create table term_plan_amendment (
	id          bigint      generated always as identity primary key,
	plan_id     bigint      not null references term_plan,
	urn         integer     not null references school,
	activity_id bigint      not null references activity,
	what        text        not null check (btrim(what) <> ''),
	why         text        not null check (length(btrim(why)) between 5 and 500),
	changed_by  text        not null,
	changed_at  timestamptz not null
);
create index term_plan_amendment_school on term_plan_amendment (plan_id, urn);
create trigger amendments_stay before update or delete or truncate on term_plan_amendment
	for each statement execute function refuse_change();
