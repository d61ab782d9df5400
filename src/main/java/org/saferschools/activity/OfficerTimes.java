package org.saferschools.activity;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.saferschools.officer.Officer;
import org.saferschools.school.School;
import org.saferschools.shared.RuleException;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Knows where officers already were: nobody is in two places at once.
 */
@Component
class OfficerTimes {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

	private final JdbcClient jdbc;

	OfficerTimes(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Refuses where one of the officers was at other work during this one. The database
	 * holds the same rule against two who log at the same moment.
	 */
	void refuseClash(List<Officer> officers, Work work) {
		this.jdbc.sql("""
				select a.id, a.urn, ao.officer_id, s.name as school, ao.starts_at, ao.ends_at
				  from activity_officer ao join activity a on a.id = ao.activity_id join school s on s.urn = a.urn
				 where ao.officer_id = any(:officers) and ao.starts_at < :ends_at and ao.ends_at > :starts_at
				 order by ao.starts_at limit 1""")
			.param("officers", officers.stream().map(Officer::id).toArray(Long[]::new))
			.param("starts_at", work.startsAt())
			.param("ends_at", work.endsAt())
			.query(Engagement.class)
			.optional()
			.ifPresent((other) -> {
				throw other.isAt(work.school()) ? new AlreadyLoggedException(other.id(), other.when())
						: elsewhere(label(officers, other.officerId()), other.where());
			});
	}

	static RuleException elsewhere(String officer, String where) {
		return new RuleException("time.elsewhere", ("%s was already at %s. Change the time or the minutes, "
				+ "leave them out, or remove the other visit if it is wrong")
			.formatted(officer, where));
	}

	private static String label(List<Officer> officers, long id) {
		return officers.stream().filter((officer) -> officer.id() == id).map(Officer::label).findFirst().orElseThrow();
	}

	record Engagement(long id, int urn, long officerId, String school, LocalDateTime startsAt, LocalDateTime endsAt) {

		String where() {
			return this.school + " " + when();
		}

		String when() {
			return "from %s to %s".formatted(TIME.format(this.startsAt), TIME.format(this.endsAt));
		}

		boolean isAt(School place) {
			return place.urn().value() == this.urn;
		}

	}

}
