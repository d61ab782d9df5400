package org.saferschools.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.springframework.web.multipart.MultipartFile;

/**
 * A form with every kind of field.
 */
class PatternForm {

	@NotBlank(message = "Enter the officer's name")
	private String name = "";

	@NotNull(message = "Enter the weekly hours")
	@Max(value = 60, message = "Weekly hours must be 60 or fewer")
	private Integer weeklyHours;

	@NotNull(message = "Enter the day of the visit")
	private LocalDate day;

	@NotNull(message = "Enter the time of the visit")
	private LocalTime time;

	@NotBlank(message = "Choose a team")
	private String team = "";

	@NotBlank(message = "Choose what you did")
	private String kind = "";

	@NotEmpty(message = "Choose at least one year group")
	private List<String> years = new ArrayList<>();

	@AssertTrue(message = "Confirm that the school was told")
	private boolean told;

	@Size(max = 20, message = "Note must be 20 characters or fewer")
	private String note = "";

	private List<MultipartFile> files = new ArrayList<>();

	public String getName() {
		return this.name;
	}

	public void setName(String name) {
		this.name = name;
	}

	public Integer getWeeklyHours() {
		return this.weeklyHours;
	}

	public void setWeeklyHours(Integer weeklyHours) {
		this.weeklyHours = weeklyHours;
	}

	public LocalDate getDay() {
		return this.day;
	}

	public void setDay(LocalDate day) {
		this.day = day;
	}

	public LocalTime getTime() {
		return this.time;
	}

	public void setTime(LocalTime time) {
		this.time = time;
	}

	public String getTeam() {
		return this.team;
	}

	public void setTeam(String team) {
		this.team = team;
	}

	public String getKind() {
		return this.kind;
	}

	public void setKind(String kind) {
		this.kind = kind;
	}

	public List<String> getYears() {
		return this.years;
	}

	public void setYears(List<String> years) {
		this.years = years;
	}

	public boolean isTold() {
		return this.told;
	}

	public void setTold(boolean told) {
		this.told = told;
	}

	public String getNote() {
		return this.note;
	}

	public void setNote(String note) {
		this.note = note;
	}

	public List<MultipartFile> getFiles() {
		return this.files;
	}

	public void setFiles(List<MultipartFile> files) {
		this.files = files;
	}

}
