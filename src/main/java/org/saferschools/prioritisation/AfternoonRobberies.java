package org.saferschools.prioritisation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.saferschools.incident.IncidentKind;
import org.saferschools.prioritisation.FurtherData.YoungVictim;
import org.saferschools.prioritisation.forecast.CrimeHistory;
import org.saferschools.prioritisation.forecast.MonthlyCounts;
import org.saferschools.shared.GridPoint;

/**
 * Robberies of young victims on the afternoons of school days, as a history to foresee
 * from: each counts by the part of the time within which it was committed that lies
 * there.
 */
final class AfternoonRobberies {

	private final List<RankedSchool> schools;

	private final List<YoungVictim> victims;

	private final int months;

	AfternoonRobberies(LoadedData data) {
		this.schools = data.schools();
		this.months = data.window().months();
		this.victims = data.further()
			.victims()
			.orElse(List.of())
			.stream()
			.filter((victim) -> victim.kind() == IncidentKind.ROBBERY)
			.toList();
	}

	/**
	 * What was near each school.
	 * @param radius metres of a catchment
	 * @param neighbourhood metres of what is around it
	 */
	CrimeHistory history(int radius, int neighbourhood) {
		double[] totals = new double[this.months];
		boolean[] known = new boolean[this.months];
		for (YoungVictim victim : this.victims) {
			totals[victim.month()] += victim.weight();
		}
		int first = this.victims.stream().mapToInt(YoungVictim::month).min().orElse(this.months);
		Arrays.fill(known, Math.min(first, this.months), this.months, true);
		boolean[][] knownBySchool = new boolean[this.schools.size()][];
		Arrays.fill(knownBySchool, known);
		return new CrimeHistory(counts(radius), counts(neighbourhood), totals, knownBySchool);
	}

	/** How many there were within a radius of each school, in metres. */
	MonthlyCounts counts(int radius) {
		double[] counts = new double[this.schools.size() * this.months];
		IntStream.range(0, this.schools.size()).parallel().forEach((school) -> {
			GridPoint place = this.schools.get(school).place();
			for (YoungVictim victim : this.victims) {
				if (place.isWithin(radius, victim.place())) {
					counts[school * this.months + victim.month()] += victim.weight();
				}
			}
		});
		return new MonthlyCounts(this.months, counts);
	}

	/** What a factor says of them, as far as it can be foreseen. */
	static FactorValues values(CrimeHistory history) {
		int months = history.months();
		if (Arrays.stream(history.totals()).sum() == 0) {
			return FactorValues.none("No robbery of a victim aged 11 to 17 on the afternoon of a school day is loaded");
		}
		int[] counts = IntStream.range(0, history.places())
			.map((school) -> (int) Math
				.round(history.nearby().sum(school, Math.max(0, months - CrimeNearby.YEAR), months)))
			.toArray();
		return FactorValues.counted(new double[history.places()], null, counts);
	}

}
