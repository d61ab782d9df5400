package org.saferschools.officer.web;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.saferschools.officer.Absence;
import org.saferschools.officer.AbsenceDetails;
import org.saferschools.officer.Officer;

/**
 * What a supervisor says of an absence.
 */
class AbsenceForm {

	private static final int ALL = 100;

	/** Version of the officer, whom two people must not send away at once. */
	private int version;

	@NotBlank(message = "Choose a kind of absence")
	private String kindCode = "";

	@NotNull(message = "Enter the share of the weekly hours")
	private Integer percent = ALL;

	@NotNull(message = "Enter the first day")
	private LocalDate startsOn;

	private LocalDate lastDay;

	static AbsenceForm of(Officer officer, LocalDate today) {
		AbsenceForm form = new AbsenceForm();
		form.version = officer.version();
		form.startsOn = today;
		return form;
	}

	static AbsenceForm from(Officer officer, Absence absence) {
		AbsenceForm form = new AbsenceForm();
		form.version = officer.version();
		form.kindCode = absence.kind().code();
		form.percent = absence.percent();
		form.startsOn = absence.startsOn();
		form.lastDay = absence.lastDay();
		return form;
	}

	AbsenceDetails toCommand() {
		return new AbsenceDetails(this.kindCode, this.percent, this.startsOn, this.lastDay);
	}

	/** The field that a rule is about. */
	static String fieldOf(String rule) {
		return switch (rule) {
			case "absence.kind" -> "kindCode";
			case "absence.percent", "absence.overlap" -> "percent";
			case "absence.start" -> "startsOn";
			case "absence.end", "absence.order" -> "lastDay";
			default -> null;
		};
	}

	public int getVersion() {
		return this.version;
	}

	public void setVersion(int version) {
		this.version = version;
	}

	public String getKindCode() {
		return this.kindCode;
	}

	public void setKindCode(String kindCode) {
		this.kindCode = kindCode;
	}

	public Integer getPercent() {
		return this.percent;
	}

	public void setPercent(Integer percent) {
		this.percent = percent;
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

}
