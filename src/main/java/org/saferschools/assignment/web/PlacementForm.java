package org.saferschools.assignment.web;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.saferschools.assignment.Lead;
import org.saferschools.assignment.PlaceLead;

import org.springframework.format.annotation.DateTimeFormat;

/**
 * What a supervisor chooses who places an officer.
 */
class PlacementForm {

	@NotNull(message = "Select the officer")
	private Long officer;

	@NotNull(message = "Enter the first day")
	@DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
	private LocalDate startsOn;

	@NotBlank(message = "Enter the reason")
	@Size(max = PlaceLead.LONGEST_REASON, message = "Reason must be 500 characters or fewer")
	private String reason = "";

	private int version;

	static PlacementForm startingOn(LocalDate day) {
		PlacementForm form = new PlacementForm();
		form.startsOn = day;
		return form;
	}

	static PlacementForm from(Lead lead) {
		PlacementForm form = new PlacementForm();
		form.officer = lead.officer().id();
		form.startsOn = lead.startsOn();
		form.reason = lead.reason();
		form.version = lead.version();
		return form;
	}

	PlaceLead toCommand() {
		return new PlaceLead(this.officer, this.startsOn, this.reason);
	}

	public Long getOfficer() {
		return this.officer;
	}

	public void setOfficer(Long officer) {
		this.officer = officer;
	}

	public LocalDate getStartsOn() {
		return this.startsOn;
	}

	public void setStartsOn(LocalDate startsOn) {
		this.startsOn = startsOn;
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
