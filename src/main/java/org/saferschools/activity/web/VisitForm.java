package org.saferschools.activity.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.saferschools.activity.ActivitySettings;
import org.saferschools.activity.LogActivity;
import org.saferschools.shared.Urn;

import org.springframework.format.annotation.DateTimeFormat;

/**
 * What a person types who logs work with a school. The school is one of those offered, or
 * another one by name or URN.
 */
class VisitForm {

	/** The answer that says that the school is typed. */
	static final String OTHER = "other";

	private static final int MINUTES_OF_ROUNDING = 5;

	@NotNull(message = "Open the form again: this one has no key")
	private UUID submissionKey;

	@NotBlank(message = "Select the school")
	private String school = "";

	private String otherSchool = "";

	@NotNull(message = "Enter the date")
	@DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
	private LocalDate date;

	@NotNull(message = "Enter the time at which it started")
	private LocalTime time;

	@NotBlank(message = "Select what you did")
	private String kind = "";

	private String topic = "";

	@Min(value = 0, message = "Pupils must be 0 or more")
	@Max(value = LogActivity.MOST_PUPILS, message = "Pupils must be 5,000 or fewer")
	private Integer pupils;

	@Size(max = LogActivity.LONGEST_NOTE, message = "Note must be 2,000 characters or fewer")
	private String note = "";

	@NotNull(message = "Enter how many minutes it took")
	@Min(value = LogActivity.SHORTEST, message = "Minutes must be 5 or more")
	@Max(value = LogActivity.LONGEST, message = "Minutes must be 720 or fewer")
	private Integer minutes;

	private Set<Long> officers = new HashSet<>();

	/**
	 * A fresh form for work that ends about now. Where it would have begun at night, the
	 * time is left open.
	 */
	static VisitForm endingAt(LocalDateTime now, ActivitySettings settings) {
		LocalDateTime start = now.minusMinutes(settings.usualMinutes());
		VisitForm form = new VisitForm();
		form.submissionKey = UUID.randomUUID();
		form.date = start.toLocalDate();
		LocalTime time = LocalTime.of(start.getHour(), start.getMinute() - start.getMinute() % MINUTES_OF_ROUNDING);
		form.time = settings.allowsStart(time) ? time : null;
		form.minutes = settings.usualMinutes();
		return form;
	}

	boolean asksForOtherSchool() {
		return OTHER.equals(this.school);
	}

	/** Takes a school as chosen. */
	void choose(Urn urn) {
		this.school = urn.toString();
	}

	LogActivity toCommand() {
		return new LogActivity(this.submissionKey, Urn.of(this.school), this.kind,
				this.topic.isBlank() ? null : this.topic, LocalDateTime.of(this.date, this.time), this.minutes,
				this.pupils, this.note.replace("\r\n", "\n"), this.officers);
	}

	public UUID getSubmissionKey() {
		return this.submissionKey;
	}

	public void setSubmissionKey(UUID submissionKey) {
		this.submissionKey = submissionKey;
	}

	public String getSchool() {
		return this.school;
	}

	public void setSchool(String school) {
		this.school = school;
	}

	public String getOtherSchool() {
		return this.otherSchool;
	}

	public void setOtherSchool(String otherSchool) {
		this.otherSchool = otherSchool;
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

	public String getKind() {
		return this.kind;
	}

	public void setKind(String kind) {
		this.kind = kind;
	}

	public String getTopic() {
		return this.topic;
	}

	public void setTopic(String topic) {
		this.topic = topic;
	}

	public Integer getPupils() {
		return this.pupils;
	}

	public void setPupils(Integer pupils) {
		this.pupils = pupils;
	}

	public String getNote() {
		return this.note;
	}

	public void setNote(String note) {
		this.note = note;
	}

	public Integer getMinutes() {
		return this.minutes;
	}

	public void setMinutes(Integer minutes) {
		this.minutes = minutes;
	}

	public Set<Long> getOfficers() {
		return this.officers;
	}

	public void setOfficers(Set<Long> officers) {
		this.officers = officers;
	}

}
