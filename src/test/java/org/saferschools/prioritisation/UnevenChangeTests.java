package org.saferschools.prioritisation;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.saferschools.school.PeerGroup;
import org.saferschools.school.Phase;
import org.saferschools.shared.Urn;

import static org.assertj.core.api.Assertions.assertThat;

class UnevenChangeTests {

	private final List<TraitedSchool> schools = new ArrayList<>();

	@Test
	void aGroupWithOverTwiceItsShareOfMovesDownIsNamed() {
		add("Girls", 10, 3);
		add("Mixed", 90, 9);
		assertThat(named()).containsExactly(
				"Girls (sex of entry): 3 of the 12 secondary schools that move down (25%), but 10 of all 100 (10%)");
	}

	@Test
	void twiceItsShareIsNotMoreThanTwice() {
		add("Girls", 10, 3);
		add("Mixed", 90, 12);
		assertThat(named()).isEmpty();
	}

	@Test
	void aGroupOfFewerThanTenSchoolsIsPassedOver() {
		add("Girls", 9, 9);
		add("Mixed", 91, 0);
		assertThat(named()).isEmpty();
	}

	@Test
	void twoSchoolsSayNothing() {
		add("Girls", 10, 2);
		add("Mixed", 90, 0);
		assertThat(named()).isEmpty();
	}

	@Test
	void whereNothingMovesNothingIsUneven() {
		add("Girls", 10, 0);
		add("Mixed", 90, 0);
		assertThat(named()).isEmpty();
	}

	@Test
	void schoolsOfTheOtherPeerGroupDoNotCount() {
		add("Girls", 10, 3);
		add("Mixed", 90, 9);
		for (int school = 0; school < 100; school++) {
			this.schools.add(school(PeerGroup.PRIMARY, "Mixed", 2, 3));
		}
		assertThat(named()).hasSize(1);
	}

	@Test
	void fifthsByFreeMealsKeepSchoolsWithTheSameShareTogether() {
		FreeMealFifths fifths = new FreeMealFifths(List.of(1.0, 2.0, 3.0, 3.0, 3.0, 10.0, 20.0, 30.0, 40.0, 50.0));
		assertThat(List.of(fifths.of(1.0), fifths.of(2.0), fifths.of(3.0), fifths.of(10.0), fifths.of(20.0),
				fifths.of(50.0), fifths.of(null)))
			.containsExactly(1, 1, 2, 3, 4, 5, 6);
		assertThat(FreeMealFifths.name(1)).isEqualTo("Lowest fifth");
		assertThat(FreeMealFifths.name(6)).isEqualTo("Not known");
	}

	private List<String> named() {
		return EquityService.uneven(this.schools).stream().map(UnevenChange::inWords).toList();
	}

	private void add(String sex, int number, int down) {
		for (int school = 0; school < number; school++) {
			this.schools.add(school(PeerGroup.SECONDARY, sex, 2, (school < down) ? 3 : 2));
		}
	}

	private TraitedSchool school(PeerGroup group, String sex, int before, int tier) {
		return new TraitedSchool(new Urn(100_000 + this.schools.size()), group, null, Phase.SECONDARY, sex, null,
				before, tier);
	}

}
