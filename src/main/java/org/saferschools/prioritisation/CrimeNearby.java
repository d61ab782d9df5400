package org.saferschools.prioritisation;

import java.util.Locale;

import org.saferschools.incident.CatchmentCounts;
import org.saferschools.incident.IncidentKind;

/**
 * Crime of one kind in the catchment, counting recent months most. The plain count of 12
 * months always stands beside it.
 */
final class CrimeNearby implements FactorRule {

	/** Months of the plain count. */
	static final int YEAR = 12;

	/** How sure nothing at all is: as sure as a count of a half. */
	private static final double ALMOST_NONE = 0.5;

	private final Factor factor;

	private final IncidentKind kind;

	private final double halfLife;

	/**
	 * Counts.
	 * @param halfLife months after which an incident counts half
	 */
	CrimeNearby(Factor factor, IncidentKind kind, double halfLife) {
		this.factor = factor;
		this.kind = kind;
		this.halfLife = halfLife;
	}

	@Override
	public Factor factor() {
		return this.factor;
	}

	@Override
	public FactorValues valuesOf(LoadedData data) {
		if (data.incidents().size(this.kind) == 0) {
			return FactorValues.none(noneLoaded(data));
		}
		DecayedCount decay = new DecayedCount(data.window(), this.halfLife);
		double[] values = new double[data.schools().size()];
		double[] shapes = new double[values.length];
		for (int school = 0; school < values.length; school++) {
			count(data.counts(), school, decay, data.known().of(data.schools().get(school)), values, shapes);
		}
		return FactorValues.counted(values, shapes, data.lastYear(this.kind));
	}

	// A sum of Poisson counts with weights w has about the spread of (sum w)^2 / sum w^2
	// incidents.
	private void count(CatchmentCounts counts, int school, DecayedCount decay, boolean[] known, double[] values,
			double[] shapes) {
		double sum = 0;
		double squares = 0;
		for (int month = 0; month < known.length; month++) {
			int incidents = known[month] ? counts.count(school, this.kind, month) : 0;
			sum += decay.of(month) * incidents;
			squares += decay.of(month) * decay.of(month) * incidents;
		}
		double raise = decay.raise(known);
		values[school] = Double.isInfinite(raise) ? Double.NaN : sum * raise;
		shapes[school] = (squares > 0) ? sum * sum / squares : ALMOST_NONE;
	}

	private String noneLoaded(LoadedData data) {
		return "No crime recorded as %s is loaded in the %d months to %s".formatted(
				this.kind.label().toLowerCase(Locale.ROOT), data.window().months(), Months.name(data.window().last()));
	}

}
