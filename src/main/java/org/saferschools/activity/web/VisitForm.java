package org.saferschools.activity.web;

import java.time.LocalDateTime;
import java.time.LocalTime;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.saferschools.activity.ActivitySettings;
import org.saferschools.activity.LogActivity;
import org.saferschools.activity.Outcome;

/**
 * What a person types who logs work that nobody had planned.
 */
class VisitForm extends WorkForm {

	private static final int MINUTES_OF_ROUNDING = 5;

	@Min(value = 0, message = "Pupils must be 0 or more")
	@Max(value = Outcome.MOST_PUPILS, message = "Pupils must be 5,000 or fewer")
	private Integer pupils;

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
		return new LogActivity(getSubmissionKey(), work(), new Outcome(this.pupils, noteText()));
	}

	public Integer getPupils() {
		return this.pupils;
	}

	public void setPupils(Integer pupils) {
		this.pupils = pupils;
	}

}
