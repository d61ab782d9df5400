package org.saferschools.activity.web;

import org.saferschools.activity.Activity;
import org.saferschools.activity.DoneActivity;
import org.saferschools.activity.WorkDetails;

/**
 * What a person types who logs planned work as done: what was different, and what came of
 * it.
 */
class DoneForm extends OutcomeForm {

	private int version;

	static DoneForm of(Activity activity) {
		DoneForm form = new DoneForm();
		form.open();
		form.take(activity);
		form.version = activity.version();
		return form;
	}

	/** What was done, of what was planned. */
	DoneActivity toCommand(Activity planned) {
		WorkDetails typed = work();
		WorkDetails done = new WorkDetails(planned.school().urn(), planned.kind().code(),
				(planned.topic() != null) ? planned.topic().code() : null,
				(planned.way() != null) ? planned.way().code() : null, planned.route(), typed.startsAt(),
				typed.minutes(), typed.officerIds());
		return new DoneActivity(getSubmissionKey(), this.version, done, outcome());
	}

	public int getVersion() {
		return this.version;
	}

	public void setVersion(int version) {
		this.version = version;
	}

}
