package org.saferschools.shared;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class BankHolidaysTests {

	@Test
	void theEightOf2026AreFound() {
		assertThat(in(2026)).containsExactly("2026-01-01", "2026-04-03", "2026-04-06", "2026-05-04", "2026-05-25",
				"2026-08-31", "2026-12-25", "2026-12-28");
	}

	@Test
	void christmasAndNewYearOnAWeekendAreTakenOnTheNextWorkingDays() {
		assertThat(in(2021)).contains("2021-12-27", "2021-12-28").doesNotContain("2021-12-25", "2021-12-26");
		assertThat(in(2022)).contains("2022-01-03", "2022-12-26", "2022-12-27").doesNotContain("2022-12-28");
		assertThat(in(2023)).contains("2023-01-02").doesNotContain("2023-01-03");
	}

	@Test
	void aProclamationMovesAndAddsDays() {
		assertThat(in(2022)).hasSize(10)
			.contains("2022-06-02", "2022-06-03", "2022-09-19")
			.doesNotContain("2022-05-30");
		assertThat(in(2020)).hasSize(8).contains("2020-05-08").doesNotContain("2020-05-04");
		assertThat(in(2023)).hasSize(9).contains("2023-05-08");
	}

	@ParameterizedTest(name = "{0} is {1}")
	@CsvSource({ "2027-03-26, Good Friday", "2027-03-29, Easter Monday", "2027-05-03, Early May bank holiday",
			"2027-05-31, Spring bank holiday", "2027-08-30, Summer bank holiday",
			"2027-12-27, Christmas bank holiday" })
	void eachHasItsName(LocalDate day, String name) {
		assertThat(BankHolidays.on(day)).contains(name);
	}

	@ParameterizedTest
	@ValueSource(ints = { 2024, 2025, 2027, 2031, 2040, 2099 })
	void aYearWithoutAProclamationHasEight(int year) {
		assertThat(in(year)).hasSize(8);
	}

	private static List<String> in(int year) {
		Stream<LocalDate> days = LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1));
		return days.filter((day) -> BankHolidays.on(day).isPresent()).map(LocalDate::toString).toList();
	}

}
