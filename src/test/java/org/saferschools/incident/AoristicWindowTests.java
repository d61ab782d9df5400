package org.saferschools.incident;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class AoristicWindowTests {

	private static final int WEDNESDAY = 2 * 24;

	@Test
	void anHourWeighsThePartOfTheWindowThatLiesInIt() {
		double[] hours = hours(window("2026-03-04T15:30", "2026-03-04T17:30"));
		assertThat(hours[WEDNESDAY + 15]).isCloseTo(0.25, within(1e-12));
		assertThat(hours[WEDNESDAY + 16]).isCloseTo(0.5, within(1e-12));
		assertThat(hours[WEDNESDAY + 17]).isCloseTo(0.25, within(1e-12));
	}

	@Test
	void aTimeThatIsKnownIsItsHourAlone() {
		assertThat(hours(window("2026-03-04T16:00", "2026-03-04T16:00"))[WEDNESDAY + 16]).isEqualTo(1);
		assertThat(hours(window("2026-03-04T16:59", "2026-03-04T16:59"))[WEDNESDAY + 16]).isEqualTo(1);
	}

	@ParameterizedTest
	@CsvSource({ "2026-03-04T15:30,2026-03-04T15:30", "2026-03-04T15:30,2026-03-04T15:31",
			"2026-03-04T15:00,2026-03-04T16:00", "2026-03-01T09:17,2026-03-19T22:41",
			// the clocks go forward and back in these nights
			"2026-03-28T22:10,2026-03-29T05:20", "2026-10-24T22:10,2026-10-25T05:20",
			"2026-10-25T00:30,2026-10-25T01:30" })
	void allWeightsOfAWindowAreOneTogether(String from, String to) {
		assertThat(Arrays.stream(hours(window(from, to))).sum()).isCloseTo(1, within(1e-9));
	}

	@Test
	void theHourThatComesTwiceWeighsTwice() {
		double[] hours = hours(window("2026-10-25T00:00", "2026-10-25T03:00"));
		int sunday = 6 * 24;
		assertThat(hours[sunday]).isCloseTo(0.25, within(1e-12));
		assertThat(hours[sunday + 1]).isCloseTo(0.5, within(1e-12));
		assertThat(hours[sunday + 2]).isCloseTo(0.25, within(1e-12));
	}

	@Test
	void theHourThatIsSkippedWeighsNothing() {
		double[] hours = hours(window("2026-03-29T00:00", "2026-03-29T03:00"));
		int sunday = 6 * 24;
		assertThat(hours[sunday]).isCloseTo(0.5, within(1e-12));
		assertThat(hours[sunday + 1]).isZero();
		assertThat(hours[sunday + 2]).isCloseTo(0.5, within(1e-12));
	}

	@Test
	void afterSchoolIsThePartOfSchoolDaysThatIsAfterSchool() {
		AoristicWindow fridayToMonday = window("2026-03-06T16:30", "2026-03-09T16:30");
		double weight = fridayToMonday.weight((day) -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0,
				LocalTime.of(14, 30), LocalTime.of(18, 30));
		assertThat(weight).isCloseTo((2.0 + 2.0) / 72, within(1e-12));
	}

	@Test
	void aKnownTimeIsAfterSchoolOrNot() {
		assertThat(afterSchool("2026-03-04T14:30")).isEqualTo(1);
		assertThat(afterSchool("2026-03-04T18:29")).isEqualTo(1);
		assertThat(afterSchool("2026-03-04T18:30")).isZero();
		assertThat(afterSchool("2026-03-07T15:00")).isZero();
	}

	@Test
	void aWindowOutOfOrderIsNone() {
		assertThatIllegalArgumentException().isThrownBy(() -> window("2026-03-04T15:30", "2026-03-04T15:29"));
	}

	private static double afterSchool(String time) {
		return window(time, time).weight((day) -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0,
				LocalTime.of(14, 30), LocalTime.of(18, 30));
	}

	private static double[] hours(AoristicWindow window) {
		double[] hours = new double[AoristicWindow.HOURS_OF_WEEK];
		window.addTo(hours);
		return hours;
	}

	private static AoristicWindow window(String from, String to) {
		Instant first = LondonTime.earliest(LocalDateTime.parse(from));
		return new AoristicWindow(first, LondonTime.latest(LocalDateTime.parse(to)));
	}

}
