package org.saferschools.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.saferschools.officer.Away;
import org.saferschools.officer.PostedOfficer;
import org.saferschools.officer.WorkingTimeService;
import org.saferschools.plan.drafting.Engagement;
import org.saferschools.plan.drafting.OfficerToPlan;
import org.saferschools.plan.drafting.TermDays;
import org.saferschools.shared.GridPoint;

/**
 * Reads how many hours a team's officers have for schools in each week of a draft: those
 * of the posting, less absences and what is planned already. Only officers who may lead a
 * school are given contacts.
 */
@Component
class OfficerGround {

	private final WorkingTimeService times;

	private final JdbcClient jdbc;

	private final Clock clock;

	OfficerGround(WorkingTimeService times, JdbcClient jdbc, Clock clock) {
		this.times = times;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	List<OfficerToPlan> of(int team, TermDays days) {
		LocalDate today = LocalDate.now(this.clock);
		Map<Long, List<PostedOfficer>> posted = this.times.postingsTo(team, days.from(), days.to())
			.stream()
			.filter((officer) -> officer.isVettedOn(today) && officer.isTrainedOn(today))
			.collect(Collectors.groupingBy(PostedOfficer::officerId, TreeMap::new, Collectors.toList()));
		Map<Long, List<Away>> away = this.times.away(posted.keySet(), days.from(), days.to())
			.stream()
			.collect(Collectors.groupingBy(Away::officerId));
		Map<Long, List<Taken>> taken = taken(posted.keySet(), days);
		return posted.entrySet()
			.stream()
			.map((officer) -> officer(officer.getKey(),
					new WorkingDays(officer.getValue(), away.getOrDefault(officer.getKey(), List.of())),
					taken.getOrDefault(officer.getKey(), List.of()), days))
			.toList();
	}

	private static OfficerToPlan officer(long id, WorkingDays working, List<Taken> taken, TermDays days) {
		double[] minutes = new double[days.weeks()];
		Set<LocalDate> present = new HashSet<>();
		days.from().datesUntil(days.to().plusDays(1)).forEach((day) -> {
			minutes[days.week(days.index(day))] += working.minutes(day);
			if (working.minutes(day) > 0) {
				present.add(day);
			}
		});
		taken.forEach((one) -> minutes[days.week(days.index(one.day()))] -= one.minutes());
		Map<LocalDate, List<Engagement>> engagements = new HashMap<>();
		taken.stream()
			.collect(Collectors.groupingBy(Taken::day))
			.forEach((day, those) -> engagements.put(day, those.stream().map(Taken::engagement).toList()));
		return new OfficerToPlan(id,
				DoubleStream.of(minutes).mapToObj((left) -> (int) Math.max(0, Math.round(left))).toList(), present,
				engagements);
	}

	private Map<Long, List<Taken>> taken(Collection<Long> ids, TermDays days) {
		return this.jdbc.sql("""
				select ao.officer_id, ao.starts_at, ao.ends_at, s.easting, s.northing
				  from activity_officer ao join activity a on a.id = ao.activity_id join school s on s.urn = a.urn
				 where ao.held and ao.officer_id = any(:officers) and ao.starts_at >= :from and ao.starts_at < :end""")
			.param("officers", ids.toArray(Long[]::new))
			.param("from", days.from())
			.param("end", days.to().plusDays(1))
			.query((row, number) -> taken(row))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Taken::officer));
	}

	private static Taken taken(ResultSet row) throws SQLException {
		Integer easting = row.getObject("easting", Integer.class);
		return new Taken(row.getLong("officer_id"), row.getObject("starts_at", LocalDateTime.class),
				row.getObject("ends_at", LocalDateTime.class),
				(easting != null) ? new GridPoint(easting, row.getInt("northing")) : null);
	}

	/** Where an officer is already. */
	private record Taken(long officer, LocalDateTime from, LocalDateTime to, GridPoint place) {

		LocalDate day() {
			return this.from.toLocalDate();
		}

		int minutes() {
			return engagement().to() - engagement().from();
		}

		Engagement engagement() {
			int start = this.from.getHour() * 60 + this.from.getMinute();
			int end = start + (int) Duration.between(this.from, this.to).toMinutes();
			return new Engagement(start, end, this.place);
		}

	}

}
