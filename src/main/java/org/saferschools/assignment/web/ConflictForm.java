package org.saferschools.assignment.web;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.saferschools.assignment.DeclareConflict;
import org.saferschools.shared.Urn;

import org.springframework.format.annotation.DateTimeFormat;

/**
 * What a supervisor says of a conflict of interest.
 */
class ConflictForm {

	@NotBlank(message = "Choose the school")
	private String school = "";

	@NotBlank(message = "Choose a category")
	private String category = "";

	@NotNull(message = "Enter the first day")
	@DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
	private LocalDate startsOn;

	static ConflictForm startingOn(LocalDate day) {
		ConflictForm form = new ConflictForm();
		form.startsOn = day;
		return form;
	}

	DeclareConflict toCommand() {
		return new DeclareConflict(Urn.of(this.school), this.category, this.startsOn);
	}

	public String getSchool() {
		return this.school;
	}

	public void setSchool(String school) {
		this.school = school;
	}

	public String getCategory() {
		return this.category;
	}

	public void setCategory(String category) {
		this.category = category;
	}

	public LocalDate getStartsOn() {
		return this.startsOn;
	}

	public void setStartsOn(LocalDate startsOn) {
		this.startsOn = startsOn;
	}

}
