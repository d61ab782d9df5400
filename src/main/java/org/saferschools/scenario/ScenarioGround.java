package org.saferschools.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.saferschools.assignment.GroundOfficer;
import org.saferschools.assignment.GroundSchool;
import org.saferschools.assignment.TeamGround;
import org.saferschools.scenario.ScenarioChange.Kind;
import org.saferschools.shared.RuleException;

/**
 * The ground of a team as it would be, one method a kind of change. Newcomers have
 * numbers below zero: the first is -1. Nothing is known of where they would begin, so
 * their travel counts nothing.
 */
final class ScenarioGround {

	private final TeamGround today;

	private final List<ScenarioChange> changes;

	private ScenarioGround(TeamGround today, List<ScenarioChange> changes) {
		this.today = today;
		this.changes = changes;
	}

	/**
	 * The other ground.
	 * @throws RuleException where an officer whom a change is about isn't posted to the
	 * team any more
	 */
	static TeamGround of(TeamGround today, List<ScenarioChange> changes) {
		return new ScenarioGround(today, changes).changed();
	}

	private TeamGround changed() {
		officersAreStillPosted();
		List<GroundOfficer> officers = new ArrayList<>(
				this.today.officers().stream().filter((officer) -> !leaves(officer)).map(this::changed).toList());
		officers.addAll(newcomers());
		return new TeamGround(this.today.day(), this.today.schools().stream().map(this::changed).toList(), officers,
				this.today.barred(), this.today.aims());
	}

	private void officersAreStillPosted() {
		Set<Long> posted = this.today.officers().stream().map(GroundOfficer::id).collect(Collectors.toSet());
		this.changes.stream()
			.filter((change) -> change.officerId() != null && !posted.contains(change.officerId()))
			.findFirst()
			.ifPresent((change) -> {
				throw new RuleException("officers.gone",
						"An officer of this scenario is not posted to the team any more. Change the scenario");
			});
	}

	private boolean leaves(GroundOfficer officer) {
		return has(Kind.LEAVES, officer.id());
	}

	private boolean has(Kind kind, long officerId) {
		return this.changes.stream().anyMatch((change) -> change.kind() == kind && change.officerId() == officerId);
	}

	private GroundOfficer changed(GroundOfficer officer) {
		String obstacle = has(Kind.RETURNS, officer.id()) ? null : officer.obstacle();
		int hours = this.changes.stream()
			.filter((change) -> change.kind() == Kind.HOURS && change.officerId() == officer.id())
			.map(ScenarioChange::hours)
			.findFirst()
			.orElse(officer.hours());
		return new GroundOfficer(officer.id(), officer.label(), hours, officer.taken(), officer.ceiling(),
				officer.placesTaken(), officer.centre(), officer.mainSchool(), obstacle);
	}

	private List<GroundOfficer> newcomers() {
		List<GroundOfficer> newcomers = new ArrayList<>();
		for (ScenarioChange change : this.changes) {
			if (change.kind() == Kind.JOINS) {
				int number = newcomers.size() + 1;
				newcomers.add(new GroundOfficer(-number, "New officer " + number, change.hours(), 0,
						GroundOfficer.NO_CEILING, 0, null, null, null));
			}
		}
		return newcomers;
	}

	/** A school that waits for somebody who leaves is open again. */
	private GroundSchool changed(GroundSchool school) {
		boolean waits = school.spokenFor() != null && has(Kind.LEAVES, school.spokenFor());
		GroundSchool open = waits ? new GroundSchool(school.urn(), school.name(), school.tier(), school.need(),
				school.hours(), school.place(), school.lead(), null) : school;
		Map<Integer, Integer> standards = new HashMap<>();
		this.changes.stream()
			.filter((change) -> change.kind() == Kind.STANDARD)
			.forEach((change) -> standards.put(change.tier(), change.hours()));
		return standards.containsKey(school.tier()) ? open.withHours(standards.get(school.tier())) : open;
	}

}
