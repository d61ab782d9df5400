package org.saferschools.overview.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.saferschools.prioritisation.FactorScore;
import org.saferschools.prioritisation.SchoolScore;

/**
 * Need and its parts as a page shows them: rounded to tenths by largest remainder, so
 * that the parts shown add up to the need shown. For the eye only, nothing is stored.
 *
 * @param need 0 to 100
 * @param parts in the order of the factors
 */
record ShownNeed(double need, List<Double> parts) {

	private static final double TENTHS = 10;

	static ShownNeed of(SchoolScore score) {
		return of(score.need(), score.factors().stream().map(FactorScore::part).toList());
	}

	static ShownNeed of(double need, List<Double> exact) {
		long whole = Math.round(need * TENTHS);
		long[] tenths = exact.stream().mapToLong((part) -> (long) (part * TENTHS)).toArray();
		long missing = whole - IntStream.range(0, tenths.length).mapToLong((i) -> tenths[i]).sum();
		IntStream.range(0, tenths.length)
			.boxed()
			.sorted(Comparator.comparingDouble((Integer i) -> tenths[i] - exact.get(i) * TENTHS))
			.limit(Math.max(0, missing))
			.forEach((i) -> tenths[i]++);
		return new ShownNeed(whole / TENTHS,
				IntStream.range(0, tenths.length).mapToObj((i) -> tenths[i] / TENTHS).toList());
	}

}
