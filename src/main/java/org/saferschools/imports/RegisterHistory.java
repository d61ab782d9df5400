package org.saferschools.imports;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * How old the register of schools is, and when it was changed.
 */
@Repository
class RegisterHistory {

	private static final Pattern COVERED = Pattern.compile("register of (\\d{4}-\\d\\d-\\d\\d)");

	private final ImportHistoryRepository imports;

	private final JdbcClient jdbc;

	private final Clock clock;

	RegisterHistory(ImportHistoryRepository imports, JdbcClient jdbc, Clock clock) {
		this.imports = imports;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** How a file says what it covers. */
	static String covers(LocalDate date) {
		return "register of " + date;
	}

	/**
	 * The date of the file that came in last, or else the day when it came in; empty
	 * where none did.
	 */
	Optional<LocalDate> date() {
		return this.imports.last(EstablishmentSource.TITLE)
			.map((last) -> COVERED.matcher(last.covers())
				.results()
				.map((MatchResult date) -> LocalDate.parse(date.group(1)))
				.max(LocalDate::compareTo)
				.orElseGet(() -> LocalDate.ofInstant(last.at(), this.clock.getZone())));
	}

	/** Whether a file of it came in or was taken back since. */
	boolean changedSince(Instant since) {
		return this.jdbc.sql("""
				select exists (select from import
					where position(:source in source) > 0
					and (state = 'DONE' and finished_at > :since or state = 'UNDONE' and undone_at > :since))""")
			.param("source", EstablishmentSource.TITLE)
			.param("since", Timestamp.from(since))
			.query(Boolean.class)
			.single();
	}

}
