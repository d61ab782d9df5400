-- Why officers are away from work with schools. What kind of leave it is stays in the force's own systems: here it would
-- be private data. Kinds are data: the force invents new ones.
create table absence_kind (
	code   text    primary key check (code ~ '^[A-Z0-9_]{2,20}$'),
	name   text    not null unique,
	active boolean not null default true
);
insert into absence_kind (code, name) values
	('LEAVE', 'Leave of any kind'),
	('TRAINING', 'Training'),
	('COURT', 'Court'),
	('AID', 'Aid to another command'),
	('OTHER_DUTY', 'Other duty');

-- That an officer is away, altogether or for a part of the weekly hours. What was entered is never changed or deleted:
-- who corrects it strikes it out and enters it anew.
create table absence (
	id             bigint      generated always as identity primary key,
	officer_id     bigint      not null references officer,
	kind_code      text        not null references absence_kind,
	percent        smallint    not null check (percent between 1 and 100),
	starts_on      date        not null,
	ends_on        date,
	entered_by     text        not null,
	entered_at     timestamptz not null,
	replaces       bigint      unique references absence,
	struck_out_by  text,
	struck_out_at  timestamptz,
	struck_out_why text        check (btrim(struck_out_why) <> ''),
	constraint absence_in_order check (starts_on < ends_on),
	constraint strike_out_is_whole check (
		(struck_out_by is null) = (struck_out_at is null) and (struck_out_by is null) = (struck_out_why is null))
);
create index absence_officer on absence (officer_id);

-- An officer can't be away for more than all of the hours. Two supervisors who enter absences of one officer at once do
-- so one after the other.
create function lock_officer() returns trigger language plpgsql as $$
begin
	perform from officer where id = new.officer_id for no key update;
	return new;
end
$$;
create trigger absence_one_at_a_time before insert on absence for each row execute function lock_officer();

create function keep_absences_within_whole() returns trigger language plpgsql as $$
begin
	-- the most are away together on the first day of one of them
	if exists (select from absence a
	             join absence b on b.officer_id = a.officer_id and b.struck_out_at is null
	                           and b.starts_on <= a.starts_on and (b.ends_on is null or b.ends_on > a.starts_on)
	            where a.officer_id = new.officer_id and a.struck_out_at is null
	            group by a.id having sum(b.percent) > 100) then
		raise exception 'Officer % would be away for more than all of the hours', new.officer_id
			using errcode = 'check_violation', constraint = 'absences_within_whole';
	end if;
	return null;
end
$$;
create trigger absences_are_within_whole after insert on absence
	for each row execute function keep_absences_within_whole();

create function keep_absence() returns trigger language plpgsql as $$
begin
	if old.struck_out_at is not null
	   or (new.id, new.officer_id, new.kind_code, new.percent, new.starts_on, new.ends_on, new.entered_by, new.entered_at, new.replaces)
	      is distinct from (old.id, old.officer_id, old.kind_code, old.percent, old.starts_on, old.ends_on, old.entered_by,
	       old.entered_at, old.replaces) then
		raise exception 'An absence is struck out once, and never changed' using errcode = 'restrict_violation';
	end if;
	return new;
end
$$;
create trigger absence_is_kept before update on absence for each row execute function keep_absence();
create trigger absence_is_never_deleted before delete or truncate on absence
	for each statement execute function refuse_change();

-- How many schools an officer may lead at most; nothing said, as many as the hours allow.
alter table officer add column most_schools smallint check (most_schools between 1 and 60);
