package org.saferschools.prioritisation;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.saferschools.shared.Term;
import org.saferschools.shared.Term.Season;

import static org.assertj.core.api.Assertions.assertThat;

class ServiceStandardTests {

	private static final Term AUTUMN_OF_16_WEEKS = new Term(2026, Season.AUTUMN);

	@Test
	void theDaysOfATermAreSharedOutAmongItsContacts() {
		assertThat(AUTUMN_OF_16_WEEKS.weeks()).isEqualTo(16);
		assertThat(standard(16).daysBetweenContacts(AUTUMN_OF_16_WEEKS)).hasValue(7);
		assertThat(standard(13).daysBetweenContacts(AUTUMN_OF_16_WEEKS)).as("112 / 13 is 8.6").hasValue(9);
		assertThat(standard(1).daysBetweenContacts(AUTUMN_OF_16_WEEKS)).hasValue(112);
	}

	@Test
	void whoIsPromisedNoContactIsNeverDue() {
		assertThat(standard(0).daysBetweenContacts(AUTUMN_OF_16_WEEKS)).isEmpty();
	}

	@Test
	void hoursOfAWeekAreThoseOfTheTermSharedOut() {
		assertThat(standard(13).hoursPerWeek(AUTUMN_OF_16_WEEKS)).as("13 contacts of 2 hours in 16 weeks")
			.isEqualByComparingTo("1.63");
	}

	private static ServiceStandard standard(int contacts) {
		return new ServiceStandard(1, 10, contacts, new BigDecimal("2.0"), 26, new BigDecimal("1.5"));
	}

}
