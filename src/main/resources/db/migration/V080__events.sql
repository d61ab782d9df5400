-- Conferences, ceremonies and other events for officers. Who is invited follows from kinds of officer once, when the
-- invitations are sent, and is written down then: a posting that ends later takes no invitation back.
create table event (
	id               bigint      generated always as identity primary key,
	kind             text        not null check (kind in ('CONFERENCE', 'AWARDS', 'OTHER')),
	name             text        not null unique check (length(btrim(name)) between 3 and 120),
	about            text        not null default '' check (length(about) <= 2000),
	starts_at        timestamp   not null,
	ends_at          timestamp   not null,
	place            text        not null default '' check (length(place) <= 200),
	link             text        not null default '' check (link = '' or (link ~ '^https://[^[:space:]]+$' and length(link) <= 500)),
	reply_by         date        not null,
	-- until when supervisors may nominate; null where there are no awards
	nominate_until   date,
	created_by       text        not null,
	created_at       timestamptz not null,
	cancelled_at     timestamptz,
	cancelled_reason text        check (btrim(cancelled_reason) <> ''),
	version          integer     not null default 0,
	constraint event_in_order check (starts_at < ends_at and ends_at < starts_at + interval '5 days'),
	constraint replies_close_before_the_event check (reply_by <= starts_at::date),
	constraint nominations_close_before_the_event check (nominate_until < starts_at::date),
	constraint awards_have_a_closing_day check ((kind = 'AWARDS') = (nominate_until is not null)),
	constraint event_is_somewhere check (place <> '' or link <> ''),
	constraint cancelling_is_whole check ((cancelled_at is null) = (cancelled_reason is null))
);

create table event_kind_invited (
	event_id  bigint not null references event on delete cascade,
	kind_code text   not null references officer_kind,
	primary key (event_id, kind_code)
);

-- One row for each invited officer, and so one reply. The days are kept as the product saw them.
create table event_invitation (
	event_id   bigint  not null references event,
	officer_id bigint  not null references officer,
	invited_on date    not null,
	reply      text    check (reply in ('ACCEPTED', 'DECLINED')),
	replied_on date,
	attended   boolean,
	primary key (event_id, officer_id),
	constraint reply_is_whole check ((reply is null) = (replied_on is null)),
	constraint reply_follows_invitation check (replied_on >= invited_on)
);
create index event_invitation_officer on event_invitation (officer_id);

-- What is awarded, and to which kind of officer.
create table award (
	id        bigint generated always as identity primary key,
	event_id  bigint not null references event,
	name      text   not null check (length(btrim(name)) between 3 and 120),
	kind_code text   not null references officer_kind,
	constraint award_once unique (event_id, name)
);

-- An officer is known by rank and warrant number alone; the reason tells of work, not of a person's life.
create table nomination (
	id             bigint  generated always as identity primary key,
	award_id       bigint  not null references award,
	officer_id     bigint  not null references officer,
	reason         text    not null check (length(btrim(reason, E' \t\r\n')) between 40 and 1000),
	nominated_by   text    not null,
	nominated_on   date    not null,
	shortlisted_by text,
	shortlisted_on date,
	won            boolean not null default false,
	version        integer not null default 0,
	constraint nominated_once unique (award_id, officer_id),
	constraint shortlisting_is_whole check ((shortlisted_by is null) = (shortlisted_on is null)),
	constraint winner_was_shortlisted check (not won or shortlisted_on is not null)
);
create unique index one_winner on nomination (award_id) where won;

create function keep_reply_in_time() returns trigger language plpgsql as $$
begin
	if new.replied_on is not null and (old.reply, old.replied_on) is distinct from (new.reply, new.replied_on)
	   and exists (select from event where id = new.event_id and (reply_by < new.replied_on or cancelled_at is not null)) then
		raise exception 'Replies are closed' using errcode = 'check_violation', constraint = 'reply_in_time';
	end if;
	if new.attended is not null and old.attended is null
	   and exists (select from event where id = new.event_id and cancelled_at is not null) then
		raise exception 'The event was called off' using errcode = 'check_violation', constraint = 'event_takes_place';
	end if;
	return new;
end
$$;
create trigger reply_comes_in_time before update on event_invitation for each row execute function keep_reply_in_time();

create function keep_nomination() returns trigger language plpgsql as $$
begin
	if tg_op = 'INSERT' then
		if exists (select from award a join event e on e.id = a.event_id
		            where a.id = new.award_id and (e.nominate_until < new.nominated_on or e.cancelled_at is not null)) then
			raise exception 'Nominations are closed' using errcode = 'check_violation', constraint = 'nomination_in_time';
		end if;
		if not exists (select from award a join posting p on p.kind_code = a.kind_code
		                where a.id = new.award_id and p.officer_id = new.officer_id
		                  and p.starts_on <= new.nominated_on and (p.ends_on is null or p.ends_on > new.nominated_on)) then
			raise exception 'The award is for another kind of officer'
				using errcode = 'check_violation', constraint = 'nominee_is_of_the_kind';
		end if;
	elsif (new.award_id, new.officer_id, new.reason, new.nominated_by, new.nominated_on)
	      is distinct from (old.award_id, old.officer_id, old.reason, old.nominated_by, old.nominated_on) then
		raise exception 'A nomination is withdrawn, not changed' using errcode = 'restrict_violation';
	end if;
	if new.shortlisted_on is not null and exists (select from award a join event e on e.id = a.event_id
	            where a.id = new.award_id and e.nominate_until >= new.shortlisted_on) then
		raise exception 'Nominations are still open' using errcode = 'check_violation', constraint = 'shortlist_after_closing';
	end if;
	return new;
end
$$;
create trigger nomination_is_kept before insert or update on nomination for each row execute function keep_nomination();
