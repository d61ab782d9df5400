package org.saferschools.prioritisation;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saferschools.school.PeerGroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ServiceLevelTests {

	@ParameterizedTest(name = "{0} contacts where {1} are promised: {2}")
	@CsvSource({ "0, 10, UNDER_SERVED", "7, 10, UNDER_SERVED", "8, 10, AS_PROMISED", "10, 10, AS_PROMISED",
			"13, 10, AS_PROMISED", "14, 10, OVER_SERVED" })
	void aFifthLessAndAQuarterMoreAreAsPromised(int contacts, double promised, ServiceLevel level) {
		assertThat(ServiceLevel.of(contacts, promised)).isEqualTo(level);
	}

	@ParameterizedTest(name = "{0} contacts where {1} are promised: {2}")
	@CsvSource({ "0, 0.99, AS_PROMISED", "1, 0.01, AS_PROMISED", "2, 0.5, OVER_SERVED", "0, 1, AS_PROMISED",
			"0, 1.3, UNDER_SERVED", "0, 0, AS_PROMISED", "1, 0, OVER_SERVED" })
	void nobodyIsLateOrEarlyForAPartOfAContact(int contacts, double promised, ServiceLevel level) {
		assertThat(ServiceLevel.of(contacts, promised)).isEqualTo(level);
	}

	@ParameterizedTest(name = "{0} contacts where {1} are promised are drawn at {2}")
	@CsvSource({ "0, 10, 0", "4, 10, 0.4", "8, 10, 0.8", "13, 10, 1.25", "23, 10, 2.25", "0, 0, 1", "0, 0.5, 0.8",
			"1, 0.5, 1.25", "3, 0.5, 3.25" })
	void aPointLiesWhereItsLevelSays(int contacts, double promised, double height) {
		assertThat(school(contacts, promised).served()).isCloseTo(height, within(1e-9));
	}

	@ParameterizedTest
	@CsvSource({ "2026-09-01, Autumn term 2026, 0", "2026-10-14, Autumn term 2026, 0.3944954",
			"2026-12-18, Autumn term 2026, 0.9908257", "2026-12-24, Autumn term 2026, 1",
			"2026-08-20, Summer term 2026, 1" })
	void inTheHolidaysTheTermThatIsOverCounts(LocalDate day, String term, double share) {
		TermSoFar soFar = TermSoFar.on(day);
		assertThat(soFar.term().label()).isEqualTo(term);
		assertThat(soFar.share()).isCloseTo(share, within(1e-6));
	}

	@Test
	void aTermIsOverAfterItsLastDay() {
		assertThat(TermSoFar.on(LocalDate.of(2026, 12, 18)).isOver()).isFalse();
		assertThat(TermSoFar.on(LocalDate.of(2026, 12, 19)).isOver()).isTrue();
	}

	private static ServedSchool school(int contacts, double promised) {
		return new ServedSchool(100001, "Alderbrook Academy", "Croydon", PeerGroup.SECONDARY, 87, 1, false, contacts,
				promised);
	}

}
