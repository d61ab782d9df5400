package org.saferschools.imports;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CrimeReferencesTests {

	@Test
	void crimeReferencesAreToldApartByEveryCharacter() {
		CrimeReferences references = new CrimeReferences();
		for (int i = 0; i < 50_000; i++) {
			assertThat(references.read(row("%064x".formatted(i)), 0)).hasSize(32);
			assertThat(references.add()).isTrue();
		}
		for (int i = 0; i < 50_000; i += 999) {
			references.read(row("%064x".formatted(i)), 0);
			assertThat(references.add()).isFalse();
		}
		assertThat(references.read(row("g".repeat(64)), 0)).isNull();
		assertThat(references.read(row("a".repeat(63)), 0)).isNull();
	}

	private static Row row(String field) {
		Row row = new Row();
		row.begin(1);
		row.add(field);
		return row;
	}

}
