package org.saferschools.partnership.web;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.saferschools.partnership.RecordAgreement;

import org.springframework.format.annotation.DateTimeFormat;

/**
 * What a person types who records what a school agreed to.
 */
class AgreementForm {

	@NotBlank(message = "Select who agreed for the school")
	private String agreedBy = "";

	@NotBlank(message = "Enter what was agreed")
	@Size(max = RecordAgreement.LONGEST, message = "What was agreed must be 500 characters or fewer")
	private String what = "";

	private Set<String> scopes = new HashSet<>();

	@NotNull(message = "Enter the first day")
	@DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
	private LocalDate startsOn;

	@NotNull(message = "Enter the day on which it expires")
	@DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
	private LocalDate expiresOn;

	/** A fresh form for the rest of the academic year. */
	static AgreementForm from(LocalDate today) {
		AgreementForm form = new AgreementForm();
		form.startsOn = today;
		form.expiresOn = SchoolYear.lastDay(today);
		return form;
	}

	RecordAgreement toCommand() {
		return new RecordAgreement(this.agreedBy, this.what.replace("\r\n", "\n"), this.scopes, this.startsOn,
				this.expiresOn);
	}

	public String getAgreedBy() {
		return this.agreedBy;
	}

	public void setAgreedBy(String agreedBy) {
		this.agreedBy = agreedBy;
	}

	public String getWhat() {
		return this.what;
	}

	public void setWhat(String what) {
		this.what = what;
	}

	public Set<String> getScopes() {
		return this.scopes;
	}

	public void setScopes(Set<String> scopes) {
		this.scopes = scopes;
	}

	public LocalDate getStartsOn() {
		return this.startsOn;
	}

	public void setStartsOn(LocalDate startsOn) {
		this.startsOn = startsOn;
	}

	public LocalDate getExpiresOn() {
		return this.expiresOn;
	}

	public void setExpiresOn(LocalDate expiresOn) {
		this.expiresOn = expiresOn;
	}

}
