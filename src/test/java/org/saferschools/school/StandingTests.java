package org.saferschools.school;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class StandingTests {

	@ParameterizedTest
	@CsvSource({ "SECONDARY,SECONDARY", "MIDDLE_DEEMED_SECONDARY,SECONDARY", "ALL_THROUGH,SECONDARY",
			"SIXTEEN_PLUS,SECONDARY", "PRIMARY,PRIMARY", "MIDDLE_DEEMED_PRIMARY,PRIMARY" })
	void thePhaseDecidesWhereThereIsOne(Phase phase, PeerGroup group) {
		assertThat(open(phase, null, null)).isEqualTo(new Standing(group, null));
	}

	@ParameterizedTest
	@CsvSource({ "11,16", "3,18", "7,13", "2,12", "16,19" })
	void agesAboveElevenMakeAnIndependentSchoolSecondary(int low, int high) {
		assertThat(open(Phase.NOT_APPLICABLE, low, high)).isEqualTo(new Standing(PeerGroup.SECONDARY, null));
	}

	@ParameterizedTest
	@CsvSource({ "3,11", "5,7", "4,9" })
	void pupilsWhoLeaveAtElevenMakeItPrimary(int low, int high) {
		assertThat(open(Phase.NOT_APPLICABLE, low, high)).isEqualTo(new Standing(PeerGroup.PRIMARY, null));
	}

	@ParameterizedTest
	@CsvSource({ "0,5", "2,4", "19,25" })
	void noPupilsOfSchoolAgeMeansNoRank(int low, int high) {
		assertThat(open(Phase.NOT_APPLICABLE, low, high)).isEqualTo(new Standing(null, NotRanked.OUTSIDE_AGES));
	}

	@ParameterizedTest
	@CsvSource({ ",", "11,", ",16" })
	void withoutPhaseAndBothAgesTheGroupCantBeTold(Integer low, Integer high) {
		assertThat(open(Phase.NOT_APPLICABLE, low, high)).isEqualTo(new Standing(null, NotRanked.NO_PHASE_OR_AGES));
	}

	@Test
	void aNurseryIsNotRanked() {
		assertThat(open(Phase.NURSERY, 2, 5)).isEqualTo(new Standing(null, NotRanked.NURSERY));
	}

	@Test
	void aClosedSchoolKeepsItsGroupAndHasNoRank() {
		assertThat(Standing.of(SchoolStatus.CLOSED, Phase.PRIMARY, 3, 11, true))
			.isEqualTo(new Standing(PeerGroup.PRIMARY, NotRanked.CLOSED));
	}

	@Test
	void aProposedSchoolWaitsUntilItOpens() {
		assertThat(Standing.of(SchoolStatus.PROPOSED, Phase.SECONDARY, 11, 18, true))
			.isEqualTo(new Standing(PeerGroup.SECONDARY, NotRanked.NOT_YET_OPEN));
	}

	@Test
	void aSchoolProposedToCloseIsStillRanked() {
		assertThat(Standing.of(SchoolStatus.CLOSING, Phase.SECONDARY, 11, 18, true))
			.isEqualTo(new Standing(PeerGroup.SECONDARY, null));
	}

	@Test
	void aSchoolWithoutAPlaceKeepsItsGroupAndHasNoRank() {
		assertThat(Standing.of(SchoolStatus.OPEN, Phase.SECONDARY, 11, 18, false))
			.isEqualTo(new Standing(PeerGroup.SECONDARY, NotRanked.NO_PLACE));
	}

	private static Standing open(Phase phase, Integer low, Integer high) {
		return Standing.of(SchoolStatus.OPEN, phase, low, high, true);
	}

}
