package org.saferschools.imports;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.saferschools.incident.IncidentLoader;
import org.saferschools.web.Formats;
import org.saferschools.web.FreshnessNote;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Says at the foot of every page how old crimes and schools are. Every page asks, so the
 * answer is kept for a moment; imports of other nodes are seen after it.
 */
@Component
class DataFreshness implements FreshnessNote {

	private static final Answer NONE = new Answer(Instant.EPOCH, Optional.empty());

	private static final Duration KEPT = Duration.ofSeconds(20);

	private final IncidentLoader incidents;

	private final ImportHistoryRepository imports;

	private final Formats formats;

	private final Clock clock;

	private volatile Answer last = NONE;

	DataFreshness(IncidentLoader incidents, ImportHistoryRepository imports, Formats formats, Clock clock) {
		this.incidents = incidents;
		this.imports = imports;
		this.formats = formats;
		this.clock = clock;
	}

	@Override
	public Optional<String> freshness() {
		Instant now = this.clock.instant();
		Answer answer = this.last;
		if (answer.at.plus(KEPT).isBefore(now)) {
			answer = new Answer(now, ask());
			this.last = answer;
		}
		return answer.text;
	}

	@TransactionalEventListener
	void on(ImportEnded event) {
		this.last = NONE;
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

	private record Answer(Instant at, Optional<String> text) {

	}

}
