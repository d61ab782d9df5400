package org.saferschools.partnership.web;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.saferschools.partnership.RecordRequest;

import org.springframework.format.annotation.DateTimeFormat;

/**
 * What a person types who records what a school asked for.
 */
class RequestForm {

	private static final int USUAL_WEEKS = 12;

	@NotBlank(message = "Select what the school asks for")
	private String kind = "";

	@NotBlank(message = "Select who asked for the school")
	private String askedBy = "";

	@NotNull(message = "Enter the day on which the school asked")
	@DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
	private LocalDate askedOn;

	@NotBlank(message = "Enter what it is for, where and how")
	@Size(max = RecordRequest.LONGEST, message = "Scope must be 500 characters or fewer")
	private String scope = "";

	@NotNull(message = "Enter the last day on which it holds")
	@DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
	private LocalDate expiresOn;

	/** A fresh form for a request of today. */
	static RequestForm from(LocalDate today) {
		RequestForm form = new RequestForm();
		form.askedOn = today;
		form.expiresOn = today.plusWeeks(USUAL_WEEKS);
		return form;
	}

	RecordRequest toCommand() {
		return new RecordRequest(this.kind, this.askedBy, this.askedOn, this.scope.replace("\r\n", "\n"),
				this.expiresOn);
	}

	public String getKind() {
		return this.kind;
	}

	public void setKind(String kind) {
		this.kind = kind;
	}

	public String getAskedBy() {
		return this.askedBy;
	}

	public void setAskedBy(String askedBy) {
		this.askedBy = askedBy;
	}

	public LocalDate getAskedOn() {
		return this.askedOn;
	}

	public void setAskedOn(LocalDate askedOn) {
		this.askedOn = askedOn;
	}

	public String getScope() {
		return this.scope;
	}

	public void setScope(String scope) {
		this.scope = scope;
	}

	public LocalDate getExpiresOn() {
		return this.expiresOn;
	}

	public void setExpiresOn(LocalDate expiresOn) {
		this.expiresOn = expiresOn;
	}

}
