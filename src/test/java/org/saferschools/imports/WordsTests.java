package org.saferschools.imports;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WordsTests {

	@Test
	void wordsKeepTheirMeaningHoweverManyThereAre() {
		Words<Integer> words = new Words<>(Integer::valueOf);
		for (int round = 0; round < 2; round++) {
			for (int i = 0; i < 60_000; i++) {
				assertThat(words.in(row(Integer.toString(i)), 0)).isEqualTo(i);
			}
		}
	}

	private static Row row(String field) {
		Row row = new Row();
		row.begin(1);
		row.add(field);
		return row;
	}

}
