package org.saferschools.assignment.placing;

import static org.saferschools.assignment.placing.PlacingProblem.NOBODY;

/**
 * What every allocation keeps, one method a rule. Looks at the problem afresh, not at
 * what the search made of it.
 */
final class AllocationRules {

	private final PlacingProblem problem;

	private final int[] leads;

	AllocationRules(PlacingProblem problem, int[] leads) {
		this.problem = problem;
		this.leads = leads;
	}

	/**
	 * The table of contents.
	 * @throws IllegalArgumentException for the first rule that is broken
	 */
	void check() {
		leadsMayLead();
		hoursWithinCapacity();
		schoolsWithinCeiling();
		pinsHold();
	}

	private void leadsMayLead() {
		for (int school = 0; school < this.leads.length; school++) {
			if (this.leads[school] != NOBODY && !this.problem.mayLead(school, this.leads[school])) {
				throw refused("officer %d may not lead school %s", id(this.leads[school]),
						this.problem.schools().get(school).urn());
			}
		}
	}

	private void hoursWithinCapacity() {
		int[] load = new int[this.problem.officers().size()];
		for (int school = 0; school < this.leads.length; school++) {
			if (this.leads[school] != NOBODY) {
				load[this.leads[school]] += this.problem.schools().get(school).hours();
			}
		}
		for (int officer = 0; officer < load.length; officer++) {
			if (load[officer] > this.problem.officers().get(officer).capacity()) {
				throw refused("officer %d has too few hours", id(officer));
			}
		}
	}

	private void schoolsWithinCeiling() {
		int[] count = new int[this.problem.officers().size()];
		for (int lead : this.leads) {
			if (lead != NOBODY && ++count[lead] > this.problem.officers().get(lead).ceiling()) {
				throw refused("officer %d has too many schools", id(lead));
			}
		}
	}

	private void pinsHold() {
		for (Pin pin : this.problem.pins()) {
			int lead = this.leads[this.problem.indexOf(pin.school())];
			boolean holds = switch (pin.kind()) {
				case KEEP -> lead == this.problem.indexOf(pin.officer());
				case NEVER -> lead != this.problem.indexOf(pin.officer());
				case VACANT -> lead == NOBODY;
			};
			if (!holds) {
				throw refused("the pin of school %s doesn't hold", pin.school());
			}
		}
	}

	private long id(int officer) {
		return this.problem.officers().get(officer).id();
	}

	private static IllegalArgumentException refused(String why, Object... subjects) {
		return new IllegalArgumentException("No allocation: " + why.formatted(subjects));
	}

}
