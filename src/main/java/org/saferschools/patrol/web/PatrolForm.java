package org.saferschools.patrol.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.saferschools.activity.Outcome;
import org.saferschools.patrol.OfferedStops;
import org.saferschools.patrol.Partners;
import org.saferschools.patrol.PatrolTarget;
import org.saferschools.patrol.PlanPatrol;

import org.springframework.format.annotation.DateTimeFormat;

/**
 * What a person types who plans a patrol.
 */
class PatrolForm {

	private static final String PEOPLE = "Enter a number from 0 to 20";

	@NotNull(message = "Open the form again: this one has no key")
	private UUID submissionKey;

	@NotNull(message = "Enter the date")
	@DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
	private LocalDate date;

	@NotNull(message = "Enter the time at which it starts")
	private LocalTime time;

	@NotEmpty(message = "Select at least one stop")
	@Size(max = PlanPatrol.MOST_STOPS, message = "Select 8 stops or fewer: a patrol takes 15 minutes for each")
	private Set<String> stops = new LinkedHashSet<>();

	private Set<Long> officers = new LinkedHashSet<>();

	@NotNull(message = PEOPLE)
	@Min(value = 0, message = PEOPLE)
	@Max(value = Partners.MOST, message = PEOPLE)
	private Integer wardOfficers = 0;

	@NotNull(message = PEOPLE)
	@Min(value = 0, message = PEOPLE)
	@Max(value = Partners.MOST, message = PEOPLE)
	private Integer transportOfficers = 0;

	@NotNull(message = PEOPLE)
	@Min(value = 0, message = PEOPLE)
	@Max(value = Partners.MOST, message = PEOPLE)
	private Integer staff = 0;

	private boolean headTeacher;

	@NotBlank(message = "Enter why the patrol goes here")
	@Size(max = PlanPatrol.LONGEST_WHY, message = "Why here must be 500 characters or fewer")
	private String why = "";

	@Size(max = Outcome.LONGEST_NOTE, message = "Note must be 2,000 characters or fewer")
	private String note = "";

	/** A fresh form with what is proposed. */
	static PatrolForm of(OfferedStops offered, LocalDate day, LocalTime start) {
		PatrolForm form = new PatrolForm();
		form.submissionKey = UUID.randomUUID();
		form.date = day;
		form.time = start;
		form.stops.addAll(offered.proposed());
		form.why = offered.why();
		return form;
	}

	PlanPatrol toCommand(PatrolTarget target) {
		return new PlanPatrol(this.submissionKey, target, LocalDateTime.of(this.date, this.time), this.stops,
				this.officers, new Partners(this.wardOfficers, this.transportOfficers, this.staff, this.headTeacher),
				this.why.replace("\r\n", "\n"), this.note.replace("\r\n", "\n"));
	}

	public UUID getSubmissionKey() {
		return this.submissionKey;
	}

	public void setSubmissionKey(UUID submissionKey) {
		this.submissionKey = submissionKey;
	}

	public LocalDate getDate() {
		return this.date;
	}

	public void setDate(LocalDate date) {
		this.date = date;
	}

	public LocalTime getTime() {
		return this.time;
	}

	public void setTime(LocalTime time) {
		this.time = time;
	}

	public Set<String> getStops() {
		return this.stops;
	}

	public void setStops(Set<String> stops) {
		this.stops = stops;
	}

	public Set<Long> getOfficers() {
		return this.officers;
	}

	public void setOfficers(Set<Long> officers) {
		this.officers = officers;
	}

	public Integer getWardOfficers() {
		return this.wardOfficers;
	}

	public void setWardOfficers(Integer wardOfficers) {
		this.wardOfficers = wardOfficers;
	}

	public Integer getTransportOfficers() {
		return this.transportOfficers;
	}

	public void setTransportOfficers(Integer transportOfficers) {
		this.transportOfficers = transportOfficers;
	}

	public Integer getStaff() {
		return this.staff;
	}

	public void setStaff(Integer staff) {
		this.staff = staff;
	}

	public boolean isHeadTeacher() {
		return this.headTeacher;
	}

	public void setHeadTeacher(boolean headTeacher) {
		this.headTeacher = headTeacher;
	}

	public String getWhy() {
		return this.why;
	}

	public void setWhy(String why) {
		this.why = why;
	}

	public String getNote() {
		return this.note;
	}

	public void setNote(String note) {
		this.note = note;
	}

}
