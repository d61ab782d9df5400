-- Why an officer can't work with a school, by category only: the story behind it is private and told to nobody here.
create table conflict_category (
	code   text    primary key check (code ~ '^[A-Z0-9_]{2,20}$'),
	name   text    not null unique,
	active boolean not null default true
);
insert into conflict_category (code, name) values
	('FAMILY', 'Family or household'),
	('OWN_SCHOOL', 'Former pupil or member of staff'),
	('POST', 'Holds a post at the school'),
	('CASE', 'Earlier case or complaint'),
	('OTHER', 'Another connection');

-- A declared conflict of interest: while it holds the officer neither leads the school nor supports there.
create table conflict_of_interest (
	id            bigint      generated always as identity primary key,
	officer_id    bigint      not null references officer,
	urn           integer     not null references school,
	category_code text        not null references conflict_category,
	starts_on     date        not null,
	ends_on       date,
	declared_by   text        not null,
	declared_at   timestamptz not null,
	version       integer     not null default 0,
	constraint conflict_in_order check (starts_on <= ends_on),
	constraint one_conflict_at_a_time exclude using gist (int8range(officer_id, officer_id, '[]') with &&,
		int4range(urn, urn, '[]') with &&, daterange(starts_on, ends_on) with &&)
);

-- The school that an officer should lead above all, one at a time.
create table main_school (
	id         bigint      generated always as identity primary key,
	officer_id bigint      not null references officer,
	urn        integer     not null references school,
	starts_on  date        not null,
	ends_on    date,
	chosen_by  text        not null,
	chosen_at  timestamptz not null,
	constraint main_school_in_order check (starts_on <= ends_on),
	constraint one_main_school_at_a_time exclude using gist (
		int8range(officer_id, officer_id, '[]') with &&, daterange(starts_on, ends_on) with &&)
);

-- An officer of one team works for a while with a school, or the schools of a borough, that another team looks after.
-- One team asks and the other agrees; the central team arranges it alone.
create table border_cover (
	id               bigint      generated always as identity primary key,
	officer_id       bigint      not null references officer,
	borough_code     text        references borough,
	urn              integer     references school,
	starts_on        date        not null,
	ends_on          date        not null,
	reason           text        not null check (btrim(reason) <> ''),
	lending_team_id  integer     not null references team,
	borrowing_team_id integer    not null references team,
	asked_by         text        not null,
	asked_team_id    integer     references team,
	asked_at         timestamptz not null,
	agreed_by        text,
	agreed_team_id   integer     references team,
	agreed_at        timestamptz,
	closed_by        text,
	closed_at        timestamptz,
	version          integer     not null default 0,
	constraint cover_names_one_place check ((borough_code is null) <> (urn is null)),
	constraint cover_in_order check (starts_on <= ends_on),
	constraint cover_crosses_a_border check (lending_team_id <> borrowing_team_id),
	constraint asked_by_one_of_them check (asked_team_id in (lending_team_id, borrowing_team_id)),
	constraint agreement_is_whole check ((agreed_by is null) = (agreed_at is null)),
	constraint agreed_by_the_other_team check (agreed_at is null or asked_team_id is null or agreed_team_id is null
		or agreed_team_id in (lending_team_id, borrowing_team_id) and agreed_team_id <> asked_team_id),
	constraint closing_is_whole check ((closed_by is null) = (closed_at is null))
);
create index border_cover_officer on border_cover (officer_id);

-- Further officers who help at a school beside its main lead, with the hours a week that they take over.
create table support (
	id           bigint       generated always as identity primary key,
	urn          integer      not null references school,
	officer_id   bigint       not null references officer,
	weekly_hours numeric(4,1) not null check (weekly_hours > 0 and weekly_hours <= 60),
	starts_on    date         not null,
	ends_on      date,
	reason       text         not null check (btrim(reason) <> ''),
	end_reason   text         check (btrim(end_reason) <> ''),
	placed_by    text         not null,
	placed_at    timestamptz  not null,
	version      integer      not null default 0,
	constraint support_in_order check (starts_on <= ends_on),
	constraint one_support_at_a_time exclude using gist (int8range(officer_id, officer_id, '[]') with &&,
		int4range(urn, urn, '[]') with &&, daterange(starts_on, ends_on) with &&)
);
create index support_officer on support (officer_id);
create index support_urn on support (urn);

-- A lead that goes on at the school which carries on for a closed one adds nothing to the officer's schools.
alter table lead add column carried_from bigint unique references lead;

-- Whoever decides on an officer's schools holds the officer's row until the decision is there for the next one to see.
create function keep_lead_to_the_rules() returns trigger language plpgsql as $$
declare
	spell daterange := daterange(new.starts_on, new.ends_on);
	most  smallint;
begin
	if new.withdrawn_at is not null
	   or (tg_op = 'UPDATE' and new.officer_id = old.officer_id and new.urn = old.urn and spell <@ daterange(old.starts_on, old.ends_on)
	       and (new.told_on is null) = (old.told_on is null)) then
		return new;
	end if;
	select most_schools into most from officer where id = new.officer_id for no key update;
	if exists (select from conflict_of_interest c
	            where c.officer_id = new.officer_id and c.urn = new.urn and daterange(c.starts_on, c.ends_on) && spell) then
		raise exception 'Officer % has a conflict of interest at school %', new.officer_id, new.urn
			using errcode = 'check_violation', constraint = 'lead_without_conflict';
	end if;
	if new.told_on is not null and exists (
		select from support s
		 where s.officer_id = new.officer_id and s.urn = new.urn and daterange(s.starts_on, s.ends_on) && spell) then
		raise exception 'Officer % supports at school % in that time', new.officer_id, new.urn
			using errcode = 'check_violation', constraint = 'lead_or_support';
	end if;
	if new.carried_from is null and most is not null and (tg_op = 'INSERT' or not spell <@ daterange(old.starts_on, old.ends_on)
	                                                      or new.officer_id <> old.officer_id)
	   and exists (
		select from (select new.starts_on as day
		             union
		             select l.starts_on from lead l
		              where l.officer_id = new.officer_id and l.withdrawn_at is null and spell @> l.starts_on) d
		 where most <= (select count(distinct l.urn) from lead l
		                 where l.officer_id = new.officer_id and l.id <> new.id and l.urn <> new.urn and l.withdrawn_at is null
		                   and daterange(l.starts_on, l.ends_on) @> d.day)) then
		raise exception 'Officer % leads % schools at most', new.officer_id, most
			using errcode = 'check_violation', constraint = 'lead_within_ceiling';
	end if;
	return new;
end
$$;
create trigger lead_keeps_to_the_rules before insert or update on lead
	for each row execute function keep_lead_to_the_rules();

create function keep_support_to_the_rules() returns trigger language plpgsql as $$
declare
	spell daterange := daterange(new.starts_on, new.ends_on);
begin
	perform from officer where id = new.officer_id for no key update;
	if exists (select from conflict_of_interest c
	            where c.officer_id = new.officer_id and c.urn = new.urn and daterange(c.starts_on, c.ends_on) && spell) then
		raise exception 'Officer % has a conflict of interest at school %', new.officer_id, new.urn
			using errcode = 'check_violation', constraint = 'support_without_conflict';
	end if;
	if exists (select from lead l
	            where l.officer_id = new.officer_id and l.urn = new.urn and l.told_on is not null
	              and daterange(l.starts_on, l.ends_on) && spell) then
		raise exception 'Officer % leads school % in that time', new.officer_id, new.urn
			using errcode = 'check_violation', constraint = 'support_or_lead';
	end if;
	return new;
end
$$;
create trigger support_keeps_to_the_rules before insert or update on support
	for each row execute function keep_support_to_the_rules();

create function keep_conflict_to_the_rules() returns trigger language plpgsql as $$
declare
	spell daterange := daterange(new.starts_on, new.ends_on);
begin
	perform from officer where id = new.officer_id for no key update;
	if exists (select from lead l
	            where l.officer_id = new.officer_id and l.urn = new.urn and l.withdrawn_at is null
	              and daterange(l.starts_on, l.ends_on) && spell)
	   or exists (select from support s
	               where s.officer_id = new.officer_id and s.urn = new.urn and daterange(s.starts_on, s.ends_on) && spell) then
		raise exception 'Officer % works with school % in that time', new.officer_id, new.urn
			using errcode = 'check_violation', constraint = 'conflict_without_work';
	end if;
	return new;
end
$$;
create trigger conflict_keeps_to_the_rules before insert or update on conflict_of_interest
	for each row execute function keep_conflict_to_the_rules();
