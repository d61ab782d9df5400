package org.saferschools.partnership.web;

import jakarta.validation.constraints.NotBlank;

/**
 * What a school answered to an offer, as a person says it.
 */
class AnswerForm {

	@NotBlank(message = "Select what the school answered")
	private String answer = "";

	@NotBlank(message = "Select who answered for the school")
	private String answeredBy = "";

	private int version;

	static AnswerForm of(int version) {
		AnswerForm form = new AnswerForm();
		form.version = version;
		return form;
	}

	boolean accepts() {
		return this.answer.equals("ACCEPTED");
	}

	public String getAnswer() {
		return this.answer;
	}

	public void setAnswer(String answer) {
		this.answer = answer;
	}

	public String getAnsweredBy() {
		return this.answeredBy;
	}

	public void setAnsweredBy(String answeredBy) {
		this.answeredBy = answeredBy;
	}

	public int getVersion() {
		return this.version;
	}

	public void setVersion(int version) {
		this.version = version;
	}

}
