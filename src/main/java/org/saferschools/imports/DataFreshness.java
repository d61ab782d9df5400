package org.saferschools.imports;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.saferschools.incident.IncidentLoader;
import org.saferschools.prioritisation.RankingPublished;
import org.saferschools.web.DataWarnings;
import org.saferschools.web.Formats;
import org.saferschools.web.FreshnessNote;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Says at the foot of every page how old crimes and schools are, and above what rests on
 * the ranking where its data have gaps or are out of date. Every page asks, so the answer
 * is kept for a moment; imports and rankings of other nodes are seen after it.
 */
@Component
class DataFreshness implements FreshnessNote, DataWarnings {

	private static final Duration KEPT = Duration.ofSeconds(20);

	private final IncidentLoader incidents;

	private final ImportHistoryRepository imports;

	private final Formats formats;

	private final Clock clock;

	private final Kept<Optional<String>> note = new Kept<>(this::ask);

	private final Kept<List<String>> warnings;

	DataFreshness(IncidentLoader incidents, ImportHistoryRepository imports, RankingDoubts doubts, Formats formats,
			Clock clock) {
		this.incidents = incidents;
		this.imports = imports;
		this.warnings = new Kept<>(doubts::all);
		this.formats = formats;
		this.clock = clock;
	}

	@Override
	public Optional<String> freshness() {
		return this.note.answer();
	}

	@Override
	public List<String> warnings() {
		return this.warnings.answer();
	}

	@TransactionalEventListener
	void on(ImportEnded event) {
		forget();
	}

	@TransactionalEventListener
	void on(RankingPublished event) {
		forget();
	}

	private void forget() {
		this.note.forget();
		this.warnings.forget();
	}

	private Optional<String> ask() {
		Optional<String> crime = this.incidents.latestMonth().map(this::crimeTo);
		Optional<String> schools = this.imports.lastDone(EstablishmentSource.TITLE)
			.map((day) -> "schools as imported on " + this.formats.date(day.atZone(this.clock.getZone())));
		String both = Stream.of(crime, schools).flatMap(Optional::stream).collect(Collectors.joining("; "));
		return both.isEmpty() ? Optional.empty() : Optional.of(both);
	}

	private String crimeTo(YearMonth month) {
		return "crime to %s, police.uk, map points".formatted(this.formats.month(month));
	}

	/** Asked apart: every page has the note, only some have warnings. */
	private final class Kept<T> {

		private final Supplier<T> question;

		private volatile Answer<T> last;

		Kept(Supplier<T> question) {
			this.question = question;
		}

		T answer() {
			Instant now = DataFreshness.this.clock.instant();
			Answer<T> known = this.last;
			if (known == null || known.at.plus(KEPT).isBefore(now)) {
				known = new Answer<>(now, this.question.get());
				this.last = known;
			}
			return known.answer;
		}

		void forget() {
			this.last = null;
		}

	}

	private record Answer<T>(Instant at, T answer) {
	}

}
