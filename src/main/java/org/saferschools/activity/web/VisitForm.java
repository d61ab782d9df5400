package org.saferschools.activity.web;

import java.time.LocalDateTime;
import java.time.LocalTime;

import org.saferschools.activity.ActivitySettings;
import org.saferschools.activity.LogActivity;

/**
 * What a person types who logs work that nobody had planned.
 */
class VisitForm extends OutcomeForm {

	private static final int MINUTES_OF_ROUNDING = 5;

	/**
	 * A fresh form for work that ends about now. Where it would have begun at night, the
	 * time is left open.
	 */
	static VisitForm endingAt(LocalDateTime now, ActivitySettings settings) {
		LocalDateTime start = now.minusMinutes(settings.usualMinutes());
		LocalTime time = LocalTime.of(start.getHour(), start.getMinute() - start.getMinute() % MINUTES_OF_ROUNDING);
		VisitForm form = new VisitForm();
		form.open();
		form.propose(start.toLocalDate(), settings.allowsStart(time) ? time : null, settings.usualMinutes());
		return form;
	}

	LogActivity toCommand() {
		return new LogActivity(getSubmissionKey(), work(), outcome());
	}

}
