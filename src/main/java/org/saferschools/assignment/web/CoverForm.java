package org.saferschools.assignment.web;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.saferschools.assignment.AskCover;
import org.saferschools.assignment.PlaceLead;
import org.saferschools.officer.WarrantNumber;
import org.saferschools.shared.RuleException;
import org.saferschools.shared.Urn;

import org.springframework.format.annotation.DateTimeFormat;

/**
 * What a person says who asks for cover across a border.
 */
class CoverForm {

	@NotBlank(message = "Enter the warrant number")
	private String warrantNumber = "";

	private String borough = "";

	private String urn = "";

	@NotNull(message = "Enter the first day")
	@DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
	private LocalDate startsOn;

	@NotNull(message = "Enter the last day")
	@DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
	private LocalDate lastDay;

	@NotBlank(message = "Enter the reason")
	@Size(max = PlaceLead.LONGEST_REASON, message = "Reason must be 500 characters or fewer")
	private String reason = "";

	static CoverForm startingOn(LocalDate day) {
		CoverForm form = new CoverForm();
		form.startsOn = day;
		return form;
	}

	AskCover toCommand() {
		return new AskCover(WarrantNumber.of(this.warrantNumber), this.borough.isBlank() ? null : this.borough,
				school(), this.startsOn, this.lastDay, this.reason);
	}

	private Urn school() {
		try {
			return this.urn.isBlank() ? null : Urn.of(this.urn.strip());
		}
		catch (IllegalArgumentException wrong) {
			throw new RuleException("urn.wrong", "Enter the school’s number (URN), such as 100001");
		}
	}

	public String getWarrantNumber() {
		return this.warrantNumber;
	}

	public void setWarrantNumber(String warrantNumber) {
		this.warrantNumber = warrantNumber;
	}

	public String getBorough() {
		return this.borough;
	}

	public void setBorough(String borough) {
		this.borough = borough;
	}

	public String getUrn() {
		return this.urn;
	}

	public void setUrn(String urn) {
		this.urn = urn;
	}

	public LocalDate getStartsOn() {
		return this.startsOn;
	}

	public void setStartsOn(LocalDate startsOn) {
		this.startsOn = startsOn;
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

}
