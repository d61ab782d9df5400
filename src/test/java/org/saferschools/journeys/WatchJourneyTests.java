package org.saferschools.journeys;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Shows that the checks of every journey can fail.
 */
@Journey
class WatchJourneyTests {

	@BeforeEach
	void administrator(People people) {
		people.administrator("noor.haddad", "Noor Haddad");
	}

	@Test
	void aFaultyPageIsSeen(Visit visit) {
		SignInPage.enter(visit, "noor.haddad", "/pattern/faulty").isAt("Everything that must not be").settled();
		assertThat(visit.watch().complaints())
			.anyMatch((complaint) -> complaint.matches("Answer 404 .*/images/none.png"))
			.anyMatch((complaint) -> complaint.startsWith("Console error") && complaint.contains("style-src"))
			.anyMatch((complaint) -> complaint.startsWith("Console error") && complaint.contains("script-src"))
			.anyMatch((complaint) -> complaint.contains("http://example.invalid/tracker.png"));
		assertThat(visit.page().title()).isEqualTo("Faulty - Safer Schools");
	}

	@Test
	void aBarrierIsSeen(Visit visit) {
		SignInPage.enter(visit, "noor.haddad", "/pattern/faulty");
		assertThatExceptionOfType(AssertionError.class).isThrownBy(visit::isAccessible)
			.withMessageContaining("image-alt");
		visit.watch().complaints();
	}

}
