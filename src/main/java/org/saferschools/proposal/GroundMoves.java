package org.saferschools.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.saferschools.assignment.GroundOfficer;
import org.saferschools.assignment.GroundSchool;
import org.saferschools.assignment.TeamGround;
import org.saferschools.proposal.ProposalLine.Named;
import org.saferschools.shared.Urn;

/**
 * Says what has moved under a proposal since it was made.
 */
class GroundMoves {

	/** More would not be read. */
	private static final int TOLD = 5;

	private final ProposalView before;

	private final TeamGround now;

	private final Map<Long, String> labels = new HashMap<>();

	private final List<String> moves = new ArrayList<>();

	GroundMoves(ProposalView before, TeamGround now) {
		this.before = before;
		this.now = now;
		before.weeks().forEach((week) -> this.labels.put(week.officer().id(), week.officer().label()));
		now.officers().forEach((officer) -> this.labels.put(officer.id(), officer.label()));
	}

	/** The first few moves, and how many more there are. */
	String inWords() {
		schools();
		officers();
		if (this.moves.isEmpty()) {
			return "the ranking, the standards or who may not lead which school changed";
		}
		String first = this.moves.stream().limit(TOLD).collect(Collectors.joining("; "));
		return (this.moves.size() > TOLD) ? "%s; and %d more".formatted(first, this.moves.size() - TOLD) : first;
	}

	private void schools() {
		Map<Urn, GroundSchool> schools = this.now.schoolsByUrn();
		for (ProposalLine line : this.before.lines()) {
			GroundSchool school = schools.remove(line.urn());
			if (school == null) {
				this.moves.add("%s is not among the team’s ranked schools any more".formatted(line.school()));
			}
			else {
				school(line, school);
			}
		}
		schools.values().forEach((school) -> this.moves.add("%s is new".formatted(school.name())));
	}

	private void school(ProposalLine line, GroundSchool school) {
		if (!Objects.equals(id(line.spokenFor()), school.spokenFor())) {
			this.moves.add((school.spokenFor() == null) ? "nobody waits any more to lead %s".formatted(line.school())
					: "%s is to lead %s".formatted(label(school.spokenFor()), line.school()));
		}
		if (!Objects.equals(id(line.today()), school.leadOfficer())
				|| line.ending() != (school.lead() != null && school.lead().ending())) {
			this.moves.add("%s is led by %s%s".formatted(line.school(),
					(school.lead() != null) ? label(school.leadOfficer()) : "nobody",
					(school.lead() != null && school.lead().ending()) ? ", who leaves it" : ""));
		}
		if (line.tier() != school.tier()) {
			this.moves.add("%s is in tier %d".formatted(line.school(), school.tier()));
		}
	}

	private void officers() {
		Map<Long, GroundOfficer> officers = this.now.officersById();
		Map<Long, ProposalOfficer> known = this.before.weeks()
			.stream()
			.map(OfficerWeek::officer)
			.collect(Collectors.toMap(ProposalOfficer::id, Function.identity()));
		known.values()
			.stream()
			.filter((officer) -> !officers.containsKey(officer.id()))
			.forEach((officer) -> this.moves.add("%s is not posted to the team any more".formatted(officer.label())));
		for (GroundOfficer officer : this.now.officers()) {
			if (!known.containsKey(officer.id())) {
				this.moves.add("%s is new in the team".formatted(officer.label()));
			}
			else {
				officer(known.get(officer.id()), officer);
			}
		}
	}

	private void officer(ProposalOfficer before, GroundOfficer now) {
		if (!Objects.equals(before.obstacle(), now.obstacle())) {
			this.moves.add((now.obstacle() == null) ? "%s can be placed now".formatted(now.label())
					: "%s can’t be placed: %s".formatted(now.label(), now.obstacle()));
		}
		if (before.hours() != now.hours() || before.ceiling() != now.ceiling()) {
			this.moves.add("hours or ceiling of %s are others".formatted(now.label()));
		}
		if (before.taken() != now.taken() || before.placesTaken() != now.placesTaken()) {
			this.moves.add("%s is spoken for at other schools".formatted(now.label()));
		}
		if (!Objects.equals(before.mainSchool(), now.mainSchool())) {
			this.moves.add("the main school of %s is another".formatted(now.label()));
		}
	}

	private static Long id(Named officer) {
		return (officer != null) ? officer.id() : null;
	}

	private String label(Long officer) {
		return this.labels.getOrDefault(officer, "an officer of another team");
	}

}
