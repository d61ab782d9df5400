package org.saferschools.prioritisation.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What the second person says of proposed weights.
 */
class DecisionForm {

	static final int LONGEST_NOTE = 500;

	/** To accept or to reject. */
	enum Decision {

		ACCEPT, REJECT

	}

	@NotNull(message = "Select whether you accept or reject the proposal")
	private Decision decision;

	@Size(max = LONGEST_NOTE, message = "Note must be 500 characters or fewer")
	private String note = "";

	private int version;

	static DecisionForm on(int version) {
		DecisionForm form = new DecisionForm();
		form.version = version;
		return form;
	}

	public Decision getDecision() {
		return this.decision;
	}

	public void setDecision(Decision decision) {
		this.decision = decision;
	}

	public String getNote() {
		return this.note;
	}

	public void setNote(String note) {
		this.note = note;
	}

	public int getVersion() {
		return this.version;
	}

	public void setVersion(int version) {
		this.version = version;
	}

}
