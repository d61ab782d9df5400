package org.saferschools.web;

import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

class AddressTests {

	private final Address schools = asked("bcu=3&tier=1&tier=2&q=St+Mary%27s&borough=&page=4");

	@Test
	void whatWasNotChosenIsLeftOut() {
		assertThat(this.schools).hasToString("/schools?bcu=3&tier=1&tier=2&q=St+Mary%27s&page=4");
	}

	@Test
	void oneValueOfSeveralCanBeTakenAway() {
		assertThat(this.schools.without("tier", 1).onFirstPage()).hasToString("/schools?bcu=3&tier=2&q=St+Mary%27s");
	}

	@Test
	void theLastValueTakesItsParameterAlong() {
		assertThat(this.schools.without("bcu", "3").values("bcu")).isEmpty();
	}

	@Test
	void anotherPageKeepsTheFilters() {
		assertThat(this.schools.onPage(5)).hasToString("/schools?bcu=3&tier=1&tier=2&q=St+Mary%27s&page=5");
		assertThat(this.schools.onPage(1).values("page")).isEmpty();
	}

	@Test
	void theDownloadHasTheSameFilters() {
		assertThat(this.schools.at("/schools.csv").without("q")).hasToString("/schools.csv?bcu=3&tier=1&tier=2&page=4");
	}

	@Test
	void aValueCanBeSetAndUnset() {
		assertThat(Address.of("/schools").with("tier", 1).with("q", "a&b=c"))
			.hasToString("/schools?tier=1&q=a%26b%3Dc");
		assertThat(Address.of("/schools").with("tier", 1).with("tier", null)).hasToString("/schools");
	}

	@Test
	void anAddressNeverChanges() {
		this.schools.without("tier").with("bcu", 4);
		assertThat(this.schools.values("tier")).containsExactly("1", "2");
		assertThat(this.schools.values("bcu")).containsExactly("3");
	}

	@Test
	void aHalfTypedPercentSignIsTakenAsItStands() {
		assertThat(asked("q=100%").values("q")).containsExactly("100%");
	}

	private static Address asked(String query) {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/schools");
		request.setQueryString(query);
		return Address.of(request);
	}

}
