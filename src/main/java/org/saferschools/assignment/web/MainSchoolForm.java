package org.saferschools.assignment.web;

import org.saferschools.shared.Urn;

/**
 * Which school an officer should lead above all.
 */
class MainSchoolForm {

	/** URN as text, empty for none. */
	private String school = "";

	/** The main school that the person saw, as text, empty for none. */
	private String seen = "";

	static MainSchoolForm of(Urn school) {
		MainSchoolForm form = new MainSchoolForm();
		form.school = (school != null) ? school.toString() : "";
		form.seen = form.school;
		return form;
	}

	Urn chosen() {
		return urn(this.school);
	}

	Urn seen() {
		return urn(this.seen);
	}

	private static Urn urn(String text) {
		return text.isBlank() ? null : Urn.of(text);
	}

	public String getSeen() {
		return this.seen;
	}

	public void setSeen(String seen) {
		this.seen = seen;
	}

	public String getSchool() {
		return this.school;
	}

	public void setSchool(String school) {
		this.school = school;
	}

}
