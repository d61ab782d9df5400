package org.saferschools.assignment.placing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.saferschools.shared.Urn;

/**
 * Who of one team should lead which of its schools.
 */
public final class PlacingProblem {

	/** In place of an officer: nobody. */
	static final int NOBODY = -1;

	private final List<OfficerOnOffer> officers;

	private final List<SchoolInNeed> schools;

	private final MayLead mayLead;

	private final List<Pin> pins;

	private final Aims aims;

	private final Map<Long, Integer> officerIndex = new HashMap<>();

	private final Map<Urn, Integer> schoolIndex = new HashMap<>();

	/**
	 * States a problem that has a solution.
	 * @param officers who can be placed, each once
	 * @param schools which schools should be led, each once; who leads one today is among
	 * the officers
	 * @param mayLead judged for these schools and officers in this order
	 * @param pins what people have decided
	 * @param aims what the team's aims weigh
	 * @throws ContradictoryPinsException when the pins can't all hold
	 * @throws IllegalArgumentException when the parts don't fit each other
	 */
	public PlacingProblem(List<OfficerOnOffer> officers, List<SchoolInNeed> schools, MayLead mayLead, List<Pin> pins,
			Aims aims) {
		this.officers = List.copyOf(officers);
		this.schools = List.copyOf(schools);
		this.mayLead = mayLead;
		this.pins = List.copyOf(pins);
		this.aims = Objects.requireNonNull(aims);
		number();
		check();
		new PinRules(this).check();
	}

	private void number() {
		for (OfficerOnOffer officer : this.officers) {
			if (this.officerIndex.put(officer.id(), this.officerIndex.size()) != null) {
				throw new IllegalArgumentException("Officer %d is there twice".formatted(officer.id()));
			}
		}
		for (SchoolInNeed school : this.schools) {
			if (this.schoolIndex.put(school.urn(), this.schoolIndex.size()) != null) {
				throw new IllegalArgumentException("School %s is there twice".formatted(school.urn()));
			}
		}
	}

	private void check() {
		if (!this.mayLead.isOf(this.schools.size(), this.officers.size())) {
			throw new IllegalArgumentException("Who may lead which school was judged for other schools or officers");
		}
		for (SchoolInNeed school : this.schools) {
			if (school.lead() != null && !this.officerIndex.containsKey(school.lead())) {
				throw new IllegalArgumentException(
						"School %s is led by officer %d, who can't be placed".formatted(school.urn(), school.lead()));
			}
		}
	}

	public List<OfficerOnOffer> officers() {
		return this.officers;
	}

	public List<SchoolInNeed> schools() {
		return this.schools;
	}

	public List<Pin> pins() {
		return this.pins;
	}

	public Aims aims() {
		return this.aims;
	}

	/**
	 * Whether this officer may lead this school, whatever the pins and hours.
	 * @throws IllegalArgumentException when the problem knows no such school or officer
	 */
	public boolean mayLead(Urn school, long officer) {
		return mayLead(indexOf(school), indexOf(officer));
	}

	boolean mayLead(int school, int officer) {
		return this.mayLead.allows(school, officer);
	}

	/**
	 * The same problem with more pins.
	 * @throws ContradictoryPinsException when the pins can't all hold
	 */
	public PlacingProblem with(List<Pin> more) {
		List<Pin> all = new ArrayList<>(this.pins);
		all.addAll(more);
		return new PlacingProblem(this.officers, this.schools, this.mayLead, all, this.aims);
	}

	/** The same problem with other officers in the same number and order. */
	PlacingProblem withOfficers(List<OfficerOnOffer> others) {
		return new PlacingProblem(others, this.schools, this.mayLead, this.pins, this.aims);
	}

	/** The same problem with one officer more, who may lead every school. */
	PlacingProblem with(OfficerOnOffer another) {
		List<OfficerOnOffer> all = new ArrayList<>(this.officers);
		all.add(another);
		return new PlacingProblem(all, this.schools, this.mayLead.withOneWhoMayAll(), this.pins, this.aims);
	}

	int indexOf(long officer) {
		Integer index = this.officerIndex.get(officer);
		if (index == null) {
			throw new IllegalArgumentException("There is no officer %d to be placed".formatted(officer));
		}
		return index;
	}

	/** The place of an officer, or {@link #NOBODY} for one that isn't known. */
	int find(Long officer) {
		return (officer == null) ? NOBODY : this.officerIndex.getOrDefault(officer, NOBODY);
	}

	int indexOf(Urn school) {
		Integer index = this.schoolIndex.get(school);
		if (index == null) {
			throw new IllegalArgumentException("There is no school %s to be led".formatted(school));
		}
		return index;
	}

	/** Who leads the school today, or {@link #NOBODY}. */
	int leadOf(int school) {
		Long lead = this.schools.get(school).lead();
		return (lead == null) ? NOBODY : indexOf(lead);
	}

}
