package org.saferschools.prioritisation;

import java.util.Locale;
import java.util.stream.IntStream;

import org.saferschools.incident.CatchmentCounts;
import org.saferschools.incident.IncidentKind;
import org.saferschools.incident.MonthWindow;

/**
 * Crime of one kind in the catchment. The plain count of 12 months always stands beside
 * what is estimated from it.
 */
abstract class CrimeNearby implements FactorRule {

	/** Months of the plain count. */
	static final int YEAR = 12;

	private final Factor factor;

	private final IncidentKind kind;

	private final CrimeEstimate estimate;

	CrimeNearby(Factor factor, IncidentKind kind, CrimeEstimate estimate) {
		this.factor = factor;
		this.kind = kind;
		this.estimate = estimate;
	}

	@Override
	public final Factor factor() {
		return this.factor;
	}

	@Override
	public final FactorValues valuesOf(RankingInputs inputs) {
		if (!inputs.hasAny(this.kind)) {
			return FactorValues.none(noneLoaded(inputs.incidents().window()));
		}
		CatchmentCounts counts = inputs.counts();
		int[] lastYear = IntStream.range(0, counts.places())
			.map((place) -> counts.latest(place, this.kind, YEAR))
			.toArray();
		return FactorValues.counted(this.estimate.of(counts, this.kind), lastYear);
	}

	private String noneLoaded(MonthWindow window) {
		return "No crime recorded as %s is loaded in the %d months to %s"
			.formatted(this.kind.label().toLowerCase(Locale.ROOT), window.months(), Months.name(window.last()));
	}

}
