-- Whom at a school one speaks to, who asks and who answers: roles, never names. Roles, kinds of request and scopes of
-- agreement are data.
create table school_role (
	code     text     primary key check (code ~ '^[A-Z0-9_]{2,40}$'),
	name     text     not null unique,
	position smallint not null,
	active   boolean  not null default true
);
insert into school_role (position, code, name) values
	(1, 'HEAD',         'Head teacher'),
	(2, 'DEPUTY',       'Deputy head teacher'),
	(3, 'SAFEGUARDING', 'Designated safeguarding lead'),
	(4, 'PASTORAL',     'Head of pastoral care'),
	(5, 'YEAR_7',       'Head of year 7'),
	(6, 'PSHE',         'Lead for personal, social, health and economic education'),
	(7, 'BUSINESS',     'School business manager'),
	(8, 'SITE',         'Site manager'),
	(9, 'OFFICE',       'School office');

create table request_kind (
	code     text     primary key check (code ~ '^[A-Z0-9_]{2,40}$'),
	name     text     not null unique,
	position smallint not null,
	active   boolean  not null default true
);
insert into request_kind (position, code, name) values
	(1, 'VISIT',          'Visit, presentation or workshop'),
	(2, 'PATROL',         'Patrol after school or at a bus stop'),
	(3, 'SCREENING_ARCH', 'Screening arch'),
	(4, 'ADVICE',         'Advice on safety of the site'),
	(5, 'OTHER',          'Something else');

create table agreement_scope (
	code     text     primary key check (code ~ '^[A-Z0-9_]{2,40}$'),
	name     text     not null unique,
	position smallint not null,
	active   boolean  not null default true
);
insert into agreement_scope (position, code, name) values
	(1, 'OFFICER_ON_SITE', 'An officer on the site during the day'),
	(2, 'ASSEMBLIES',      'Assemblies and lessons'),
	(3, 'PATROLS_WITH_STAFF', 'Staff join after-school patrols'),
	(4, 'SWEEPS_INSIDE',   'Weapons sweeps inside the site');

create table school_contact_point (
	id         bigint      generated always as identity primary key,
	urn        integer     not null references school,
	role_code  text        not null references school_role,
	email      text        check (length(email) <= 254 and email ~ '^[^@[:space:]]+@[^@[:space:]]+\.[^@[:space:]]+$'),
	phone      text        check (phone ~ '^[0-9+() ]{7,24}$'),
	changed_by text        not null,
	changed_at timestamptz not null,
	version    integer     not null default 0,
	constraint contact_of_a_role_once unique (urn, role_code),
	constraint contact_can_be_reached check (email is not null or phone is not null)
);

-- What a school has agreed to, from when to when. It may end early.
create table school_agreement (
	id          bigint      generated always as identity primary key,
	urn         integer     not null references school,
	agreed_by   text        not null references school_role,
	what        text        not null check (length(btrim(what)) between 1 and 500),
	starts_on   date        not null,
	expires_on  date        not null,
	ended_on    date,
	end_reason  text        check (length(end_reason) <= 500),
	recorded_by text        not null,
	recorded_at timestamptz not null,
	version     integer     not null default 0,
	constraint agreement_in_order check (starts_on <= expires_on and expires_on <= starts_on + 731),
	constraint agreement_ends_for_a_reason check ((ended_on is null) = (end_reason is null))
);
create index school_agreement_urn on school_agreement (urn);
create table school_agreement_scope (
	agreement_id bigint not null references school_agreement,
	scope_code   text   not null references agreement_scope,
	primary key (agreement_id, scope_code)
);

-- What a school asked for. Withdrawn, it is a ground for nothing any more.
create table school_request (
	id           bigint      generated always as identity primary key,
	urn          integer     not null references school,
	kind_code    text        not null references request_kind,
	asked_by     text        not null references school_role,
	asked_on     date        not null,
	scope        text        not null check (length(btrim(scope)) between 1 and 500),
	expires_on   date        not null,
	recorded_by  text        not null,
	recorded_at  timestamptz not null,
	withdrawn_on date,
	withdrawn_by text        references school_role,
	version      integer     not null default 0,
	constraint request_in_order check (asked_on <= expires_on and expires_on <= asked_on + 366),
	constraint request_withdrawn_whole check ((withdrawn_on is null) = (withdrawn_by is null))
);
create index school_request_urn on school_request (urn);

-- The officer whom a school knows as its own: offered, then accepted or declined.
create table officer_offer (
	id          bigint      generated always as identity primary key,
	urn         integer     not null references school,
	officer_id  bigint      not null references officer,
	state       text        not null check (state in ('OFFERED', 'ACCEPTED', 'DECLINED', 'ENDED')),
	offered_on  date        not null,
	answered_on date,
	answered_by text        references school_role,
	ended_on    date,
	recorded_by text        not null,
	recorded_at timestamptz not null,
	version     integer     not null default 0,
	constraint offer_answered_whole check ((answered_on is null) = (answered_by is null)
		and (state not in ('ACCEPTED', 'DECLINED') or answered_on is not null) and (state <> 'OFFERED' or answered_on is null)),
	constraint offer_ended_whole check ((state = 'ENDED') = (ended_on is not null))
);
create unique index one_offer_open_at_a_time on officer_offer (urn) where state = 'OFFERED';
create unique index one_named_officer_at_a_time on officer_offer (urn) where state = 'ACCEPTED';

create table school_note (
	id         bigint      generated always as identity primary key,
	urn        integer     not null references school,
	note       text        not null check (length(btrim(note)) between 1 and 1000),
	written_by text        not null,
	written_at timestamptz not null
);
create index school_note_urn on school_note (urn);

-- Days on which only staff are in, and when the day ends from a day on, as people wrote them down beside loaded term dates.
create table school_inset_day (
	urn         integer     not null references school,
	day         date        not null,
	recorded_by text        not null,
	primary key (urn, day)
);
create table school_finish (
	urn         integer     not null references school,
	from_day    date        not null,
	finish_time time        not null check (finish_time between '11:30' and '18:30'),
	recorded_by text        not null,
	primary key (urn, from_day)
);

-- What work hangs on: the school's request, the school's agreement. Which of them a kind needs is data.
alter table activity
	add request_id   bigint references school_request,
	add agreement_id bigint references school_agreement;
create index activity_request on activity (request_id) where request_id is not null;
create index activity_agreement on activity (agreement_id) where agreement_id is not null;
alter table activity_kind
	add request_kind_code    text references request_kind,
	add agreement_scope_code text references agreement_scope;
update activity_kind set request_kind_code = 'SCREENING_ARCH' where code = 'SCREENING_ARCH';
update activity_kind set agreement_scope_code = 'SWEEPS_INSIDE' where code = 'WEAPONS_SWEEP_INSIDE';
alter table activity_kind
	add constraint rule_names_its_ground check ((rule = 'NEEDS_REQUEST') = (request_kind_code is not null)
		and (rule = 'NEEDS_AGREEMENT') = (agreement_scope_code is not null));
