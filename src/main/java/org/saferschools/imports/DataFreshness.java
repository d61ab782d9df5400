package org.saferschools.imports;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
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

	private static final Answer NONE = new Answer(Instant.EPOCH, Optional.empty(), List.of());

	private static final Duration KEPT = Duration.ofSeconds(20);

	private final IncidentLoader incidents;

	private final ImportHistoryRepository imports;

	private final RankingDoubts doubts;

	private final Formats formats;

	private final Clock clock;

	private volatile Answer last = NONE;

	DataFreshness(IncidentLoader incidents, ImportHistoryRepository imports, RankingDoubts doubts, Formats formats,
			Clock clock) {
		this.incidents = incidents;
		this.imports = imports;
		this.doubts = doubts;
		this.formats = formats;
		this.clock = clock;
	}

	@Override
	public Optional<String> freshness() {
		return answer().note;
	}

	@Override
	public List<String> warnings() {
		return answer().warnings;
	}

	private Answer answer() {
		Instant now = this.clock.instant();
		Answer answer = this.last;
		if (answer.at.plus(KEPT).isBefore(now)) {
			answer = new Answer(now, note(), this.doubts.all());
			this.last = answer;
		}
		return answer;
	}

	@TransactionalEventListener
	void on(ImportEnded event) {
		forget();
	}

	@TransactionalEventListener
	void on(RankingPublished event) {
		forget();
	}

	void forget() {
		this.last = NONE;
	}

	private Optional<String> note() {
		Optional<String> crime = this.incidents.latestMonth().map(this::crimeTo);
		Optional<String> schools = this.imports.lastDone(EstablishmentSource.TITLE)
			.map((day) -> "schools as imported on " + this.formats.date(day.atZone(this.clock.getZone())));
		String both = Stream.of(crime, schools).flatMap(Optional::stream).collect(Collectors.joining("; "));
		return both.isEmpty() ? Optional.empty() : Optional.of(both);
	}

	private String crimeTo(YearMonth month) {
		return "crime to %s, police.uk, map points".formatted(this.formats.month(month));
	}

	private record Answer(Instant at, Optional<String> note, List<String> warnings) {

	}

}
