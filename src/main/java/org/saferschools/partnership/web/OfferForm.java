package org.saferschools.partnership.web;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.springframework.format.annotation.DateTimeFormat;

/**
 * Which officer a school was offered, as a person says it.
 */
class OfferForm {

	@NotNull(message = "Select the officer")
	private Long officer;

	@NotNull(message = "Enter the day on which the school was told")
	@DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
	private LocalDate day;

	static OfferForm on(LocalDate today) {
		OfferForm form = new OfferForm();
		form.day = today;
		return form;
	}

	public Long getOfficer() {
		return this.officer;
	}

	public void setOfficer(Long officer) {
		this.officer = officer;
	}

	public LocalDate getDay() {
		return this.day;
	}

	public void setDay(LocalDate day) {
		this.day = day;
	}

}
