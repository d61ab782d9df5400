package org.saferschools.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.saferschools.shared.Term.Season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TermTests {

	@ParameterizedTest(name = "Easter {0}")
	@CsvSource({ "2000-04-23", "2008-03-23", "2011-04-24", "2016-03-27", "2019-04-21", "2024-03-31", "2025-04-20",
			"2026-04-05", "2027-03-28", "2038-04-25" })
	void easterFallsWhereTheChurchesKeptIt(LocalDate sunday) {
		assertThat(Easter.sunday(sunday.getYear())).isEqualTo(sunday);
	}

	@ParameterizedTest(name = "{0}: {1} to {2}")
	@CsvSource({ "AUTUMN, 2026-09-01, 2026-12-18", "SPRING, 2027-01-04, 2027-03-19", "SUMMER, 2027-04-05, 2027-07-22" })
	void theYear2026To27HasThreeTerms(Season season, LocalDate from, LocalDate to) {
		Term term = new Term(2026, season);
		assertThat(term.from()).isEqualTo(from);
		assertThat(term.to()).isEqualTo(to);
	}

	@Test
	void aTermIsNamedByItsCalendarYear() {
		assertThat(new Term(2026, Season.AUTUMN).label()).isEqualTo("Autumn term 2026");
		assertThat(new Term(2026, Season.SPRING).label()).isEqualTo("Spring term 2027");
		assertThat(new Term(2026, Season.SUMMER).label()).isEqualTo("Summer term 2027");
	}

	@ParameterizedTest(name = "{0} belongs to the {1}")
	@CsvSource({ "2026-08-31, Autumn term 2026", "2026-09-01, Autumn term 2026", "2026-12-18, Autumn term 2026",
			"2026-12-19, Spring term 2027", "2027-01-01, Spring term 2027", "2027-03-19, Spring term 2027",
			"2027-03-20, Summer term 2027", "2027-07-22, Summer term 2027", "2027-07-23, Autumn term 2027" })
	void aDayInTheHolidaysBelongsToTheComingTerm(LocalDate date, String label) {
		assertThat(Term.of(date).label()).isEqualTo(label);
	}

	@Test
	void everyDayOfACenturyHasOneTermThatHasNotEnded() {
		LocalDate.of(2000, 1, 1).datesUntil(LocalDate.of(2100, 1, 1)).forEach((date) -> {
			Term term = Term.of(date);
			assertThat(term.to()).isAfterOrEqualTo(date);
			assertThat(term.previous().to()).isBefore(date);
		});
	}

	@ParameterizedTest
	@MethodSource("termsOfACentury")
	void termsAreOrderedApartAndWithinWorkingDays(Term term) {
		assertThat(term.from()).isBefore(term.to()).isAfter(term.previous().to().plusDays(7));
		assertThat(Stream.of(term.from(), term.to()).map(LocalDate::getDayOfWeek)).doesNotContain(DayOfWeek.SATURDAY,
				DayOfWeek.SUNDAY);
		assertThat(term.next().previous()).isEqualTo(term);
		assertThat(term).isLessThan(term.next());
	}

	@ParameterizedTest
	@MethodSource("termsOfACentury")
	void weeksCountFromOneWithoutAGap(Term term) {
		assertThat(term.weekOf(term.from())).isEqualTo(1);
		assertThat(term.from().datesUntil(term.to().plusDays(1)).map(term::weekOf).distinct().toList())
			.isEqualTo(IntStream.rangeClosed(1, term.weeks()).boxed().toList());
		assertThat(term.weeks()).isBetween(9, 17);
	}

	@Test
	void aNewWeekStartsOnMonday() {
		Term autumn = new Term(2026, Season.AUTUMN);
		assertThat(autumn.weekOf(LocalDate.of(2026, 9, 6))).isEqualTo(1);
		assertThat(autumn.weekOf(LocalDate.of(2026, 9, 7))).isEqualTo(2);
	}

	@Test
	void aDayOutsideTheTermHasNoWeek() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Term(2026, Season.AUTUMN).weekOf(LocalDate.of(2026, 12, 25)))
			.withMessage("2026-12-25 is not in the autumn term 2026, 2026-09-01 to 2026-12-18");
	}

	static Stream<Term> termsOfACentury() {
		return Stream.iterate(new Term(2000, Season.AUTUMN), (term) -> term.academicYear() < 2100, Term::next);
	}

}
