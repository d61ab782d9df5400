package org.saferschools.assignment.web;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.saferschools.assignment.Lead;

import org.springframework.format.annotation.DateTimeFormat;

/**
 * What a supervisor records who has told a school.
 */
class TellForm {

	/** The answer that says that the role is typed. */
	static final String OTHER = "other";

	private static final List<String> ROLES = List.of("Head teacher", "Deputy head teacher", "Safeguarding lead",
			"School office");

	@NotBlank(message = "Select whom you told")
	@Size(max = 100, message = "Role must be 100 characters or fewer")
	private String whom = "";

	@Size(max = 100, message = "Other role must be 100 characters or fewer")
	private String otherRole = "";

	@NotNull(message = "Enter the date on which the school was told")
	@DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
	private LocalDate toldOn;

	private int version;

	static TellForm of(Lead lead, LocalDate today) {
		TellForm form = new TellForm();
		form.toldOn = today;
		form.version = lead.version();
		return form;
	}

	/** The role that was told, chosen or typed. */
	String role() {
		return OTHER.equals(this.whom) ? this.otherRole : this.whom;
	}

	/** The roles to choose from. */
	public List<String> getRoles() {
		return ROLES;
	}

	public String getWhom() {
		return this.whom;
	}

	public void setWhom(String whom) {
		this.whom = whom;
	}

	public String getOtherRole() {
		return this.otherRole;
	}

	public void setOtherRole(String otherRole) {
		this.otherRole = otherRole;
	}

	public LocalDate getToldOn() {
		return this.toldOn;
	}

	public void setToldOn(LocalDate toldOn) {
		this.toldOn = toldOn;
	}

	public int getVersion() {
		return this.version;
	}

	public void setVersion(int version) {
		this.version = version;
	}

}
