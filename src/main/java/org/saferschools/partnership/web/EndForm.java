package org.saferschools.partnership.web;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.saferschools.partnership.RecordAgreement;

import org.springframework.format.annotation.DateTimeFormat;

/**
 * What a person types who ends an agreement early.
 */
class EndForm {

	@NotNull(message = "Enter the first day on which it doesn’t hold")
	@DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
	private LocalDate day;

	@NotBlank(message = "Enter the reason")
	@Size(max = RecordAgreement.LONGEST, message = "Reason must be 500 characters or fewer")
	private String reason = "";

	private int version;

	static EndForm of(int version, LocalDate today) {
		EndForm form = new EndForm();
		form.version = version;
		form.day = today;
		return form;
	}

	public LocalDate getDay() {
		return this.day;
	}

	public void setDay(LocalDate day) {
		this.day = day;
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
