package org.saferschools.activity;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.saferschools.school.School;
import org.saferschools.shared.RuleException;

import org.springframework.stereotype.Component;

/**
 * What holds for all work, planned or done, one method a rule.
 */
@Component
class WorkRules {

	static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

	private final KindRules kindRules;

	private final SchoolDays schoolDays;

	private final ActivitySettings settings;

	WorkRules(KindRules kindRules, SchoolDays schoolDays, ActivitySettings settings) {
		this.kindRules = kindRules;
		this.schoolDays = schoolDays;
		this.settings = settings;
	}

	/**
	 * The table of contents.
	 * @throws RuleException for the first rule that refuses; its code begins with the
	 * field it is about: school, kind, topic, way, route, date or time
	 */
	void check(Work work) {
		atAnHourOfTheDay(work);
		overOnTheSameDay(work);
		schoolIsOpenedAndNotClosed(work);
		this.kindRules.check(work);
		insideOnOpenDaysOnly(work);
		topicIsSaidWhereAsked(work);
		topicIsInSeason(work);
		wayIsSaidWhereAsked(work);
	}

	private void atAnHourOfTheDay(Work work) {
		LocalTime start = work.startsAt().toLocalTime();
		if (!this.settings.allowsStart(start)) {
			throw new RuleException("time.hour", "Start time must be between %s and %s"
				.formatted(this.settings.earliestStart(), this.settings.latestStart()));
		}
	}

	private static void overOnTheSameDay(Work work) {
		if (work.endsAt().isAfter(work.day().plusDays(1).atStartOfDay())) {
			throw new RuleException("minutes.overnight",
					"Work with a school is over by midnight. Enter an earlier start, or fewer minutes");
		}
	}

	private static void schoolIsOpenedAndNotClosed(Work work) {
		School school = work.school();
		LocalDate day = work.day();
		boolean closed = school.closedOn().map((last) -> !day.isBefore(last)).orElse(!school.status().teaches());
		boolean notOpenYet = school.openedOn().filter(day::isBefore).isPresent();
		if (closed || notOpenYet) {
			throw new RuleException("school.closed", "%s is not open on %s by the register. Choose another school"
				.formatted(school.name(), DAY.format(day)));
		}
	}

	private void insideOnOpenDaysOnly(Work work) {
		if (work.kind().isInSchool()) {
			this.schoolDays.whyClosed(work).ifPresent((closed) -> {
				throw new RuleException("date.closed",
						"%s happens inside the school on its open days, and %s is %s. Choose another date"
							.formatted(work.kind(), DAY.format(work.day()), closed));
			});
		}
	}

	private static void topicIsSaidWhereAsked(Work work) {
		if (work.kind().asksForTopic() && work.what().topic() == null) {
			throw new RuleException("topic.missing", "Select the topic of the presentation");
		}
	}

	private static void topicIsInSeason(Work work) {
		ActivityTopic topic = work.what().topic();
		if (topic != null) {
			topic.season().filter((season) -> !season.contains(work.day())).ifPresent((season) -> {
				throw new RuleException("topic.season",
						"%s is for %s, and %s is outside it. Choose another topic or another date".formatted(topic,
								season.label(), DAY.format(work.day())));
			});
		}
	}

	private static void wayIsSaidWhereAsked(Work work) {
		if (work.what().asksForWay() && work.what().way() == null) {
			throw new RuleException("way.missing", "Select in which way: %s can be done in several"
				.formatted(work.kind().name().toLowerCase(Locale.UK)));
		}
	}

}
