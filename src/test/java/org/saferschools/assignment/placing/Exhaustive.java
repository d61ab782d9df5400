package org.saferschools.assignment.placing;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The least cost of a small problem by trying everything, written from the definitions of
 * rules and aims alone and not from the code that is tested.
 */
final class Exhaustive {

	private final PlacingProblem problem;

	private final Map<Long, Integer> load = new HashMap<>();

	private final Map<Long, Integer> count = new HashMap<>();

	private final Map<SchoolInNeed, Long> leads = new HashMap<>();

	private long least = Long.MAX_VALUE;

	private Exhaustive(PlacingProblem problem) {
		this.problem = problem;
	}

	static long leastCost(PlacingProblem problem) {
		Exhaustive search = new Exhaustive(problem);
		search.from(0);
		return search.least;
	}

	private void from(int index) {
		if (index == this.problem.schools().size()) {
			this.least = Math.min(this.least, cost());
			return;
		}
		SchoolInNeed school = this.problem.schools().get(index);
		if (pinsAllow(school, null)) {
			this.leads.put(school, null);
			from(index + 1);
		}
		for (OfficerOnOffer officer : this.problem.officers()) {
			int hours = this.load.getOrDefault(officer.id(), 0);
			int schools = this.count.getOrDefault(officer.id(), 0);
			if (hours + school.hours() <= officer.capacity() && schools < officer.ceiling()
					&& this.problem.mayLead(school.urn(), officer.id()) && pinsAllow(school, officer.id())) {
				this.leads.put(school, officer.id());
				this.load.put(officer.id(), hours + school.hours());
				this.count.put(officer.id(), schools + 1);
				from(index + 1);
				this.load.put(officer.id(), hours);
				this.count.put(officer.id(), schools);
			}
		}
	}

	private boolean pinsAllow(SchoolInNeed school, Long officer) {
		return this.problem.pins()
			.stream()
			.filter((pin) -> pin.school().equals(school.urn()))
			.allMatch((pin) -> (pin.kind() == Pin.Kind.NEVER) != Objects.equals(pin.officer(), officer));
	}

	private long cost() {
		Aims aims = this.problem.aims();
		long cost = 0;
		for (SchoolInNeed school : this.problem.schools()) {
			Long lead = this.leads.get(school);
			if (lead == null) {
				int tier = Math.min(school.tier(), aims.needByTier().size());
				cost += (long) school.need() * aims.needByTier().get(tier - 1);
			}
			else {
				OfficerOnOffer officer = this.problem.officers().get(lead.intValue() - 1);
				if (officer.centre() != null && school.place() != null) {
					cost += Math.round(officer.centre().distanceTo(school.place()) / 100) * aims.travel();
				}
			}
			if (school.lead() != null && !school.lead().equals(lead)) {
				cost += 10L * aims.change();
			}
			for (OfficerOnOffer officer : this.problem.officers()) {
				if (school.urn().equals(officer.mainSchool()) && !Objects.equals(officer.id(), lead)) {
					cost += 10L * aims.mainSchool();
				}
			}
		}
		return cost + unevenCost();
	}

	private long unevenCost() {
		long asked = this.problem.schools().stream().mapToLong(SchoolInNeed::hours).sum();
		long given = this.problem.officers().stream().mapToLong(OfficerOnOffer::capacity).sum();
		long beyond = 0;
		for (OfficerOnOffer officer : this.problem.officers()) {
			long share = (asked >= given) ? officer.capacity()
					: (long) Math.ceil((double) officer.capacity() * asked / given - 1e-9);
			beyond += Math.max(0, this.load.getOrDefault(officer.id(), 0) - share);
		}
		return beyond * this.problem.aims().unevenHours();
	}

}
