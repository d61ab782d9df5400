package org.saferschools.web;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class NavigationItemTests {

	@Test
	void anEntryLeadsToItsPageAndThoseBelow() {
		NavigationItem schools = NavigationItem.forAll("Schools", "/schools", 100);
		assertThat(schools.leadsTo("/schools")).isTrue();
		assertThat(schools.leadsTo("/schools/123456")).isTrue();
		assertThat(schools.leadsTo("/schools-of-tomorrow")).isFalse();
	}

	@Test
	void homeIsNotAboveEverything() {
		NavigationItem home = NavigationItem.forAll("Home", "/", 0);
		assertThat(home.leadsTo("/")).isTrue();
		assertThat(home.leadsTo("/schools")).isFalse();
	}

	@Test
	void anEntryStaysInsideTheService() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> NavigationItem.forAll("Schools", "https://example.org", 100));
	}

}
