package org.saferschools.imports;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class TallyTests {

	@Test
	void aRowThatIsLostIsNoticed() {
		Tally tally = new Tally("month.csv", 10);
		tally.read();
		tally.read();
		tally.added(1);
		assertThatIllegalStateException().isThrownBy(tally::requireWhole)
			.withMessageContaining("2 rows read, but 1 stored");
	}

	@Test
	void furtherFindingsThanAreListedAreStillCounted() {
		Tally tally = new Tally("month.csv", 2);
		for (int i = 0; i < 5; i++) {
			tally.refuse(i, "Wrong", "x".repeat(500));
		}
		assertThat(tally.rowsRefused()).isEqualTo(5);
		assertThat(tally.findings()).hasSize(2).allSatisfy((finding) -> assertThat(finding.detail()).hasSize(120));
	}

}
