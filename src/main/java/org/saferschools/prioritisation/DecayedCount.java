package org.saferschools.prioritisation;

import java.util.stream.IntStream;

import org.saferschools.incident.CatchmentCounts;
import org.saferschools.incident.IncidentKind;
import org.saferschools.incident.MonthWindow;

/**
 * A count in which old incidents weigh less: an incident of a months ago counts 0.5^(a /
 * half-life), one of the window's last month counts 1.
 */
final class DecayedCount implements CrimeEstimate {

	private final double halfLife;

	/**
	 * Decays.
	 * @param halfLife months, above 0
	 */
	DecayedCount(double halfLife) {
		this.halfLife = halfLife;
	}

	@Override
	public double[] of(CatchmentCounts counts, IncidentKind kind) {
		double[] decay = decay(counts.window());
		return IntStream.range(0, counts.places())
			.mapToDouble((place) -> counts.weighted(place, kind, decay))
			.toArray();
	}

	double[] decay(MonthWindow window) {
		return IntStream.range(0, window.months())
			.mapToDouble((month) -> Math.pow(0.5, window.age(month) / this.halfLife))
			.toArray();
	}

}
