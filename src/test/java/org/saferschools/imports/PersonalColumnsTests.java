package org.saferschools.imports;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saferschools.shared.RuleException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PersonalColumnsTests {

	@ParameterizedTest
	@ValueSource(strings = { "Name", "Victim name", "victimDateOfBirth", "DOB", "Home address",
			"Self-defined ethnicity", "offender_surname", "E-mail", "Post code", "Age range" })
	void columnsAboutPersonsAreKnown(String column) {
		assertThat(PersonalColumns.in(new Header(List.of("Crime ID", column)), (known) -> false))
			.containsExactly(column);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Crime ID", "Month", "Location", "LSOA code", "Last outcome category", "Context",
			"Storage", "Filename", "Trace" })
	void othersAreNot(String column) {
		assertThat(PersonalColumns.in(new Header(List.of(column)), (known) -> false)).isEmpty();
	}

	@Test
	void theRefusalShowsAFewOfThemInBriefAndNoControlCharacters() {
		List<String> columns = List.of("victim\u0000 name", "name " + "x".repeat(100), "dob", "age", "sex");
		assertThatExceptionOfType(RuleException.class)
			.isThrownBy(() -> PersonalColumns.refuse(new Header(columns), (known) -> false))
			.withMessageContaining("(victim� name, name %s, dob, age)".formatted("x".repeat(35)));
	}

}
