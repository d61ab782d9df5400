package org.saferschools.assignment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.saferschools.prioritisation.ServiceStandard;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The autumn term of 2026 runs from Tuesday 1 September to Friday 18 December, 16 weeks;
 * the spring term begins on 4 January.
 */
class ContactRhythmTests {

	private static final List<ServiceStandard> STANDARDS = List.of(standard(1, 13), standard(2, 7), standard(3, 1));

	@Test
	void theWeeksOfTheTermAreSharedOutOverItsContacts() {
		ContactRhythm autumn = on("2026-10-14");
		assertThat(autumn.interval(1)).as("112 days by 13").hasValue(9);
		assertThat(autumn.interval(2)).as("112 days by 7").hasValue(16);
		assertThat(autumn.interval(3)).as("112 days by 1").hasValue(112);
	}

	@Test
	void aSchoolWithoutATierIsPromisedNothing() {
		assertThat(on("2026-10-14").interval(null)).isEmpty();
		assertThat(on("2026-10-14").isOverdue(null, LocalDate.of(2020, 1, 1))).isFalse();
	}

	@Test
	void aTierThatIsPromisedNoContactIsNeverOverdue() {
		ContactRhythm rhythm = new ContactRhythm(LocalDate.of(2026, 10, 14), List.of(standard(1, 0)));
		assertThat(rhythm.isOverdue(1, LocalDate.of(2020, 1, 1))).isFalse();
		assertThat(rhythm.cutoff(1)).isEqualTo(LocalDate.MIN);
	}

	@ParameterizedTest(name = "last contact {0}: {1} days overdue on 14 October")
	@CsvSource({ "2026-10-14, 0", "2026-10-05, 0", "2026-10-04, 1", "2026-10-01, 4", "2026-09-01, 34" })
	void aContactIsOverdueOnceTheIntervalHasPassed(LocalDate lastContact, int daysOverdue) {
		assertThat(on("2026-10-14").daysOverdue(1, lastContact)).isEqualTo(daysOverdue);
	}

	@Test
	void aHolidayMakesNobodyLate() {
		LocalDate lastDays = LocalDate.of(2026, 12, 14);
		assertThat(on("2026-12-18").isOverdue(1, lastDays)).isFalse();
		assertThat(on("2027-01-03").isOverdue(1, lastDays)).as("four days of term had passed").isFalse();
		assertThat(on("2027-01-05").isOverdue(1, lastDays)).as("six, as the shorter spring term allows").isFalse();
		assertThat(on("2027-01-06").isOverdue(1, lastDays)).as("seven have").isTrue();
	}

	@Test
	void aClockRunsOnIntoTheNextTerm() {
		LocalDate secondWeek = LocalDate.of(2026, 9, 8);
		assertThat(on("2026-12-18").isOverdue(3, secondWeek)).isFalse();
		assertThat(on("2027-01-20").isOverdue(3, secondWeek)).isTrue();
	}

	@Test
	void aSchoolWithNeitherLeadNorContactStartsWithTheTerm() {
		assertThat(on("2026-09-10").isOverdue(1, null)).isFalse();
		assertThat(on("2026-09-11").isOverdue(1, null)).isTrue();
		assertThat(on("2026-08-20").isOverdue(1, null)).as("the coming term hasn't begun").isFalse();
	}

	@ParameterizedTest
	@MethodSource("daysOfTwoYears")
	void theDayForSqlSaysTheSameAsTheDaysCounted(LocalDate today) {
		ContactRhythm rhythm = new ContactRhythm(today, STANDARDS);
		for (int tier = 1; tier <= STANDARDS.size(); tier++) {
			LocalDate cutoff = rhythm.cutoff(tier);
			assertThat(rhythm.isOverdue(tier, cutoff)).as("clock from the cut-off, tier %d", tier).isFalse();
			assertThat(rhythm.isOverdue(tier, cutoff.minusDays(1))).as("from the day before, tier %d", tier).isTrue();
		}
	}

	static Stream<LocalDate> daysOfTwoYears() {
		return LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2028, 1, 1), Period.ofDays(5));
	}

	private static ContactRhythm on(String today) {
		return new ContactRhythm(LocalDate.parse(today), STANDARDS);
	}

	private static ServiceStandard standard(int tier, int contacts) {
		return new ServiceStandard(tier, 10, contacts, BigDecimal.ONE, 0, BigDecimal.ONE);
	}

}
