package org.saferschools.plan.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.saferschools.shared.Term;

/**
 * Puts the first and last days of terms into calendars, and INSET days: those of the
 * team's boroughs, or where none are loaded those of the plain calendar.
 */
@Component
class TermEntries implements CalendarEntries {

	private final JdbcClient jdbc;

	TermEntries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<CalendarEntry> between(CalendarScope scope, LocalDate from, LocalDate to) {
		List<Period> loaded = this.jdbc.sql("""
				select t.period, t.starts_on, t.ends_on, string_agg(b.name, ', ' order by b.name) as boroughs
				  from term_date t join borough b on b.la_code = t.code
				 where t.scope = 'LA' and b.code = any(:boroughs) and t.starts_on <= :to and t.ends_on >= :from
				 group by t.period, t.starts_on, t.ends_on""")
			.param("boroughs", scope.boroughs().toArray(String[]::new))
			.param("from", from)
			.param("to", to)
			.query(Period.class)
			.list();
		List<Period> shown = loaded.isEmpty() ? plain(from, to) : loaded;
		return shown.stream().flatMap(Period::entries).filter(within(from, to)).toList();
	}

	private static Predicate<CalendarEntry> within(LocalDate from, LocalDate to) {
		return (entry) -> !entry.from().toLocalDate().isBefore(from) && !entry.from().toLocalDate().isAfter(to);
	}

	private static List<Period> plain(LocalDate from, LocalDate to) {
		return Stream.iterate(Term.of(from), (term) -> !term.from().isAfter(to), Term::next)
			.map((term) -> new Period(term.label(), term.from(), term.to(), ""))
			.toList();
	}

	record Period(String period, LocalDate startsOn, LocalDate endsOn, String boroughs) {

		Stream<CalendarEntry> entries() {
			if (this.period.equalsIgnoreCase("INSET")) {
				return Stream.of(entry(this.startsOn, this.endsOn, "INSET day"));
			}
			return Stream.of(entry(this.startsOn, this.startsOn, this.period + " begins"),
					entry(this.endsOn, this.endsOn, this.period + " ends"));
		}

		private CalendarEntry entry(LocalDate first, LocalDate last, String what) {
			String title = this.boroughs.isEmpty() ? what : what + ", " + this.boroughs;
			return CalendarEntry.days("term-" + first + "-" + title.hashCode(), EntryKind.TERM, first, last, title,
					null);
		}

	}

}
