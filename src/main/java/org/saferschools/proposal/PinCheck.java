package org.saferschools.proposal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.saferschools.assignment.GroundOfficer;
import org.saferschools.assignment.GroundSchool;
import org.saferschools.assignment.TeamGround;
import org.saferschools.assignment.placing.Contradiction;
import org.saferschools.assignment.placing.ContradictoryPinsException;
import org.saferschools.assignment.placing.Pin;
import org.saferschools.shared.RuleException;
import org.saferschools.shared.Urn;

/**
 * What must hold of pins before anything is searched, with the names that people know.
 */
final class PinCheck {

	private static final double HOUR = 100;

	private final Map<Urn, GroundSchool> schools;

	private final Map<Long, GroundOfficer> officers;

	private PinCheck(TeamGround ground) {
		this.schools = ground.schoolsByUrn();
		this.officers = ground.officersById();
	}

	/**
	 * Refuses pins that can't hold, alone or together.
	 * @throws RuleException which and why
	 */
	static void check(TeamGround ground, List<Pin> pins) {
		PinCheck check = new PinCheck(ground);
		pins.forEach(check::takesPart);
		try {
			ground.problem(pins);
		}
		catch (ContradictoryPinsException refused) {
			throw new RuleException("pins.contradictory", "These pins can’t all hold: %s. Take back one of them"
				.formatted(refused.contradictions().stream().map(check::inWords).collect(Collectors.joining("; "))));
		}
	}

	private void takesPart(Pin pin) {
		GroundSchool school = this.schools.get(pin.school());
		if (school == null) {
			throw new RuleException("pins.school",
					"School %s is not one of the team’s ranked schools. Choose another school".formatted(pin.school()));
		}
		if (school.isSettled()) {
			throw new RuleException("pins.settled",
					"%s has a lead that is decided already. Withdraw or end that lead first".formatted(school.name()));
		}
		GroundOfficer officer = (pin.officer() != null) ? this.officers.get(pin.officer()) : null;
		if (pin.officer() != null && officer == null) {
			throw new RuleException("pins.officer", "The officer is not posted to the team. Choose another officer");
		}
		if (officer != null && !officer.isFit()) {
			throw new RuleException("pins.officer",
					"%s can’t be placed: %s. Choose another officer".formatted(officer.label(), officer.obstacle()));
		}
	}

	private String inWords(Contradiction contradiction) {
		List<Pin> pins = contradiction.pins();
		String school = school(pins.get(0));
		String officer = officer(pins.get(0));
		return switch (contradiction.reason()) {
			case ONE_LEAD -> "%s is pinned to %s".formatted(school,
					pins.stream().map(this::officer).collect(Collectors.joining(" and to ")));
			case KEPT_AND_NEVER -> "%s is pinned both to %s and never to %s".formatted(school, officer, officer);
			case MAY_NOT -> "%s may not lead %s".formatted(officer, school);
			case HOURS -> String.format(Locale.UK, "the schools pinned to %s ask for %.1f of %.1f hours a week",
					officer, pins.stream().mapToInt((pin) -> this.schools.get(pin.school()).hours()).sum() / HOUR,
					this.officers.get(pins.get(0).officer()).hoursLeft() / HOUR);
			case CEILING -> "%d schools are pinned to %s, who may lead %d more".formatted(pins.size(), officer,
					this.officers.get(pins.get(0).officer()).placesLeft());
		};
	}

	private String school(Pin pin) {
		return this.schools.get(pin.school()).name();
	}

	private String officer(Pin pin) {
		return (pin.officer() == null) ? "nobody" : this.officers.get(pin.officer()).label();
	}

}
