package org.saferschools.officer.web;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.saferschools.officer.Team;

/**
 * To which team a borough goes, and when.
 */
class HandOverForm {

	private int version;

	@NotNull(message = "Choose a team")
	private Integer toTeamId;

	@NotNull(message = "Enter the day")
	private LocalDate startsOn;

	static HandOverForm of(Team team) {
		HandOverForm form = new HandOverForm();
		form.version = team.version();
		return form;
	}

	/** The field that a rule is about. */
	static String fieldOf(String rule) {
		return rule.equals("borough.start") || rule.equals("borough.later") ? "startsOn" : "toTeamId";
	}

	public int getVersion() {
		return this.version;
	}

	public void setVersion(int version) {
		this.version = version;
	}

	public Integer getToTeamId() {
		return this.toTeamId;
	}

	public void setToTeamId(Integer toTeamId) {
		this.toTeamId = toTeamId;
	}

	public LocalDate getStartsOn() {
		return this.startsOn;
	}

	public void setStartsOn(LocalDate startsOn) {
		this.startsOn = startsOn;
	}

}
