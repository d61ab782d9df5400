package org.saferschools.activity.web;

import java.time.LocalDate;
import java.time.LocalTime;

import org.saferschools.activity.Activity;
import org.saferschools.activity.ActivitySettings;
import org.saferschools.activity.ChangeActivity;
import org.saferschools.activity.Origin;
import org.saferschools.activity.PlanActivity;

/**
 * What a person types who plans work with a school, or something else instead.
 */
class PlanForm extends WorkForm {

	private static final LocalTime USUAL_START = LocalTime.of(10, 0);

	private int version;

	/** A fresh form for a day. */
	static PlanForm on(LocalDate day, ActivitySettings settings) {
		PlanForm form = new PlanForm();
		form.open();
		form.propose(day, USUAL_START, settings.usualMinutes());
		return form;
	}

	/** A form with what is planned. */
	static PlanForm of(Activity activity) {
		PlanForm form = new PlanForm();
		form.open();
		form.take(activity);
		form.version = activity.version();
		return form;
	}

	PlanActivity toPlan() {
		return new PlanActivity(getSubmissionKey(), work(), noteText(), Origin.BY_HAND);
	}

	ChangeActivity toChange() {
		return new ChangeActivity(this.version, work(), noteText());
	}

	public int getVersion() {
		return this.version;
	}

	public void setVersion(int version) {
		this.version = version;
	}

}
