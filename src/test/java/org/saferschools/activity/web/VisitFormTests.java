package org.saferschools.activity.web;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.saferschools.activity.ActivitySettings;

import static org.assertj.core.api.Assertions.assertThat;

class VisitFormTests {

	private static final ActivitySettings SETTINGS = new ActivitySettings(60, 90, 400, LocalTime.of(6, 30),
			LocalTime.of(22, 0), LocalTime.of(14, 30), LocalTime.of(16, 0), Set.of());

	@Test
	void aVisitByDayIsTakenToHaveJustEnded() {
		assertThat(VisitForm.endingAt(LocalDateTime.of(2026, 10, 14, 12, 3), SETTINGS).getTime()).isEqualTo("11:00");
	}

	@Test
	void atNightTheTimeIsLeftOpen() {
		assertThat(VisitForm.endingAt(LocalDateTime.of(2026, 10, 14, 23, 52), SETTINGS).getTime()).isNull();
	}

}
