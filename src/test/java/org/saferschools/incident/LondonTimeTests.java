package org.saferschools.incident;

import java.time.Instant;
import java.time.LocalDateTime;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LondonTimeTests {

	private static final Instant CLOCKS_GO_FORWARD = Instant.parse("2026-03-29T01:00:00Z");

	@Test
	void summerIsAnHourAheadOfWinter() {
		assertThat(LondonTime.earliest(LocalDateTime.parse("2026-01-05T15:00"))).isEqualTo("2026-01-05T15:00:00Z");
		assertThat(LondonTime.latest(LocalDateTime.parse("2026-06-05T15:00"))).isEqualTo("2026-06-05T14:00:00Z");
	}

	@Test
	void aTimeThatIsSkippedIsTheMomentOfTheChange() {
		LocalDateTime skipped = LocalDateTime.parse("2026-03-29T01:30");
		assertThat(LondonTime.isSkipped(skipped)).isTrue();
		assertThat(LondonTime.earliest(skipped)).isEqualTo(CLOCKS_GO_FORWARD);
		assertThat(LondonTime.latest(skipped)).isEqualTo(CLOCKS_GO_FORWARD);
		assertThat(LondonTime.isSkipped(LocalDateTime.parse("2026-03-29T02:00"))).isFalse();
		assertThat(LondonTime.earliest(LocalDateTime.parse("2026-03-29T02:00"))).isEqualTo(CLOCKS_GO_FORWARD);
	}

	@Test
	void aTimeThatComesTwiceIsTheFirstForABeginningAndTheSecondForAnEnd() {
		LocalDateTime twice = LocalDateTime.parse("2026-10-25T01:30");
		assertThat(LondonTime.earliest(twice)).isEqualTo("2026-10-25T00:30:00Z");
		assertThat(LondonTime.latest(twice)).isEqualTo("2026-10-25T01:30:00Z");
		assertThat(LondonTime.isSkipped(twice)).isFalse();
	}

}
