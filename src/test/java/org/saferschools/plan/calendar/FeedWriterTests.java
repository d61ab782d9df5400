package org.saferschools.plan.calendar;

import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FeedWriterTests {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	/** The clocks go back on Sunday 25 October 2026 at two. */
	private static final LocalDate CHANGE = LocalDate.of(2026, 10, 25);

	private static final List<CalendarEntry> ENTRIES = List.of(
			visit(1, CHANGE.minusDays(2).atTime(10, 0), EntryState.DONE),
			visit(2, CHANGE.plusDays(1).atTime(10, 0), EntryState.PLANNED),
			visit(3, CHANGE.plusDays(2).atTime(15, 30), EntryState.CANCELLED), CalendarEntry.days("term-1",
					EntryKind.TERM, CHANGE.plusDays(1), CHANGE.plusDays(5), "Half-term; Croydon, Sutton", null));

	private final FeedWriter writer = new FeedWriter(Instant.parse("2026-10-14T11:00:00Z"));

	@Test
	void theWritersOwnCheckFindsNothing() {
		assertThat(this.writer.calendar(ENTRIES).validate(ICalVersion.V2_0).isEmpty()).isTrue();
		assertThat(Biweekly.parse(this.writer.write(ENTRIES)).first().validate(ICalVersion.V2_0).isEmpty()).isTrue();
	}

	@Test
	void anotherReaderFindsEveryEntryValid() throws Exception {
		Calendar read = read();
		assertThat(read.validate().hasErrors()).isFalse();
		assertThat(read.<VEvent>getComponents(Component.VEVENT)).hasSize(4);
		assertThat(event("activity-1").getSummary().orElseThrow().getValue())
			.isEqualTo("Alderbrook Academy: Presentation");
		assertThat(event("activity-3").getStatus().orElseThrow().getValue()).isEqualTo("CANCELLED");
		assertThat(event("activity-2").getSequence().orElseThrow().getSequenceNo()).isEqualTo(2);
	}

	@Test
	void tenOClockStaysTenOClockWhenTheClocksGoBack() throws Exception {
		assertThat(start("activity-1")).isEqualTo(ZonedDateTime.of(2026, 10, 23, 10, 0, 0, 0, LONDON));
		assertThat(start("activity-1").toInstant()).isEqualTo(Instant.parse("2026-10-23T09:00:00Z"));
		assertThat(start("activity-2").toInstant()).isEqualTo(Instant.parse("2026-10-26T10:00:00Z"));
		assertThat(this.writer.write(ENTRIES)).contains("DTSTART;TZID=Europe/London:20261023T100000",
				"DTSTART;TZID=Europe/London:20261026T100000");
	}

	@Test
	void theZoneSaysItsOwnRuleSoThatNoReaderHasToKnowIt() throws Exception {
		VTimeZone zone = read().<VTimeZone>getComponent(Component.VTIMEZONE).orElseThrow();
		assertThat(zone.getTimeZoneId().orElseThrow().getValue()).isEqualTo("Europe/London");
		assertThat(zone.toString()).contains("BEGIN:DAYLIGHT", "BEGIN:STANDARD", "BYMONTH=3", "BYMONTH=10", "-1SU",
				"TZOFFSETTO:+0100", "TZOFFSETTO:+0000");
	}

	@Test
	void wholeDaysHaveNoHourAndEndOnTheDayAfter() {
		assertThat(this.writer.write(ENTRIES)).contains("DTSTART;VALUE=DATE:20261026", "DTEND;VALUE=DATE:20261031",
				"SUMMARY:Half-term\\; Croydon\\, Sutton");
	}

	private ZonedDateTime start(String id) throws Exception {
		return ZonedDateTime.from(event(id).<ZonedDateTime>getDateTimeStart().orElseThrow().getDate());
	}

	private VEvent event(String id) throws Exception {
		return read().<VEvent>getComponents(Component.VEVENT)
			.stream()
			.filter((event) -> event.getUid().orElseThrow().getValue().equals(id + "@safer-schools"))
			.findFirst()
			.orElseThrow();
	}

	private Calendar read() throws Exception {
		return new CalendarBuilder().build(new StringReader(this.writer.write(ENTRIES)));
	}

	private static CalendarEntry visit(int id, LocalDateTime from, EntryState state) {
		return new CalendarEntry("activity-" + id, EntryKind.VISIT, from, from.plusMinutes(90), "Alderbrook Academy",
				"Presentation", "/activities/" + id, state, null, id);
	}

}
