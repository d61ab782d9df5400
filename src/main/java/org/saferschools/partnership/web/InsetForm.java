package org.saferschools.partnership.web;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.springframework.format.annotation.DateTimeFormat;

/**
 * A day on which only staff are in, as a person types it.
 */
class InsetForm {

	@NotNull(message = "Enter the INSET day")
	@DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
	private LocalDate inset;

	public LocalDate getInset() {
		return this.inset;
	}

	public void setInset(LocalDate inset) {
		this.inset = inset;
	}

}
