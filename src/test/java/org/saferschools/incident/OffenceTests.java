package org.saferschools.incident;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class OffenceTests {

	@ParameterizedTest
	@CsvSource({ "34B,34B", "034b,34B", " 39 ,39", "8N/1,8N/1", "34B.2,34B/2", "105A,105A" })
	void codesAreReadWithTheirZerosAndPoints(String text, String code) {
		assertThat(HomeOfficeCode.of(text)).contains(new HomeOfficeCode(code));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "B34", "0", "3400", "34BB", "robbery" })
	void anythingElseIsNoCode(String text) {
		assertThat(HomeOfficeCode.of(text)).isEmpty();
	}

	@Test
	void someCodesTellTheKindAlone() {
		assertThat(new HomeOfficeCode("34A").kind()).contains(IncidentKind.ROBBERY);
		assertThat(new HomeOfficeCode("34B/2").kind()).contains(IncidentKind.ROBBERY);
		assertThat(new HomeOfficeCode("39").kind()).contains(IncidentKind.THEFT_FROM_PERSON);
		assertThat(new HomeOfficeCode("8N").kind()).isEmpty();
	}

	@Test
	void robberyOfAPersonIsNotRobberyOfABusiness() {
		assertThat(new HomeOfficeCode("34B/2").isPersonalRobbery()).isTrue();
		assertThat(new HomeOfficeCode("34A").isPersonalRobbery()).isFalse();
	}

	@Test
	void groupsAreKnownAsForcesAndPoliceUkWriteThem() {
		assertThat(OffenceGroups.kindOf("VIOLENCE AGAINST THE PERSON")).contains(IncidentKind.VIOLENCE);
		assertThat(OffenceGroups.kindOf("Sexual  offences ")).contains(IncidentKind.VIOLENCE);
		assertThat(OffenceGroups.kindOf("Mischief")).isEmpty();
		assertThat(Arrays.stream(IncidentKind.values()))
			.allSatisfy((kind) -> assertThat(OffenceGroups.kindOf(kind.label())).contains(kind));
	}

}
