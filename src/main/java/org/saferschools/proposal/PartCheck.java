package org.saferschools.proposal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.saferschools.assignment.GroundOfficer;
import org.saferschools.assignment.TeamGround;
import org.saferschools.shared.RuleException;
import org.saferschools.shared.Urn;

/**
 * What must hold of a part of a proposal: nobody gets more schools or hours than there is
 * room for, because a school that was to make room stays. Who has too many today already
 * must not get more.
 */
final class PartCheck {

	private static final double HOUR = 100;

	private final TeamGround ground;

	private final List<ProposalLine> lines;

	private final Set<Urn> chosen;

	private final Map<Urn, Long> today;

	private final Map<Urn, Long> then;

	private PartCheck(TeamGround ground, List<ProposalLine> lines, Set<Urn> chosen) {
		this.ground = ground;
		this.lines = lines;
		this.chosen = chosen;
		this.today = ground.today();
		this.then = new HashMap<>(this.today);
		lines.stream().filter((line) -> chosen.contains(line.urn())).forEach((line) -> {
			if (line.proposed() != null) {
				this.then.put(line.urn(), line.proposed().id());
			}
			else {
				this.then.remove(line.urn());
			}
		});
	}

	/**
	 * Refuses a part that doesn't fit.
	 * @throws RuleException who would have too much, and what else to choose
	 */
	static void check(TeamGround ground, List<ProposalLine> lines, Set<Urn> chosen) {
		PartCheck check = new PartCheck(ground, lines, chosen);
		ground.fitOfficers().forEach(check::hasRoom);
	}

	private void hasRoom(GroundOfficer officer) {
		int hours = this.ground.hoursOf(officer, this.then);
		if (hours > officer.hours() && hours > this.ground.hoursOf(officer, this.today)) {
			throw refused(officer,
					String.format(Locale.UK, "%.1f of %.1f hours a week", hours / HOUR, officer.hours() / HOUR));
		}
		int schools = schools(officer, this.then);
		if (schools > officer.ceiling() && schools > schools(officer, this.today)) {
			throw refused(officer, "%d schools and may lead %d".formatted(schools, officer.ceiling()));
		}
	}

	private int schools(GroundOfficer officer, Map<Urn, Long> leads) {
		return officer.placesTaken() + this.ground.ledBy(officer, leads).size();
	}

	private RuleException refused(GroundOfficer officer, String tooMuch) {
		String leaving = this.lines.stream()
			.filter((line) -> line.isChange() && line.isLedBy(officer.id()) && !this.chosen.contains(line.urn()))
			.map(ProposalLine::school)
			.collect(Collectors.joining(", "));
		String gaining = this.lines.stream()
			.filter((line) -> line.isProposedFor(officer.id()) && this.chosen.contains(line.urn()))
			.map(ProposalLine::school)
			.collect(Collectors.joining(", "));
		return new RuleException("schools.too-much",
				"%s would have %s. %sleave out one of: %s".formatted(officer.label(), tooMuch,
						leaving.isEmpty() ? "Adjust the proposal, or "
								: "Select as well what the proposal takes from them (%s), or ".formatted(leaving),
						gaining));
	}

}
