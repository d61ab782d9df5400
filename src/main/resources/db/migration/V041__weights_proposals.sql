-- A change of weights: proposed by one person with a reason, accepted or rejected by another, or withdrawn by the first.
-- Both are people with an account, never the product itself. The weights keep the rules of their own table.
create table weights_proposal (
	id           bigint      generated always as identity primary key,
	base_version integer     not null references weights,
	robbery      smallint    not null check (robbery between 0 and 50),
	violence     smallint    not null check (violence between 0 and 50),
	bus_journeys smallint    not null check (bus_journeys between 0 and 50),
	victims      smallint    not null check (victims between 0 and 50),
	theft        smallint    not null check (theft between 0 and 50),
	absence      smallint    not null check (absence between 0 and 50),
	deprivation  smallint    not null check (deprivation between 0 and 50),
	pupils       smallint    not null check (pupils between 0 and 50),
	reason       text        not null constraint reason_of_20_characters check (length(btrim(reason, E' \t\r\n')) between 20 and 500),
	proposed_by  text        not null references account (username),
	proposed_at  timestamptz not null,
	state        text        not null check (state in ('PROPOSED', 'ACCEPTED', 'REJECTED', 'WITHDRAWN')),
	decided_by   text        references account (username),
	decided_at   timestamptz,
	note         text        check (length(note) <= 500),
	version      integer     not null default 0,
	constraint proposed_sum_is_100 check (robbery + violence + bus_journeys + victims + theft + absence + deprivation + pupils = 100),
	constraint three_proposed_factors_at_least check ((robbery > 0)::int + (violence > 0)::int + (bus_journeys > 0)::int
		+ (victims > 0)::int + (theft > 0)::int + (absence > 0)::int + (deprivation > 0)::int + (pupils > 0)::int >= 3),
	constraint decided_by_someone check ((state = 'PROPOSED') = (decided_by is null) and (decided_by is null) = (decided_at is null)),
	constraint a_second_person_decides check (state not in ('ACCEPTED', 'REJECTED') or decided_by <> proposed_by),
	constraint only_the_first_person_withdraws check (state <> 'WITHDRAWN' or decided_by = proposed_by)
);
create unique index one_open_proposal on weights_proposal (state) where state = 'PROPOSED';
create trigger weights_proposal_is_kept before delete or truncate on weights_proposal
	for each statement execute function refuse_change();

-- What was proposed stays as it was, and a decision is made once.
create function keep_weights_proposal() returns trigger language plpgsql as $$
begin
	if old.state <> 'PROPOSED' or new.state = 'PROPOSED' then
		raise exception 'A proposal of weights cannot go from % to %', old.state, new.state using errcode = 'restrict_violation';
	end if;
	if (new.id, new.base_version, new.robbery, new.violence, new.bus_journeys, new.victims, new.theft, new.absence, new.deprivation,
	    new.pupils, new.reason, new.proposed_by, new.proposed_at)
	   is distinct from (old.id, old.base_version, old.robbery, old.violence, old.bus_journeys, old.victims, old.theft, old.absence,
	    old.deprivation, old.pupils, old.reason, old.proposed_by, old.proposed_at) then
		raise exception 'A proposal of weights cannot be changed' using errcode = 'restrict_violation';
	end if;
	return new;
end
$$;
create trigger weights_proposal_goes_one_way before update on weights_proposal
	for each row execute function keep_weights_proposal();

-- A proposal begins open, and changes the weights that hold now. After the insert, because only then whoever else decided
-- at the same moment has been waited for.
create function check_new_weights_proposal() returns trigger language plpgsql as $$
begin
	if new.state <> 'PROPOSED' then
		raise exception 'A proposal of weights cannot begin as %', new.state using errcode = 'restrict_violation';
	end if;
	if new.base_version <> (select max(version) from weights) then
		raise exception 'A proposal cannot start from weights that no longer hold'
			using errcode = 'check_violation', constraint = 'proposal_starts_from_the_latest';
	end if;
	if exists (select from weights w where w.version = new.base_version
	           and (w.robbery, w.violence, w.bus_journeys, w.victims, w.theft, w.absence, w.deprivation, w.pupils)
	             = (new.robbery, new.violence, new.bus_journeys, new.victims, new.theft, new.absence, new.deprivation, new.pupils)) then
		raise exception 'A proposal of weights cannot propose the weights that hold' using errcode = 'check_violation';
	end if;
	return null;
end
$$;
create trigger new_weights_proposal after insert on weights_proposal
	for each row execute function check_new_weights_proposal();

-- Every version but the first is an accepted proposal, word for word. No way leads around the second person.
alter table weights
	add column proposal_id bigint unique references weights_proposal,
	add constraint weights_were_accepted check (version = 1 or proposal_id is not null);

create function check_new_weights() returns trigger language plpgsql as $$
begin
	if not exists (select from weights_proposal p where p.id = new.proposal_id and p.state = 'ACCEPTED'
	               and (p.robbery, p.violence, p.bus_journeys, p.victims, p.theft, p.absence, p.deprivation, p.pupils, p.reason,
	                    p.proposed_by, p.decided_at)
	                 = (new.robbery, new.violence, new.bus_journeys, new.victims, new.theft, new.absence, new.deprivation, new.pupils,
	                    new.reason, new.created_by, new.created_at)
	               and p.base_version = (select max(version) from weights)) then
		raise exception 'Weights cannot change without a proposal that a second person accepted' using errcode = 'restrict_violation';
	end if;
	return new;
end
$$;
create trigger weights_follow_a_proposal before insert on weights for each row execute function check_new_weights();

-- And an accepted proposal is a version: both are written, or neither is.
create function check_accepted_weights() returns trigger language plpgsql as $$
begin
	if not exists (select from weights w where w.proposal_id = new.id) then
		raise exception 'A proposal of weights cannot be accepted without the version that comes of it' using errcode = 'restrict_violation';
	end if;
	return null;
end
$$;
create constraint trigger accepted_weights_are_written after update on weights_proposal
	deferrable initially deferred for each row when (new.state = 'ACCEPTED') execute function check_accepted_weights();
