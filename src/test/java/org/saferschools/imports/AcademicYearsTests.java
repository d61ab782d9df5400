package org.saferschools.imports;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AcademicYearsTests {

	@ParameterizedTest
	@ValueSource(strings = { "202324", "2023/24", "2023-24", "2023-2024", "20232024" })
	void allWaysToWriteAYearMeanIt(String text) {
		assertThat(AcademicYears.of(text)).contains(2023);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "2023", "202325", "last year", "2023-24 or so" })
	void anythingElseIsNone(String text) {
		assertThat(AcademicYears.of(text)).isEmpty();
	}

	@Test
	void theNameOfAFileMayTell() {
		assertThat(AcademicYears.inName("2023-2024_england_abs.csv")).contains(2023);
		assertThat(AcademicYears.inName("england_abs_202223.csv")).contains(2022);
		assertThat(AcademicYears.inName("england_abs.csv")).isEmpty();
		assertThat(AcademicYears.inName("abs-2024-12-01_2023-24.csv")).contains(2023);
	}

}
