package org.saferschools.assignment.placing;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * The problem as arrays: what each pair of school and officer costs, and which pairs are
 * open after rules and pins. The inner loops read these fields.
 */
final class PairCosts {

	/** The cost of what can't be: more than any placement, and thousands of it add up. */
	static final long CLOSED = 1L << 46;

	final int schools;

	final int officers;

	/** By school and officer. */
	final long[][] led;

	/** By school, of having no lead. */
	final long[] left;

	/**
	 * Tenths of an hour that all schools' hours are a multiple of. Loads are counted in
	 * this grain, which makes programmes over loads quick where standards are round.
	 */
	final int grain;

	/** By school, in grains. */
	final int[] hours;

	/** By officer, in whole grains. */
	final int[] capacity;

	/** By officer, schools. */
	final int[] ceiling;

	/** By officer, tenths of an hour. */
	final int[] fairShare;

	/** For a tenth of an hour beyond the fair share. */
	final long unevenHours;

	PairCosts(PlacingProblem problem) {
		this.schools = problem.schools().size();
		this.officers = problem.officers().size();
		AimCosts costs = new AimCosts(problem);
		this.led = new long[this.schools][this.officers];
		this.left = new long[this.schools];
		this.grain = grain(problem);
		this.hours = problem.schools().stream().mapToInt((school) -> school.hours() / this.grain).toArray();
		this.capacity = problem.officers().stream().mapToInt((officer) -> officer.capacity() / this.grain).toArray();
		this.ceiling = problem.officers().stream().mapToInt(OfficerOnOffer::ceiling).toArray();
		this.fairShare = new int[this.officers];
		Arrays.setAll(this.fairShare, costs::fairShare);
		this.unevenHours = problem.aims().unevenHours();
		fill(problem, costs);
		problem.pins().forEach((pin) -> hold(problem, pin));
	}

	private static int grain(PlacingProblem problem) {
		int grain = problem.schools()
			.stream()
			.mapToInt(SchoolInNeed::hours)
			.reduce(0, (one, other) -> BigInteger.valueOf(one).gcd(BigInteger.valueOf(other)).intValue());
		return Math.max(1, grain);
	}

	private void fill(PlacingProblem problem, AimCosts costs) {
		for (int school = 0; school < this.schools; school++) {
			this.left[school] = costs.leftCost(school);
			for (int officer = 0; officer < this.officers; officer++) {
				boolean open = problem.mayLead(school, officer) && this.hours[school] <= this.capacity[officer]
						&& this.ceiling[officer] > 0;
				this.led[school][officer] = open ? costs.ledCost(school, officer) : CLOSED;
			}
		}
	}

	private void hold(PlacingProblem problem, Pin pin) {
		int school = problem.indexOf(pin.school());
		switch (pin.kind()) {
			case NEVER -> this.led[school][problem.indexOf(pin.officer())] = CLOSED;
			case VACANT -> Arrays.fill(this.led[school], CLOSED);
			case KEEP -> {
				int officer = problem.indexOf(pin.officer());
				long cost = this.led[school][officer];
				Arrays.fill(this.led[school], CLOSED);
				this.led[school][officer] = cost;
				this.left[school] = CLOSED;
			}
		}
	}

	boolean isOpen(int school, int officer) {
		return this.led[school][officer] < CLOSED;
	}

	/** Whether a pin gives the school to an officer. */
	boolean isKept(int school) {
		return this.left[school] >= CLOSED;
	}

	/** Who a pin gives the school to. */
	int keeper(int school) {
		for (int officer = 0; officer < this.officers; officer++) {
			if (isOpen(school, officer)) {
				return officer;
			}
		}
		throw new IllegalStateException("Nobody can keep school number " + school);
	}

	/** The cost of a choice, of nobody too. */
	long cost(int school, int officer) {
		return (officer == PlacingProblem.NOBODY) ? this.left[school] : this.led[school][officer];
	}

	/** The cost of an officer's load, in grains, beyond the fair share. */
	long uneven(int officer, int load) {
		return this.unevenHours * Math.max(0, load * this.grain - this.fairShare[officer]);
	}

}
