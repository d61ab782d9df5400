package org.saferschools.hotspot;

import java.time.YearMonth;
import java.util.EnumSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saferschools.incident.IncidentKind;
import org.saferschools.incident.IncidentPoints;
import org.saferschools.incident.IncidentPointsBuilder;
import org.saferschools.incident.MonthWindow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class KernelDensityTests {

	private static final YearMonth MAY = YearMonth.of(2025, 5);

	/** At the place itself, 300 m, 400 m and 500 m away. */
	private static final IncidentPoints ROBBERIES = robberies();

	private static IncidentPoints robberies() {
		IncidentPointsBuilder builder = new IncidentPointsBuilder(new MonthWindow(MAY, 1),
				EnumSet.of(IncidentKind.ROBBERY));
		builder.add(530_000, 180_000, IncidentKind.ROBBERY, MAY);
		builder.add(530_300, 180_000, IncidentKind.ROBBERY, MAY);
		builder.add(530_000, 180_400, IncidentKind.ROBBERY, MAY);
		builder.add(529_700, 179_600, IncidentKind.ROBBERY, MAY);
		return builder.build();
	}

	/**
	 * With h = 0.5 km a hill is 3 / (0.25 pi) high. The others add (1 - 0.36)^2, (1 -
	 * 0.64)^2 and nothing of that.
	 */
	@Test
	void quarticHillsAddUpAsReckonedByHand() {
		double height = 3 / (0.25 * Math.PI);
		assertThat(new KernelDensity(Kernel.QUARTIC, 500).at(530_000, 180_000, ROBBERIES))
			.isCloseTo(height * (1 + 0.64 * 0.64 + 0.36 * 0.36), within(1e-9))
			.isCloseTo(5.879_311, within(1e-6));
	}

	@Test
	void gaussianHillsAddUpAsReckonedByHand() {
		double height = 1 / (2 * Math.PI * 0.25);
		assertThat(new KernelDensity(Kernel.GAUSSIAN, 500).at(530_000, 180_000, ROBBERIES))
			.isCloseTo(height * (1 + Math.exp(-0.18) + Math.exp(-0.32) + Math.exp(-0.5)), within(1e-9));
	}

	@ParameterizedTest
	@EnumSource(Kernel.class)
	void aHillHoldsOneRobbery(Kernel kernel) {
		double volume = 0;
		int step = 5;
		int reach = kernel.reach(200);
		for (int east = -reach; east <= reach; east += step) {
			for (int north = -reach; north <= reach; north += step) {
				volume += kernel.at((double) east * east + (double) north * north, 200) * step * step;
			}
		}
		assertThat(volume).isCloseTo(1, within(1e-3));
	}

}
