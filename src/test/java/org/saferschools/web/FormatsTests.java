package org.saferschools.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FormatsTests {

	/** A Wednesday in summer time. */
	private final Formats formats = new Formats(
			Clock.fixed(Instant.parse("2026-06-10T23:30:00Z").minusSeconds(86400), ZoneId.of("Europe/London")));

	@Test
	void datesAreBritish() {
		LocalDate day = LocalDate.of(2026, 9, 4);
		assertThat(this.formats.date(day)).isEqualTo("4 September 2026");
		assertThat(this.formats.shortDate(day)).isEqualTo("4 Sep 2026");
		assertThat(this.formats.month(YearMonth.of(2025, 5))).isEqualTo("May 2025");
	}

	@Test
	void anInstantIsToldInLondonTime() {
		assertThat(this.formats.dateTime(Instant.parse("2026-06-30T23:05:00Z"))).isEqualTo("1 July 2026, 12:05am");
		assertThat(this.formats.dateTime(Instant.parse("2026-01-30T13:05:00Z"))).isEqualTo("30 January 2026, 1:05pm");
	}

	@Test
	void noonAndMidnightHaveNames() {
		assertThat(this.formats.time(LocalTime.NOON)).isEqualTo("midday");
		assertThat(this.formats.time(LocalTime.MIDNIGHT)).isEqualTo("midnight");
		assertThat(this.formats.time(LocalTime.of(15, 30))).isEqualTo("3:30pm");
	}

	@ParameterizedTest
	@CsvSource({ "2026-06-10, Today", "2026-06-11, Tomorrow", "2026-06-09, Yesterday", "2026-06-16, Tuesday 16 June",
			"2027-01-04, Monday 4 January 2027" })
	void daysNearbyHaveNames(LocalDate day, String name) {
		assertThat(this.formats.day(day)).isEqualTo(name);
	}

	@ParameterizedTest
	@CsvSource({ "2026-06-10, today", "2026-06-09, yesterday", "2026-06-07, 3 days ago", "2026-06-24, in 14 days",
			"2026-05-15, 3 weeks ago", "2026-03-10, 3 months ago", "2025-05-01, 13 months ago" })
	void howLongAgo(LocalDate day, String words) {
		assertThat(this.formats.ago(day)).isEqualTo(words);
	}

	@Test
	void numbersAreGroupedInThousands() {
		assertThat(this.formats.number(66753)).isEqualTo("66,753");
		assertThat(this.formats.decimal(28.94, 1)).isEqualTo("28.9");
		assertThat(this.formats.decimal(-3, 1)).isEqualTo("\u22123.0");
		assertThat(this.formats.percent(82.4)).isEqualTo("82%");
	}

	@Test
	void oneSchoolIsNotOneSchools() {
		assertThat(this.formats.count(1, "school", "schools")).isEqualTo("1 school");
		assertThat(this.formats.count(3208, "school", "schools")).isEqualTo("3,208 schools");
	}

	@ParameterizedTest
	@CsvSource({ "0, 0 bytes", "999, 999 bytes", "1500, 1.5 KB", "20400000, 20 MB", "2147483648, 2.1 GB" })
	void sizesOfFiles(long bytes, String size) {
		assertThat(this.formats.size(bytes)).isEqualTo(size);
	}

	@Test
	void nothingGivesNothing() {
		assertThat(this.formats.date(null) + this.formats.shortDate(null) + this.formats.day(null)
				+ this.formats.ago(null) + this.formats.dateTime(null) + this.formats.time(null)
				+ this.formats.month(null) + this.formats.number(null) + this.formats.percent(null))
			.isEmpty();
	}

}
