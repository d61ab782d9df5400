-- Who leads each school on a day.
create function lead_on(day date) returns table (urn integer, lead_id bigint, officer_id bigint, led_from date)
language sql stable as $$
	select l.urn, l.id, l.officer_id, l.starts_on
	  from lead l
	 where l.told_on is not null and l.starts_on <= day and (l.ends_on is null or l.ends_on > day)
$$;

-- What every school receives on a day: who leads it and when it last had a contact. The clock of its next contact runs
-- from clock_from, the later of the two; a school with neither has none.
create function school_care(day date)
returns table (urn integer, lead_id bigint, officer_id bigint, led_from date, last_contact_on date, clock_from date)
language sql stable as $$
	select s.urn, l.lead_id, l.officer_id, l.led_from, c.last_contact_on, greatest(c.last_contact_on, l.led_from)
	  from school s
	  left join lead_on(day) l on l.urn = s.urn
	  left join school_contact c on c.urn = s.urn
$$;
