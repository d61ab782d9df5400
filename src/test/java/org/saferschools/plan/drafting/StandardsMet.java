package org.saferschools.plan.drafting;

import java.util.List;
import java.util.Locale;

/**
 * How much of what is promised a plan gives.
 *
 * @param contacts share of the contacts promised, 0 to 1
 * @param schools share of the schools that get all of theirs
 * @param tierOne share of the contacts promised to tier 1
 */
public record StandardsMet(double contacts, double schools, double tierOne) {

	public static StandardsMet by(List<DraftedActivity> plan, TermToPlan term) {
		List<SchoolToPlan> first = term.schools().stream().filter((school) -> school.tier() == 1).toList();
		long whole = term.schools().stream().filter((school) -> given(plan, school) == school.wanted()).count();
		return new StandardsMet(share(plan, term.schools()), (double) whole / term.schools().size(),
				share(plan, first));
	}

	private static double share(List<DraftedActivity> plan, List<SchoolToPlan> schools) {
		long given = schools.stream().mapToLong((school) -> given(plan, school)).sum();
		return (double) given / schools.stream().mapToInt(SchoolToPlan::wanted).sum();
	}

	private static long given(List<DraftedActivity> plan, SchoolToPlan school) {
		return plan.stream().filter((one) -> one.urn() == school.urn()).count();
	}

	@Override
	public String toString() {
		return String.format(Locale.UK, "%.1f%% of contacts (tier 1 %.1f%%), %.1f%% of schools whole",
				100 * this.contacts, 100 * this.tierOne, 100 * this.schools);
	}

}
