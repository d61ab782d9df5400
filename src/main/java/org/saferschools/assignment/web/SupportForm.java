package org.saferschools.assignment.web;

import java.math.BigDecimal;
import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.saferschools.assignment.AddSupport;
import org.saferschools.assignment.PlaceLead;
import org.saferschools.officer.WeeklyHours;

import org.springframework.format.annotation.DateTimeFormat;

/**
 * What a supervisor chooses who puts an officer beside a lead.
 */
class SupportForm {

	@NotNull(message = "Choose the officer")
	private Long officer;

	@NotNull(message = "Enter the hours a week")
	private BigDecimal hours;

	@NotNull(message = "Enter the first day")
	@DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
	private LocalDate startsOn;

	@DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
	private LocalDate lastDay;

	@NotBlank(message = "Enter the reason")
	@Size(max = PlaceLead.LONGEST_REASON, message = "Reason must be 500 characters or fewer")
	private String reason = "";

	static SupportForm startingOn(LocalDate day, BigDecimal hours) {
		SupportForm form = new SupportForm();
		form.startsOn = day;
		form.hours = hours;
		return form;
	}

	AddSupport toCommand() {
		return new AddSupport(this.officer, new WeeklyHours(this.hours), this.startsOn, this.lastDay, this.reason);
	}

	public Long getOfficer() {
		return this.officer;
	}

	public void setOfficer(Long officer) {
		this.officer = officer;
	}

	public BigDecimal getHours() {
		return this.hours;
	}

	public void setHours(BigDecimal hours) {
		this.hours = hours;
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
