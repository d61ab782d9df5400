package org.saferschools.assignment.placing;

import org.saferschools.shared.GridPoint;

/**
 * What each choice costs by each aim, one method an aim. An amount is counted in tenths
 * (of a point, an hour, a kilometre, a change) and a cost is an amount times its weight,
 * all in whole numbers; only distances are rounded, to 100 metres.
 */
final class AimCosts {

	/** Counted things weigh as ten tenths. */
	private static final int WHOLE = 10;

	private static final double METRES_IN_A_TENTH = 100;

	private final PlacingProblem problem;

	private final Aims aims;

	private final int[] fairShare;

	AimCosts(PlacingProblem problem) {
		this.problem = problem;
		this.aims = problem.aims();
		this.fairShare = fairShares(problem);
	}

	/**
	 * The part of each officer's hours that the schools would take if everybody gave the
	 * same part, rounded up to a tenth of an hour; all hours where the schools ask for
	 * more than there are.
	 */
	private static int[] fairShares(PlacingProblem problem) {
		long asked = problem.schools().stream().mapToLong(SchoolInNeed::hours).sum();
		long given = problem.officers().stream().mapToLong(OfficerOnOffer::capacity).sum();
		return problem.officers()
			.stream()
			.mapToInt((officer) -> (asked >= given) ? officer.capacity()
					: (int) -Math.floorDiv(-officer.capacity() * asked, given))
			.toArray();
	}

	/** Tenths of a point of need that stay uncovered when nobody leads the school. */
	long uncoveredNeed(int school) {
		return this.problem.schools().get(school).need();
	}

	long uncoveredNeedCost(int school) {
		return uncoveredNeed(school) * this.aims.need(this.problem.schools().get(school).tier());
	}

	/** Tenths of a kilometre from the officer's centre to the school, rounded. */
	long travel(int school, int officer) {
		GridPoint place = this.problem.schools().get(school).place();
		GridPoint centre = this.problem.officers().get(officer).centre();
		return (place == null || centre == null) ? 0 : Math.round(place.distanceTo(centre) / METRES_IN_A_TENTH);
	}

	long travelCost(int school, int officer) {
		return travel(school, officer) * this.aims.travel();
	}

	/** Ten where the school loses its lead when it goes to this officer or nobody. */
	long change(int school, int officer) {
		int today = this.problem.leadOf(school);
		return (today == PlacingProblem.NOBODY || today == officer) ? 0 : WHOLE;
	}

	long changeCost(int school, int officer) {
		return change(school, officer) * this.aims.change();
	}

	/**
	 * Ten for each officer whose main school this is and who doesn't lead it when it goes
	 * to this officer or nobody.
	 */
	long mainSchool(int school, int officer) {
		int missed = 0;
		for (int other = 0; other < this.problem.officers().size(); other++) {
			if (other != officer && isMainSchool(school, other)) {
				missed++;
			}
		}
		return (long) WHOLE * missed;
	}

	private boolean isMainSchool(int school, int officer) {
		return this.problem.schools().get(school).urn().equals(this.problem.officers().get(officer).mainSchool());
	}

	long mainSchoolCost(int school, int officer) {
		return mainSchool(school, officer) * this.aims.mainSchool();
	}

	/** Tenths of an hour of such a load that are beyond the officer's fair share. */
	long unevenHours(int officer, int load) {
		return Math.max(0, load - this.fairShare[officer]);
	}

	long unevenHoursCost(int officer, int load) {
		return unevenHours(officer, load) * this.aims.unevenHours();
	}

	/** Tenths of an hour a week from which on more are uneven. */
	int fairShare(int officer) {
		return this.fairShare[officer];
	}

	/** All that follows from the school alone going to this officer. */
	long ledCost(int school, int officer) {
		return travelCost(school, officer) + changeCost(school, officer) + mainSchoolCost(school, officer);
	}

	/** All that follows from nobody leading the school. */
	long leftCost(int school) {
		return uncoveredNeedCost(school) + changeCost(school, PlacingProblem.NOBODY)
				+ mainSchoolCost(school, PlacingProblem.NOBODY);
	}

}
