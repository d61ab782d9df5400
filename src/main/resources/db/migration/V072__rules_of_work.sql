-- The rules of work with schools, held against whatever way a row comes in. The service says the same with the way out;
-- bank holidays and the usual finish of schools without a recorded one are the service's alone, since they are reckoned.

-- Why a school has no pupils on a day: a weekend, an INSET day, or holidays by the dates that are loaded.
create function school_closed_on(school_urn integer, school_la integer, day date) returns boolean
language sql stable as $$
	select extract(isodow from day) > 5
	    or exists (select from school_inset_day i where i.urn = school_urn and i.day = school_closed_on.day)
	    or exists (select from term_date t
	                where (t.scope = 'URN' and t.code = school_urn or t.scope = 'LA' and t.code = school_la)
	                  and upper(t.period) = 'INSET' and school_closed_on.day between t.starts_on and t.ends_on)
	    or coalesce((select not bool_or(school_closed_on.day between t.starts_on and t.ends_on)
	                   from term_date t
	                  where t.scope = 'URN' and t.code = school_urn and upper(t.period) <> 'INSET'
	                    and t.academic_year = extract(year from school_closed_on.day - interval '7 months')),
	                (select not bool_or(school_closed_on.day between t.starts_on and t.ends_on)
	                   from term_date t
	                  where t.scope = 'LA' and t.code = school_la and upper(t.period) <> 'INSET'
	                    and t.academic_year = extract(year from school_closed_on.day - interval '7 months')),
	                false)
$$;

-- When a school's day ends, where that is recorded: by hand, else in its own dates, else in its authority's.
create function school_finish_on(school_urn integer, school_la integer, day date) returns time
language sql stable as $$
	select coalesce(
		(select f.finish_time from school_finish f
		  where f.urn = school_urn and f.from_day <= school_finish_on.day order by f.from_day desc limit 1),
		(select t.finish_time from term_date t
		  where (t.scope = 'URN' and t.code = school_urn or t.scope = 'LA' and t.code = school_la)
		    and upper(t.period) <> 'INSET' and t.finish_time is not null and school_finish_on.day between t.starts_on and t.ends_on
		  order by t.scope desc limit 1))
$$;

create function refuse(rule text, message text) returns void language plpgsql as $$
begin
	raise exception using errcode = 'check_violation', constraint = rule, message = message;
end $$;

create function activity_keeps_its_rules() returns trigger language plpgsql as $$
declare
	w record;
	day date := new.starts_at::date;
begin
	if new.state = 'CANCELLED' or tg_op = 'UPDATE'
		and (new.state, new.urn, new.kind_code, new.topic_code, new.starts_at, new.minutes, new.route, new.request_id, new.agreement_id, new.origin)
			is not distinct from
			(old.state, old.urn, old.kind_code, old.topic_code, old.starts_at, old.minutes, old.route, old.request_id, old.agreement_id, old.origin)
	then
		return new;
	end if;
	select k.rule, k.in_school, k.request_kind_code, k.agreement_scope_code, s.la_code,
	       case when s.low_age is null or s.high_age is null
	            then s.phase in ('SECONDARY', 'ALL_THROUGH', 'MIDDLE_DEEMED_SECONDARY')
	            else s.low_age <= 11 and s.high_age >= 12 end as year_7,
	       case when s.low_age is null or s.high_age is null
	            then s.phase in ('PRIMARY', 'ALL_THROUGH', 'MIDDLE_DEEMED_PRIMARY')
	            else s.low_age < 11 and s.high_age > 5 end as primary_ages
	  into w from activity_kind k, school s where k.code = new.kind_code and s.urn = new.urn;
	if w.rule = 'TEACHES_YEAR_7' and not w.year_7 then
		perform refuse('year_7_where_it_is_taught', 'The school has no year 7');
	end if;
	if w.rule = 'TEACHES_PRIMARY' and not w.primary_ages then
		perform refuse('primary_where_it_is_taught', 'The school has no pupils of primary age');
	end if;
	if (w.in_school or w.rule = 'AFTER_SCHOOL') and school_closed_on(new.urn, w.la_code, day) then
		perform refuse('school_open_that_day', 'The school is closed that day');
	end if;
	if w.rule = 'AFTER_SCHOOL' and (
			new.starts_at < day + school_finish_on(new.urn, w.la_code, day) - interval '15 minutes'
			or new.starts_at + new.minutes * interval '1 minute' > day + school_finish_on(new.urn, w.la_code, day) + interval '120 minutes') then
		perform refuse('patrol_around_the_way_home', 'A patrol lies from 15 minutes before to 120 after the finish');
	end if;
	if w.rule = 'BUS_ROUTE' and not exists (
			select from bus_route r where r.route = new.route and (r.gone_on is null or r.gone_on > day)) then
		perform refuse('bus_route_runs_that_day', 'No such bus route runs that day');
	end if;
	if new.topic_code is not null and exists (
			select from activity_topic t where t.code = new.topic_code and t.season_from is not null
			   and not case when t.season_from <= t.season_to
			                then extract(month from day) between t.season_from and t.season_to
			                else extract(month from day) >= t.season_from or extract(month from day) <= t.season_to end) then
		perform refuse('topic_in_season', 'The topic has another season');
	end if;
	if w.rule = 'NEEDS_REQUEST' then
		if new.origin <> 'BY_HAND' then
			perform refuse('never_proposed', 'Only a school asks for this');
		end if;
		perform from school_request r
		  where r.id = new.request_id and r.urn = new.urn and r.kind_code = w.request_kind_code
		    and r.asked_on <= day and r.expires_on >= day and (r.withdrawn_on is null or r.withdrawn_on > day)
		    and r.recorded_at at time zone 'Europe/London' < new.starts_at
		    for share;
		if not found then
			perform refuse('request_made_before', 'The school has made no request that holds then');
		end if;
	end if;
	if w.rule = 'NEEDS_AGREEMENT' then
		perform from school_agreement a
		  where a.id = new.agreement_id and a.urn = new.urn and a.starts_on <= day and a.expires_on >= day
		    and (a.ended_on is null or a.ended_on > day)
		    and exists (select from school_agreement_scope c
		                 where c.agreement_id = a.id and c.scope_code = w.agreement_scope_code)
		    for share of a;
		if not found then
			perform refuse('agreement_holds', 'The school has made no agreement that holds then');
		end if;
	end if;
	return new;
end $$;
create trigger activity_keeps_its_rules before insert or update on activity
	for each row execute function activity_keeps_its_rules();

-- A patrol has an officer, that of a bus route a lead of the kind that its kind names: looked at when all is written.
create function patrol_has_its_officers() returns trigger language plpgsql as $$
declare
	w record;
begin
	select a.id, a.starts_at::date as day, k.rule, k.lead_kind_code into w
	  from activity a join activity_kind k on k.code = a.kind_code
	 where a.id = new.id and a.state <> 'CANCELLED' and k.rule in ('AFTER_SCHOOL', 'BUS_ROUTE');
	if found and not exists (select from activity_officer o where o.activity_id = w.id) then
		perform refuse('patrol_has_an_officer', 'A patrol needs at least one officer');
	end if;
	if found and w.lead_kind_code is not null and not exists (
			select from activity_officer o
			  join posting p on p.officer_id = o.officer_id and p.kind_code = w.lead_kind_code
			                and p.starts_on <= w.day and (p.ends_on is null or p.ends_on > w.day)
			 where o.activity_id = w.id) then
		perform refuse('patrol_has_its_lead', 'The patrol needs a lead of another kind of officer');
	end if;
	return null;
end $$;
create constraint trigger patrol_has_its_officers after insert or update on activity
	deferrable initially deferred for each row execute function patrol_has_its_officers();

-- Nothing stays planned on a request that was withdrawn or an agreement that has ended.
create function nothing_stays_planned_on_it() returns trigger language plpgsql as $$
begin
	if tg_table_name = 'school_request' and exists (
			select from activity a where a.request_id = new.id and a.state = 'PLANNED'
			   and a.starts_at::date >= (select r.withdrawn_on from school_request r where r.id = new.id)) then
		perform refuse('nothing_planned_on_withdrawn_request', 'Work is still planned on the request');
	elsif tg_table_name = 'school_agreement' and exists (
			select from activity a where a.agreement_id = new.id and a.state = 'PLANNED'
			   and a.starts_at::date >= (select g.ended_on from school_agreement g where g.id = new.id)) then
		perform refuse('nothing_planned_on_ended_agreement', 'Work is still planned on the agreement');
	end if;
	return null;
end $$;
create constraint trigger request_withdrawn after update on school_request
	deferrable initially deferred for each row execute function nothing_stays_planned_on_it();
create constraint trigger agreement_ended after update on school_agreement
	deferrable initially deferred for each row execute function nothing_stays_planned_on_it();
