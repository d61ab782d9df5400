package org.saferschools.plan;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;

import org.saferschools.shared.RuleException;
import org.saferschools.shared.Term;

/**
 * Applies a change to a line.
 *
 * @param command the change
 * @param term in which lines stay
 * @param ways in which way kinds that have ways are done, by the kind's code
 */
record LineEdit(EditLines command, Term term, Map<String, String> ways) {

	private static final int MOST_WEEKS = 20;

	/** Refuses what isn't whole. */
	LineEdit {
		switch (command.change()) {
			case MOVE -> {
				if (command.weeks() == null || command.weeks() == 0 || Math.abs(command.weeks()) > MOST_WEEKS) {
					throw new RuleException("weeks.missing",
							"Enter by how many weeks, such as 1 for a week later or -1 for a week earlier");
				}
			}
			case OFFICER -> {
				if (command.officer() == null) {
					throw new RuleException("officer.missing", "Select the officer");
				}
			}
			case KIND -> {
				if (command.kind() == null || command.kind().isBlank()) {
					throw new RuleException("kind.missing", "Select the kind of activity");
				}
			}
			case DROP -> {
			}
		}
	}

	PlanLine applied(PlanLine line) {
		return switch (this.command.change()) {
			case MOVE -> moved(line, line.startsAt().plusWeeks(this.command.weeks()));
			case OFFICER ->
				with(line, Set.of(this.command.officer()), line.kindCode(), line.topicCode(), line.startsAt());
			case KIND -> become(line, this.command.kind().split("/", 2));
			case DROP -> line;
		};
	}

	private PlanLine moved(PlanLine line, LocalDateTime to) {
		if (!this.term.contains(to.toLocalDate())) {
			throw new RuleException("weeks.term", "%s would move out of the %s, to %s. Move it by fewer weeks"
				.formatted(line.school(), this.term.label().toLowerCase(), to.toLocalDate()));
		}
		return with(line, line.officerIds(), line.kindCode(), line.topicCode(), to);
	}

	private PlanLine become(PlanLine line, String[] kindAndTopic) {
		return with(line, line.officerIds(), kindAndTopic[0], (kindAndTopic.length > 1) ? kindAndTopic[1] : null,
				line.startsAt());
	}

	private PlanLine with(PlanLine line, Set<Long> officers, String kind, String topic, LocalDateTime startsAt) {
		boolean sameKind = kind.equals(line.kindCode());
		return new PlanLine(line.proposal(), line.activity(), line.version(), line.urn(), line.school(), line.tier(),
				officers, line.officers(), kind, line.kind(), topic, line.topic(),
				sameKind ? line.wayCode() : this.ways.get(kind), sameKind ? line.route() : null, line.note(), startsAt,
				line.minutes(), line.contact(), line.state(), line.cancelReason());
	}

	/** What is done with a planned line, in words. */
	String inWords(PlanLine line) {
		return switch (this.command.change()) {
			case MOVE -> "%s moved from %s to %s".formatted(line.what(), Days.inWords(line.day()),
					Days.inWords(line.day().plusWeeks(this.command.weeks())));
			case OFFICER -> "%s on %s given to another officer, by then %s".formatted(line.what(),
					Days.inWords(line.day()), line.officers());
			case KIND -> "%s on %s changed to another kind".formatted(line.what(), Days.inWords(line.day()));
			case DROP -> "%s on %s cancelled: %s".formatted(line.what(), Days.inWords(line.day()),
					this.command.reason().label());
		};
	}

}
