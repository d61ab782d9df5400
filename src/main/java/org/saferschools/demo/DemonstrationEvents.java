package org.saferschools.demo;

import java.sql.Types;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the October conference and the awards of the generated London, with invitations,
 * replies, attendance where it is over, and nominations.
 */
@Component
class DemonstrationEvents {

	private static final int DAYS_TO_THE_AWARDS = 45;

	private final JdbcClient jdbc;

	DemonstrationEvents(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Transactional
	public void hold(LocalDate today, long seed) {
		LocalDate conference = conferenceDay(today);
		long event = event("CONFERENCE", "Professionalising youth policing conference, October " + conference.getYear(),
				"A day online for everybody who works with schools: what pupils told us, what the robbery figures say, "
						+ "and how to keep a school’s trust.",
				conference, "10:00", "15:30", "", "https://meet.example.org/youth-policing", null);
		invite(event, today, conference, seed);
		LocalDate ceremony = weekday(today.plusDays(DAYS_TO_THE_AWARDS));
		long awards = event("AWARDS", "Safer Schools awards " + ceremony.getYear(),
				"For officers who made a difference to a school.", ceremony, "14:00", "16:00", "City Hall, chamber", "",
				ceremony.minusDays(21));
		invite(awards, today, ceremony, seed + 1);
		nominate(awards, today);
	}

	/**
	 * The third Wednesday of this year's October, or of the last one until the summer.
	 */
	private static LocalDate conferenceDay(LocalDate today) {
		int year = (today.getMonth().compareTo(Month.JUNE) < 0) ? today.getYear() - 1 : today.getYear();
		return LocalDate.of(year, Month.OCTOBER, 1).with(TemporalAdjusters.dayOfWeekInMonth(3, DayOfWeek.WEDNESDAY));
	}

	private static LocalDate weekday(LocalDate day) {
		return (day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue()) ? day
				: day.with(TemporalAdjusters.next(DayOfWeek.TUESDAY));
	}

	private long event(String kind, String name, String about, LocalDate day, String from, String to, String place,
			String link, LocalDate nominateUntil) {
		return this.jdbc
			.sql("""
					with made as (
					    insert into event (kind, name, about, starts_at, ends_at, place, link, reply_by, nominate_until, created_by, created_at)
					    values (:kind, :name, :about, :day + :from::time, :day + :to::time, :place, :link, :day - 7, :until, 'central',
					            (:day - 60)::timestamp) returning id
					), invited as (
					    insert into event_kind_invited (event_id, kind_code)
					    select id, kind from made, unnest(array['SSO', 'YEDO']) as kind
					)
					select id from made""")
			.param("kind", kind)
			.param("name", name)
			.param("about", about)
			.param("day", day)
			.param("from", from)
			.param("to", to)
			.param("place", place)
			.param("link", link)
			.param("until", nominateUntil, Types.DATE)
			.query(Long.class)
			.single();
	}

	/** Two of three officers have replied, most of them that they come. */
	private void invite(long event, LocalDate today, LocalDate day, long seed) {
		this.jdbc.sql("""
				insert into event_invitation (event_id, officer_id, invited_on)
				select :event, p.officer_id, least(:today, :day - 30)
				  from posting p
				 where p.kind_code in ('SSO', 'YEDO') and p.starts_on <= :today and p.ends_on is null""")
			.param("event", event)
			.param("today", today)
			.param("day", day)
			.update();
		this.jdbc
			.sql("""
					update event_invitation set reply = case when dice < 160 then 'ACCEPTED' else 'DECLINED' end,
					       replied_on = least(:today, :day - 10), attended = case when :over then dice < 140 end
					  from (select officer_id as officer, get_byte(decode(md5(officer_id || '-' || :seed), 'hex'), 0) as dice
					          from event_invitation where event_id = :event) d
					 where event_id = :event and officer_id = officer and dice < 190
					   and officer_id <> (select officer_id from account where username = 'officer')""")
			.param("event", event)
			.param("today", today)
			.param("day", day)
			.param("over", day.isBefore(today))
			.param("seed", seed)
			.update();
	}

	private void nominate(long event, LocalDate today) {
		this.jdbc.sql("""
				insert into award (event_id, name, kind_code) values
				    (:event, 'Safer Schools Officer of the year', 'SSO'),
				    (:event, 'Youth Engagement and Diversion Officer of the year', 'YEDO')""")
			.param("event", event)
			.update();
		this.jdbc
			.sql("""
					insert into nomination (award_id, officer_id, reason, nominated_by, nominated_on)
					select a.id, n.officer_id, case when n.turn % 2 = 0
					           then 'Won the trust of two schools that had closed their doors, and now leads their assemblies every term'
					           else 'Brought a school, its bus drivers and the ward team to one table until the gate was quiet' end,
					       'supervisor', :today - 2
					  from award a
					  join (select p.officer_id, p.kind_code, row_number() over (partition by p.kind_code order by p.team_id, p.officer_id) as turn
					          from posting p where p.ends_on is null and p.starts_on <= :today - 2) n on n.kind_code = a.kind_code
					 where a.event_id = :event and n.turn % 30 = 1""")
			.param("event", event)
			.param("today", today)
			.update();
	}

}
