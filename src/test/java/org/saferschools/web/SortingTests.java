package org.saferschools.web;

import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SortingTests {

	private static final Set<String> COLUMNS = Set.of("rank", "name", "need");

	@Test
	void aMinusMeansTheGreatestFirst() {
		assertThat(Sorting.parse("-need", COLUMNS, "rank")).isEqualTo(new Sorting("need", true)).hasToString("-need");
	}

	@Test
	void anOrderThatIsNotOfferedBecomesTheUsualOne() {
		assertThat(Sorting.parse("password_hash", COLUMNS, "-rank")).isEqualTo(new Sorting("rank", true));
		assertThat(Sorting.parse(null, COLUMNS, "rank")).isEqualTo(new Sorting("rank", false));
	}

	@Test
	void pressingAHeaderTwiceTurnsTheOrderRound() {
		Sorting byName = Sorting.parse("name", COLUMNS, "rank");
		assertThat(byName.after("name")).isEqualTo("-name");
		assertThat(Sorting.parse("-name", COLUMNS, "rank").after("name")).isEqualTo("name");
		assertThat(byName.after("need")).isEqualTo("need");
	}

	@Test
	void readersHearWhichColumnSorts() {
		Sorting sorting = new Sorting("need", true);
		assertThat(sorting.direction("need")).isEqualTo("descending");
		assertThat(sorting.direction("name")).isEqualTo("none");
	}

}
