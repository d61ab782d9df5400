-- What a team did in a month. Until it is signed it is counted from what was logged, and only corrections are kept; at the
-- signature every figure is written down, and from then on nothing of it changes.
create table monthly_return (
	id        bigint      generated always as identity primary key,
	team_id   integer     not null references team,
	month     date        not null check (extract(day from month) = 1),
	signed_by text,
	signed_at timestamptz,
	version   integer     not null default 0,
	constraint one_return_a_month unique (team_id, month),
	constraint signature_is_whole check ((signed_by is null) = (signed_at is null)),
	constraint signed_when_the_month_is_over check (signed_at is null or (signed_at at time zone 'Europe/London')::date >= month + interval '1 month')
);

create table monthly_return_line (
	return_id    bigint      not null references monthly_return,
	section      text        not null check (section ~ '^[A-Z_]{2,20}$'),
	code         text        not null check (code ~ '^[A-Z0-9_]{2,40}$'),
	label        text        not null check (btrim(label) <> ''),
	position     integer     not null,
	counted      integer     not null check (counted >= 0),
	corrected    integer     check (corrected between 0 and 1000000),
	reason       text        check (length(btrim(reason)) between 5 and 500),
	corrected_by text,
	corrected_at timestamptz,
	primary key (return_id, section, code),
	constraint correction_is_whole check ((corrected is null) = (reason is null)
		and (corrected is null) = (corrected_by is null) and (corrected is null) = (corrected_at is null))
);

create function keep_signed_returns() returns trigger language plpgsql as $$
declare
	signed boolean;
begin
	if tg_table_name = 'monthly_return' then
		signed := old.signed_at is not null;
	else
		-- the lock lets a correction and the signature follow one another
		select signed_at is not null into signed from monthly_return
		 where id = case when tg_op = 'INSERT' then new.return_id else old.return_id end for update;
	end if;
	if signed then
		raise exception 'A signed return cannot be changed' using errcode = 'restrict_violation', constraint = 'signed_return';
	end if;
	return case when tg_op = 'DELETE' then old else new end;
end
$$;
create trigger signed_return_stays before update or delete on monthly_return
	for each row execute function keep_signed_returns();
create trigger signed_figures_stay before insert or update or delete on monthly_return_line
	for each row execute function keep_signed_returns();
create trigger returns_are_not_emptied before truncate on monthly_return
	for each statement execute function refuse_change();
create trigger figures_are_not_emptied before truncate on monthly_return_line
	for each statement execute function refuse_change();
