package org.saferschools.plan.web;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.springframework.format.annotation.DateTimeFormat;

/**
 * What a supervisor enters when a school agreed to its plan.
 */
class AgreementForm {

	@NotBlank(message = "Select who agreed, by role")
	private String role = "";

	@NotNull(message = "Enter the day on which the school agreed")
	@DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
	private LocalDate day;

	static AgreementForm on(LocalDate today) {
		AgreementForm form = new AgreementForm();
		form.day = today;
		return form;
	}

	public String getRole() {
		return this.role;
	}

	public void setRole(String role) {
		this.role = role;
	}

	public LocalDate getDay() {
		return this.day;
	}

	public void setDay(LocalDate day) {
		this.day = day;
	}

}
