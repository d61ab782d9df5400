-- The plain count of 12 months stands beside every value that is estimated from incidents, for ever. One entry a factor,
-- in the order of the other arrays; null for a factor that counts nothing or has no data.
alter table school_score add column factor_count integer[] not null;

-- Who threw a draft away, and when.
alter table prioritisation_run
	add column discarded_by text,
	add column discarded_at timestamptz,
	add constraint discarded_by_someone
		check ((state = 'DISCARDED') = (discarded_at is not null) and (discarded_at is null) = (discarded_by is null));

-- A run goes one way only: a draft is published or discarded, a published one is superseded. Who did it stays.
create function keep_run_order() returns trigger language plpgsql as $$
begin
	if (old.state, new.state) not in (('DRAFT', 'PUBLISHED'), ('DRAFT', 'DISCARDED'), ('PUBLISHED', 'SUPERSEDED')) then
		raise exception 'A run of the ranking cannot go from % to %', old.state, new.state using errcode = 'restrict_violation';
	end if;
	if old.state = 'PUBLISHED' and (new.published_by, new.published_at) is distinct from (old.published_by, old.published_at) then
		raise exception 'Who published a run cannot be changed' using errcode = 'restrict_violation';
	end if;
	return new;
end
$$;
create trigger run_goes_one_way before update on prioritisation_run for each row execute function keep_run_order();

-- Results are written with their draft. Nothing is added to what has been decided on.
create function keep_decided_results() returns trigger language plpgsql as $$
begin
	if exists (select from added join prioritisation_run r on r.id = added.run_id where r.state <> 'DRAFT') then
		raise exception 'Nothing can be added to a run of the ranking that is no draft' using errcode = 'restrict_violation';
	end if;
	return null;
end
$$;
create trigger results_belong_to_a_draft after insert on school_score
	referencing new table as added for each statement execute function keep_decided_results();
