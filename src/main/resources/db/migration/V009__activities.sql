-- The kinds of work with schools. Kinds are data; a rule is code and is named here.
create table activity_kind (
	code        text     primary key check (code ~ '^[A-Z0-9_]{2,40}$'),
	name        text     not null unique,
	rule        text     not null default 'ANY_SCHOOL' check (rule in ('ANY_SCHOOL', 'TEACHES_YEAR_7', 'TEACHES_PRIMARY',
	                         'AFTER_SCHOOL', 'NEEDS_REQUEST', 'NEEDS_AGREEMENT')),
	is_contact  boolean  not null default true,
	in_school   boolean  not null default true,
	topic_asked boolean  not null default false,
	position    smallint not null,
	active      boolean  not null default true
);
insert into activity_kind (position, code, name, rule, is_contact, in_school, topic_asked) values
	( 1, 'YEAR_7_MEET_AND_GREET',   'Year 7 meet and greet',                         'TEACHES_YEAR_7',  true,  true,  false),
	( 2, 'PRESENTATION',            'Presentation',                                  'ANY_SCHOOL',      true,  true,  true),
	( 3, 'STOP_AND_SEARCH_WORKSHOP', 'Stop and search workshop',                     'ANY_SCHOOL',      true,  true,  false),
	( 4, 'VAWG',                    'Violence against women and girls activity',     'ANY_SCHOOL',      true,  true,  false),
	( 5, 'EARLY_INTERVENTION',      'Early intervention in a primary school',        'TEACHES_PRIMARY', true,  true,  false),
	( 6, 'NOTICE_BOARD',            'Crime prevention display on notice boards',     'ANY_SCHOOL',      true,  true,  false),
	( 7, 'MEETING',                 'Meeting with school staff',                     'ANY_SCHOOL',      true,  true,  false),
	( 8, 'AFTER_SCHOOL_PATROL',     'After-school patrol',                           'AFTER_SCHOOL',    true,  false, false),
	( 9, 'BUS_ROUTE_PATROL',        'Safer transport patrol of a bus route',         'ANY_SCHOOL',      false, false, false),
	(10, 'WEAPONS_SWEEP_AROUND',    'Weapons sweep around a school',                 'ANY_SCHOOL',      true,  false, false),
	(11, 'WEAPONS_SWEEP_INSIDE',    'Weapons sweep inside a school',                 'NEEDS_AGREEMENT', true,  true,  false),
	(12, 'SCREENING_ARCH',          'Screening arch',                                'NEEDS_REQUEST',   true,  true,  false);

create table activity_topic (
	code     text     primary key check (code ~ '^[A-Z0-9_]{2,40}$'),
	name     text     not null unique,
	position smallint not null,
	active   boolean  not null default true
);
insert into activity_topic (position, code, name) values
	(1, 'ROBBERY',         'Robbery and crime prevention'),
	(2, 'PERSONAL_SAFETY', 'Personal safety'),
	(3, 'HATE_CRIME',      'Hate crime'),
	(4, 'FIREWORKS',       'Fireworks safety'),
	(5, 'ROAD_SAFETY',     'Road safety'),
	(6, 'ANTI_BULLYING',   'Anti-bullying'),
	(7, 'PROPERTY',        'Property safety');

-- One piece of work at a school. The key that came with the form makes sending it twice one record.
create table activity (
	id              bigint      generated always as identity primary key,
	submission_key  uuid        not null unique,
	urn             integer     not null references school,
	kind_code       text        not null references activity_kind,
	topic_code      text        references activity_topic,
	state           text        not null check (state in ('PLANNED', 'DONE', 'CANCELLED')),
	starts_at       timestamp   not null,
	minutes         smallint    not null check (minutes between 5 and 720),
	pupils          integer     check (pupils between 0 and 5000),
	note            text        not null default '' check (length(note) <= 2000),
	logged_by       text        not null,
	logged_at       timestamptz not null,
	version         integer     not null default 0
);
create index activity_school on activity (urn, starts_at desc);
create index activity_starts_at on activity (starts_at desc);

-- Who took part. An officer is never in two places at once.
create table activity_officer (
	activity_id bigint    not null references activity,
	officer_id  bigint    not null references officer,
	starts_at   timestamp not null,
	ends_at     timestamp not null check (starts_at < ends_at),
	primary key (activity_id, officer_id),
	constraint officer_in_one_place_at_a_time exclude using gist (
		int8range(officer_id, officer_id, '[]') with &&, tsrange(starts_at, ends_at) with &&)
);
create index activity_officer_officer on activity_officer (officer_id, starts_at desc);
