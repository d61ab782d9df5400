-- Kinds of officer are data: the force invents new ones.
create table officer_kind (
	code   text    primary key check (code ~ '^[A-Z0-9_]{2,20}$'),
	name   text    not null unique,
	active boolean not null default true
);
insert into officer_kind (code, name) values
	('SSO', 'Safer Schools Officer'),
	('DWO', 'Dedicated Ward Officer'),
	('YEDO', 'Youth Engagement and Diversion Officer'),
	('STT', 'Safer Transport Team');

create table team (
	id      integer generated always as identity primary key,
	name    text    not null unique check (btrim(name) <> ''),
	version integer not null default 0
);

-- Which boroughs a team looks after, dated. At any day a borough has at most one team.
create table team_borough (
	id           bigint  generated always as identity primary key,
	team_id      integer not null references team,
	borough_code text    not null references borough,
	starts_on    date    not null,
	ends_on      date,
	constraint team_borough_in_order check (starts_on < ends_on),
	-- the digits of the code stand in as a range of one, since equality of texts would need an extension
	constraint borough_has_one_team_at_a_time exclude using gist (
		int8range(substr(borough_code, 2)::bigint, substr(borough_code, 2)::bigint, '[]') with &&, daterange(starts_on, ends_on) with &&)
);
create index team_borough_team on team_borough (team_id);

-- An officer is known by rank and warrant number: a work identifier, no private data.
create table officer (
	id            bigint  generated always as identity primary key,
	warrant_no    text    not null unique check (warrant_no ~ '^[0-9A-Z]{2,12}$'),
	rank          text    not null check (rank in ('PCSO', 'PC', 'DC', 'PS', 'DS', 'INSP')),
	vetted_until  date,
	trained_on    date,
	version       integer not null default 0
);

-- Which team, as what kind, for how many hours a week: dated, never two at once.
create table posting (
	id           bigint       generated always as identity primary key,
	officer_id   bigint       not null references officer,
	team_id      integer      not null references team,
	kind_code    text         not null references officer_kind,
	weekly_hours numeric(4,1) not null check (weekly_hours > 0 and weekly_hours <= 60),
	starts_on    date         not null,
	ends_on      date,
	constraint posting_in_order check (starts_on < ends_on),
	constraint one_posting_at_a_time exclude using gist (
		int8range(officer_id, officer_id, '[]') with &&, daterange(starts_on, ends_on) with &&)
);
create index posting_team on posting (team_id);

alter table account add constraint account_team foreign key (team_id) references team;
alter table account add constraint account_officer foreign key (officer_id) references officer;

-- One team for each BCU, looking after the BCU's boroughs, as a force starts out.
insert into team (name) select name || ' team' from bcu order by name;
insert into team_borough (team_id, borough_code, starts_on)
select t.id, bb.borough_code, lower(bb.valid)
  from bcu b join team t on t.name = b.name || ' team' join bcu_borough bb on bb.bcu_id = b.id
 where upper_inf(bb.valid);
