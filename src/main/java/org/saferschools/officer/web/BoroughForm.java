package org.saferschools.officer.web;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.saferschools.officer.Team;

/**
 * A borough that a team takes on.
 */
class BoroughForm {

	private int version;

	@NotBlank(message = "Choose a borough")
	private String boroughCode = "";

	@NotNull(message = "Enter the day")
	private LocalDate startsOn;

	static BoroughForm of(Team team) {
		BoroughForm form = new BoroughForm();
		form.version = team.version();
		return form;
	}

	/** The field that a rule is about. */
	static String fieldOf(String rule) {
		return rule.equals("borough.start") || rule.equals("borough.later") ? "startsOn" : "boroughCode";
	}

	public int getVersion() {
		return this.version;
	}

	public void setVersion(int version) {
		this.version = version;
	}

	public String getBoroughCode() {
		return this.boroughCode;
	}

	public void setBoroughCode(String boroughCode) {
		this.boroughCode = boroughCode;
	}

	public LocalDate getStartsOn() {
		return this.startsOn;
	}

	public void setStartsOn(LocalDate startsOn) {
		this.startsOn = startsOn;
	}

}
