package org.saferschools.proposal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.saferschools.assignment.placing.Pin;
import org.saferschools.proposal.ProposalView.NamedPin;

/**
 * Says of a school why it goes to its officer: what weighed most in the costs.
 */
class Reasons {

	private static final double KILOMETRE = 1_000;

	private static final double HOUR = 100;

	/** Below, officers are as near as each other. */
	private static final int NOTICED = 100;

	private final Map<Long, OfficerWeek> weeks;

	private final List<NamedPin> pins;

	Reasons(List<OfficerWeek> weeks, List<NamedPin> pins) {
		this.weeks = weeks.stream().collect(Collectors.toMap((week) -> week.officer().id(), Function.identity()));
		this.pins = pins;
	}

	/** One sentence. */
	String why(ProposalLine line) {
		if (line.isSettled()) {
			return "%s is to lead it by an earlier decision, which is left alone".formatted(line.spokenFor().label());
		}
		if (isPinned(line)) {
			return "Pinned so";
		}
		if (line.proposed() == null) {
			return (line.today() == null) ? left(line) : lost(line);
		}
		if (line.proposed().equals(line.today())) {
			return "No other officer would save as much as a change of lead costs";
		}
		return mainSchool(line) ? "It is the main school of " + line.proposed().label()
				: (line.today() == null) ? gained(line) : handedOver(line);
	}

	private boolean isPinned(ProposalLine line) {
		return this.pins.stream()
			.map(NamedPin::pin)
			.anyMatch((pin) -> pin.school().equals(line.urn()) && pin.kind() != Pin.Kind.NEVER);
	}

	private boolean mainSchool(ProposalLine line) {
		OfficerWeek week = this.weeks.get(line.proposed().id());
		return week != null && line.urn().equals(week.officer().mainSchool());
	}

	private static String left(ProposalLine line) {
		return say("Its need of %.0f would take %.1f hours a week that cover more need elsewhere", line.need(),
				line.hours() / HOUR);
	}

	private static String lost(ProposalLine line) {
		return say("Its %.1f hours a week cover more need elsewhere than its own %.0f", line.hours() / HOUR,
				line.need());
	}

	private static String gained(ProposalLine line) {
		return say("Nobody leads it, its need is %.0f; %s has %.1f hours a week for it%s", line.need(),
				line.proposed().label(), line.hours() / HOUR, distance(line.metres()));
	}

	private String handedOver(ProposalLine line) {
		OfficerWeek before = this.weeks.get(line.today().id());
		String today = line.today().label();
		if (before == null) {
			return "%s is not posted to the team any more".formatted(today);
		}
		if (before.officer().obstacle() != null) {
			return "%s can’t lead a school: %s".formatted(today, before.officer().obstacle());
		}
		if (before.isOverToday()) {
			return say("%s has %.1f of %.1f hours a week today%s", today, before.hoursToday() / HOUR,
					before.officer().hours() / HOUR, nearer(line));
		}
		int saved = saved(line);
		if (saved >= NOTICED) {
			return say("%s is %.1f km nearer", line.proposed().label(), saved / KILOMETRE);
		}
		return say("Its %.1f hours a week of %s are needed at schools that only they can take as well",
				line.hours() / HOUR, today);
	}

	private static String nearer(ProposalLine line) {
		return (saved(line) >= NOTICED)
				? say(", and %s is %.1f km nearer", line.proposed().label(), saved(line) / KILOMETRE) : "";
	}

	private static int saved(ProposalLine line) {
		return (line.todayMetres() == null || line.metres() == null) ? 0 : line.todayMetres() - line.metres();
	}

	private static String distance(Integer metres) {
		return (metres == null) ? "" : say(" and is %.1f km away", metres / KILOMETRE);
	}

	private static String say(String sentence, Object... parts) {
		return String.format(Locale.UK, sentence, parts);
	}

}
