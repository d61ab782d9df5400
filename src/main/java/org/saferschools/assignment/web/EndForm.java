package org.saferschools.assignment.web;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.saferschools.assignment.Lead;
import org.saferschools.assignment.PlaceLead;
import org.saferschools.assignment.Support;

import org.springframework.format.annotation.DateTimeFormat;

/**
 * What a supervisor enters who ends a lead.
 */
class EndForm {

	@NotNull(message = "Enter the last day")
	@DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
	private LocalDate lastDay;

	@NotBlank(message = "Enter the reason")
	@Size(max = PlaceLead.LONGEST_REASON, message = "Reason must be 500 characters or fewer")
	private String reason = "";

	private int version;

	static EndForm of(Lead lead, LocalDate today) {
		EndForm form = new EndForm();
		form.lastDay = (lead.lastDay() != null) ? lead.lastDay() : today;
		form.version = lead.version();
		return form;
	}

	static EndForm of(Support support, LocalDate today) {
		EndForm form = new EndForm();
		form.lastDay = (support.lastDay() != null) ? support.lastDay() : today;
		form.version = support.version();
		return form;
	}

	public LocalDate getLastDay() {
		return this.lastDay;
	}

	public void setLastDay(LocalDate lastDay) {
		this.lastDay = lastDay;
	}

	public String getReason() {
		return this.reason;
	}

	public void setReason(String reason) {
		this.reason = reason;
	}

	public int getVersion() {
		return this.version;
	}

	public void setVersion(int version) {
		this.version = version;
	}

}
