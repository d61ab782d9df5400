package org.saferschools.shared;

import java.time.LocalDate;
import java.time.YearMonth;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.convert.support.DefaultConversionService;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ValueTests {

	@ParameterizedTest
	@ValueSource(strings = { "147073", " 147073 ", "00147073" })
	void aUrnIsReadAsPeopleAndFilesWriteIt(String text) {
		assertThat(Urn.of(text)).isEqualTo(new Urn(147_073)).hasToString("147073");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "99999", "1000000", "12345a", "-147073", "147073.0", "99999999999", "１４７０７３" })
	void whatIsNoUrnIsRefusedInWords(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> Urn.of(text))
			.withMessage("“%s” is not a URN: a URN has six digits, from 100000 to 999999", text);
	}

	@Test
	void aPathVariableBindsToAUrn() {
		assertThat(new DefaultConversionService().convert("100458", Urn.class)).isEqualTo(new Urn(100_458));
	}

	@Test
	void urnsAreInOrderOfTheirNumber() {
		assertThat(new Urn(100_054)).isLessThan(new Urn(100_458));
	}

	@Test
	void distanceIsPythagoras() {
		GridPoint gate = new GridPoint(530_000, 180_000);
		assertThat(gate.distanceTo(new GridPoint(530_300, 180_400))).isEqualTo(500);
		assertThat(gate.distanceTo(gate)).isZero();
		assertThat(new GridPoint(0, 0).distanceTo(new GridPoint(700_000, 1_300_000))).isBetween(1_476_482.0,
				1_476_483.0);
	}

	@ParameterizedTest
	@CsvSource({ "-1, 0", "700001, 0", "0, -1", "0, 1300001" })
	void aPointOffTheGridIsRefused(int easting, int northing) {
		assertThatIllegalArgumentException().isThrownBy(() -> new GridPoint(easting, northing))
			.withMessageContaining("is not on the National Grid");
	}

	@ParameterizedTest
	@CsvSource({ "181, 0", "0, 91", "NaN, 0", "0, NaN" })
	void degreesOffTheEarthAreRefused(double longitude, double latitude) {
		assertThatIllegalArgumentException().isThrownBy(() -> new LonLat(longitude, latitude));
	}

	@Test
	void aPercentageIsAShareOfAWhole() {
		assertThat(Percent.of(1, 8)).isEqualTo(new Percent(12.5)).isLessThan(Percent.of(1, 4));
		assertThat(Percent.of(1, 8).fraction()).isEqualTo(0.125);
	}

	@ParameterizedTest
	@ValueSource(doubles = { -0.1, 100.1, Double.NaN, Double.POSITIVE_INFINITY })
	void aPercentageOutsideItsRangeIsRefused(double value) {
		assertThatIllegalArgumentException().isThrownBy(() -> new Percent(value));
	}

	@Test
	void nothingHasNoPercentage() {
		assertThatIllegalArgumentException().isThrownBy(() -> Percent.of(0, 0));
		assertThatIllegalArgumentException().isThrownBy(() -> Percent.of(3, 2));
	}

	@Test
	void aMonthIsKeptAsItsFirstDay() {
		YearMonthConverter converter = new YearMonthConverter();
		assertThat(converter.convertToDatabaseColumn(YearMonth.of(2025, 5))).isEqualTo(LocalDate.of(2025, 5, 1));
		assertThat(converter.convertToEntityAttribute(LocalDate.of(2025, 5, 1))).isEqualTo(YearMonth.of(2025, 5));
		assertThat(converter.convertToDatabaseColumn(null)).isNull();
		assertThat(converter.convertToEntityAttribute(null)).isNull();
	}

	@Test
	void aRefusalCarriesItsRule() {
		RuleException refusal = new RuleException("lead.already-placed",
				"Ark Academy already has a lead until 18 December. End that placement first.");
		assertThat(refusal.code()).isEqualTo("lead.already-placed");
		assertThat(refusal).hasMessageEndingWith("End that placement first.");
	}

}
