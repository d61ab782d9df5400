package org.saferschools.campaign.effect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * The treated areas that have areas like them, and those.
 *
 * @param treated those with at least one like them
 * @param untreated all that are like one of them, none twice
 * @param alone names of treated areas that nothing is like
 */
public record Matches(List<Counts> treated, List<Counts> untreated, List<String> alone) {

	/** More of them tell more, and are less alike. */
	static final int FOR_EACH = 4;

	/**
	 * Finds areas like the treated ones. The largest choose first, since fewest are like
	 * them; an untreated area is taken once.
	 * @param treated what was recorded in each treated area
	 * @param candidates the untreated areas that may stand beside a treated one
	 * @param start number of the campaign's first month in the window; 12 or more
	 */
	static Matches find(List<Counts> treated, Function<Counts, ? extends List<? extends Candidate>> candidates,
			int start) {
		Likeness likeness = new Likeness(start);
		List<Candidate> taken = new ArrayList<>();
		List<Counts> matched = new ArrayList<>();
		List<String> alone = new ArrayList<>();
		for (Counts area : largestFirst(treated, start)) {
			if (take(likeness.to(area, candidates.apply(area)), taken) > 0) {
				matched.add(area);
			}
			else {
				alone.add(area.name());
			}
		}
		return new Matches(matched, taken.stream().map(Candidate::counts).toList(), alone);
	}

	private static int take(List<? extends Candidate> alike, List<Candidate> taken) {
		int found = 0;
		for (Candidate candidate : alike) {
			if (found < FOR_EACH && taken.stream().noneMatch(candidate::overlaps)) {
				taken.add(candidate);
				found++;
			}
		}
		return found;
	}

	private static List<Counts> largestFirst(List<Counts> treated, int start) {
		return treated.stream()
			.sorted(Comparator.comparingInt((Counts area) -> area.sum(0, start)).reversed())
			.toList();
	}

}
