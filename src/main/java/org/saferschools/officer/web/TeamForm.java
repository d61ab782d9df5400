package org.saferschools.officer.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.saferschools.officer.Team;

/**
 * What an administrator says of a team.
 */
class TeamForm {

	private int version;

	@NotBlank(message = "Enter the team's name")
	@Size(max = 80, message = "Name must be 80 characters or fewer")
	private String name = "";

	static TeamForm from(Team team) {
		TeamForm form = new TeamForm();
		form.version = team.version();
		form.name = team.name();
		return form;
	}

	/** Every rule of a team is about its name. */
	static String fieldOf(String rule) {
		return "name";
	}

	public int getVersion() {
		return this.version;
	}

	public void setVersion(int version) {
		this.version = version;
	}

	public String getName() {
		return this.name;
	}

	public void setName(String name) {
		this.name = name;
	}

}
