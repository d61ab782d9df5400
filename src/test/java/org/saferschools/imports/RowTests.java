package org.saferschools.imports;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RowTests {

	@ParameterizedTest
	@CsvSource({ "51.5072,51.5072", "-0.127600,-0.1276", "12,12", "007,7", ".5,0.5", "9.1E-05,0.000091", "-,NaN",
			"1.2.3,NaN", "east,NaN", "NaN,NaN", "1e,NaN", "0.123456789012345678,0.12345678901234568" })
	void aFieldIsReadAsANumberOnlyWhenItIsOne(String text, Double number) {
		Row row = new Row();
		row.begin(1);
		row.add(text);
		assertThat(row.number(0)).isEqualTo(number);
	}

	@Test
	void aLoneMarkIsKnownWhicheverColumnsAreWanted() {
		Row row = new Row();
		row.keep(new boolean[] { false, true });
		row.begin(7);
		row.add("\u001A");
		assertThat(row.isLone('\u001A')).isTrue();
	}

}
