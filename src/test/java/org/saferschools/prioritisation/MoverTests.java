package org.saferschools.prioritisation;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.saferschools.school.PeerGroup;
import org.saferschools.shared.Urn;

import static org.assertj.core.api.Assertions.assertThat;

class MoverTests {

	@Test
	void aMoveUpIsExplainedByTheCountThatRose() {
		Mover northgate = moved(31, 12, new Mover.Cause(Factor.ROBBERY, 20.1, 26.4, 9, 21));
		assertThat(northgate.up()).isTrue();
		assertThat(northgate.places()).isEqualTo(19);
		assertThat(northgate.reason()).isEqualTo("robberies in 12 months 9 → 21");
	}

	@Test
	void aCountThatWentTheOtherWayIsNoExplanation() {
		Mover northgate = moved(243, 246, new Mover.Cause(Factor.ROBBERY, 27.12, 26.94, 122, 125));
		assertThat(northgate.up()).isFalse();
		assertThat(northgate.reason()).isEqualTo("robbery 27.1 → 26.9 points");
	}

	@Test
	void aFactorThatCountsNothingIsExplainedByItsPoints() {
		assertThat(moved(5, 4, new Mover.Cause(Factor.DEPRIVATION, 2, 3.5, null, null)).reason())
			.isEqualTo("deprivation 2.0 → 3.5 points");
	}

	@Test
	void whoeverDidNotChangeWasPassedByOthers() {
		assertThat(moved(5, 6, null).reason()).isEqualTo("others moved around it");
	}

	private static Mover moved(int before, int now, Mover.Cause cause) {
		return new Mover(new Urn(100_002), "Northgate School", PeerGroup.SECONDARY, before, now, 2, 2, 60, 61,
				Optional.ofNullable(cause));
	}

}
