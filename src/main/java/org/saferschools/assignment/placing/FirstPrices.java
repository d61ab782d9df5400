package org.saferschools.assignment.placing;

import java.util.stream.IntStream;

/**
 * Prices of schools to begin with: what the best officer would save, less what the hours
 * are worth elsewhere. An hour is worth what the last school saves that the team's hours
 * still reach when schools are taken by saving per hour.
 */
final class FirstPrices {

	private final PairCosts costs;

	FirstPrices(PairCosts costs) {
		this.costs = costs;
	}

	double[] prices() {
		double[] saving = IntStream.range(0, this.costs.schools).mapToDouble(this::mostSaving).toArray();
		double anHour = worthOfAnHour(saving);
		return IntStream.range(0, saving.length)
			.mapToDouble((school) -> Math.max(0, Math.rint(saving[school] - anHour * this.costs.hours[school])))
			.toArray();
	}

	private double mostSaving(int school) {
		double most = 0;
		for (int officer = 0; officer < this.costs.officers; officer++) {
			if (!this.costs.isKept(school) && this.costs.isOpen(school, officer)) {
				most = Math.max(most, this.costs.left[school] - this.costs.led[school][officer]);
			}
		}
		return most;
	}

	private double worthOfAnHour(double[] saving) {
		long left = IntStream.of(this.costs.capacity).asLongStream().sum();
		int[] order = IntStream.range(0, saving.length)
			.boxed()
			.sorted((one, other) -> Double.compare(rate(saving, other), rate(saving, one)))
			.mapToInt(Integer::intValue)
			.toArray();
		for (int school : order) {
			left -= this.costs.hours[school];
			if (left < 0) {
				return rate(saving, school);
			}
		}
		return 0;
	}

	private double rate(double[] saving, int school) {
		return saving[school] / Math.max(1, this.costs.hours[school]);
	}

}
