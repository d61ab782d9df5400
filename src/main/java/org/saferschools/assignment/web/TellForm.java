package org.saferschools.assignment.web;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.saferschools.assignment.Lead;

import org.springframework.format.annotation.DateTimeFormat;

/**
 * What a supervisor records who has told a school.
 */
class TellForm {

	@NotBlank(message = "Enter whom you told, by role")
	@Size(max = 100, message = "Role must be 100 characters or fewer")
	private String whom = "";

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

	public String getWhom() {
		return this.whom;
	}

	public void setWhom(String whom) {
		this.whom = whom;
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
