package org.saferschools.activity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.saferschools.school.School;
import org.saferschools.shared.RuleException;

import org.springframework.stereotype.Component;

/**
 * What holds for all work that is logged as done, one method a rule.
 */
@Component
class LoggingRules {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

	private final KindRules kindRules;

	private final SchoolDays schoolDays;

	private final ActivitySettings settings;

	private final Clock clock;

	LoggingRules(KindRules kindRules, SchoolDays schoolDays, ActivitySettings settings, Clock clock) {
		this.kindRules = kindRules;
		this.schoolDays = schoolDays;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * The table of contents.
	 * @throws RuleException for the first rule that refuses; its code begins with the
	 * field it is about: school, kind, topic, date or time
	 */
	void check(Work work) {
		notYetToCome(work);
		notLongAgo(work);
		atAnHourOfTheDay(work);
		schoolWasOpenedAndNotClosed(work);
		this.kindRules.check(work);
		insideOnOpenDaysOnly(work);
		topicIsSaidWhereAsked(work);
	}

	private void notYetToCome(Work work) {
		LocalDateTime now = LocalDateTime.now(this.clock);
		if (work.day().isAfter(now.toLocalDate())) {
			throw new RuleException("date.future", "Date must be today or in the past: a visit is logged when done");
		}
		if (work.startsAt().isAfter(now)) {
			throw new RuleException("time.future",
					"Start time must be in the past: a visit is logged when it has begun");
		}
	}

	private void notLongAgo(Work work) {
		LocalDate earliest = LocalDate.now(this.clock).minusDays(this.settings.loggedWithinDays());
		if (work.day().isBefore(earliest)) {
			throw new RuleException("date.old", "Date must be %s or later: a visit is logged within %d days"
				.formatted(DAY.format(earliest), this.settings.loggedWithinDays()));
		}
	}

	private void atAnHourOfTheDay(Work work) {
		LocalTime start = work.startsAt().toLocalTime();
		if (!this.settings.allowsStart(start)) {
			throw new RuleException("time.hour", "Start time must be between %s and %s"
				.formatted(this.settings.earliestStart(), this.settings.latestStart()));
		}
	}

	private static void schoolWasOpenedAndNotClosed(Work work) {
		School school = work.school();
		boolean closed = school.closedOn().map((day) -> !work.day().isBefore(day)).orElse(!school.status().teaches());
		boolean notOpenYet = school.openedOn().filter(work.day()::isBefore).isPresent();
		if (closed || notOpenYet) {
			throw new RuleException("school.closed", "%s was not open on %s by the register. Choose another school"
				.formatted(school.name(), DAY.format(work.day())));
		}
	}

	private void insideOnOpenDaysOnly(Work work) {
		if (work.kind().isInSchool()) {
			this.schoolDays.whyClosed(work.school(), work.day()).ifPresent((closed) -> {
				throw new RuleException("date.closed",
						"%s happens inside the school on its open days, and %s is %s. Check the date"
							.formatted(work.kind(), DAY.format(work.day()), closed));
			});
		}
	}

	private static void topicIsSaidWhereAsked(Work work) {
		if (work.kind().asksForTopic() && work.topic() == null) {
			throw new RuleException("topic.missing", "Select the topic of the presentation");
		}
	}

}
