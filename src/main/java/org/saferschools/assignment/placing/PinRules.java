package org.saferschools.assignment.placing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.saferschools.assignment.placing.Contradiction.Reason;
import org.saferschools.shared.Urn;

/**
 * What pins must not contradict, one method a rule. Where all hold, a placement with all
 * pins exists: everything that isn't pinned may stay without an officer.
 */
final class PinRules {

	private final PlacingProblem problem;

	private final Set<Pin> pins;

	private final List<Contradiction> found = new ArrayList<>();

	PinRules(PlacingProblem problem) {
		this.problem = problem;
		this.pins = new LinkedHashSet<>(problem.pins());
	}

	/**
	 * The table of contents.
	 * @throws ContradictoryPinsException with all contradictions
	 * @throws IllegalArgumentException when a pin is about a school or officer that the
	 * problem doesn't know
	 */
	void check() {
		allAreKnown();
		oneLeadPerSchool();
		keptIsNotNever();
		keptMayLead();
		keptWithinHours();
		keptWithinCeiling();
		if (!this.found.isEmpty()) {
			throw new ContradictoryPinsException(this.found);
		}
	}

	private void allAreKnown() {
		for (Pin pin : this.pins) {
			this.problem.indexOf(pin.school());
			if (pin.officer() != null) {
				this.problem.indexOf(pin.officer());
			}
		}
	}

	private void oneLeadPerSchool() {
		Map<Urn, List<Pin>> bySchool = this.pins.stream()
			.filter((pin) -> pin.kind() != Pin.Kind.NEVER)
			.collect(Collectors.groupingBy(Pin::school, LinkedHashMap::new, Collectors.toList()));
		bySchool.forEach((school, leads) -> {
			if (leads.size() > 1) {
				add(Reason.ONE_LEAD, leads, "School %s is pinned to %s".formatted(school,
						leads.stream().map(PinRules::lead).collect(Collectors.joining(" and to "))));
			}
		});
	}

	private static String lead(Pin pin) {
		return (pin.officer() == null) ? "nobody" : "officer " + pin.officer();
	}

	private void keptIsNotNever() {
		for (Pin kept : kept()) {
			Pin never = Pin.never(kept.school(), kept.officer());
			if (this.pins.contains(never)) {
				add(Reason.KEPT_AND_NEVER, List.of(kept, never),
						"School %s is pinned both to officer %d and never to them".formatted(kept.school(),
								kept.officer()));
			}
		}
	}

	private void keptMayLead() {
		for (Pin kept : kept()) {
			if (!this.problem.mayLead(kept.school(), kept.officer())) {
				add(Reason.MAY_NOT, List.of(kept), "School %s is pinned to officer %d, who may not lead it"
					.formatted(kept.school(), kept.officer()));
			}
		}
	}

	private void keptWithinHours() {
		keptByOfficer().forEach((officer, kept) -> {
			int capacity = this.problem.officers().get(this.problem.indexOf(officer)).capacity();
			int asked = kept.stream().mapToInt(this::hours).sum();
			if (asked > capacity) {
				add(Reason.HOURS, kept, "The schools pinned to officer %d ask for %.1f hours a week of %.1f"
					.formatted(officer, asked / 10.0, capacity / 10.0));
			}
		});
	}

	private void keptWithinCeiling() {
		keptByOfficer().forEach((officer, kept) -> {
			int ceiling = this.problem.officers().get(this.problem.indexOf(officer)).ceiling();
			if (kept.size() > ceiling) {
				add(Reason.CEILING, kept, "%d schools are pinned to officer %d, who may lead %d".formatted(kept.size(),
						officer, ceiling));
			}
		});
	}

	private int hours(Pin pin) {
		return this.problem.schools().get(this.problem.indexOf(pin.school())).hours();
	}

	private List<Pin> kept() {
		return this.pins.stream().filter((pin) -> pin.kind() == Pin.Kind.KEEP).toList();
	}

	private Map<Long, List<Pin>> keptByOfficer() {
		return kept().stream().collect(Collectors.groupingBy(Pin::officer, LinkedHashMap::new, Collectors.toList()));
	}

	private void add(Reason reason, List<Pin> pins, String inWords) {
		this.found.add(new Contradiction(reason, pins, inWords));
	}

}
