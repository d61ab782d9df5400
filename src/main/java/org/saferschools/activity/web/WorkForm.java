package org.saferschools.activity.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.saferschools.activity.Activity;
import org.saferschools.activity.Outcome;
import org.saferschools.activity.WorkDetails;
import org.saferschools.officer.Officer;
import org.saferschools.shared.Urn;

import org.springframework.format.annotation.DateTimeFormat;

/**
 * What a person types about work with a school, planned or done. The school is one of
 * those offered, or another one by name or URN.
 */
abstract class WorkForm {

	/** The answer that says that the school is typed. */
	static final String OTHER = "other";

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

	private String way = "";

	@Size(max = 8, message = "Bus route must be 8 characters or fewer")
	private String route = "";

	@Size(max = Outcome.LONGEST_NOTE, message = "Note must be 2,000 characters or fewer")
	private String note = "";

	@NotNull(message = "Enter how many minutes it took")
	@Min(value = WorkDetails.SHORTEST, message = "Minutes must be 5 or more")
	@Max(value = WorkDetails.LONGEST, message = "Minutes must be 720 or fewer")
	private Integer minutes;

	private Set<Long> officers = new HashSet<>();

	boolean asksForOtherSchool() {
		return OTHER.equals(this.school);
	}

	/** Takes a school as chosen. */
	void choose(Urn urn) {
		this.school = urn.toString();
	}

	/** Opens the form with a key of its own. */
	void open() {
		this.submissionKey = UUID.randomUUID();
	}

	/** Proposes a time. */
	void propose(LocalDate day, LocalTime start, int howLong) {
		this.date = day;
		this.time = start;
		this.minutes = howLong;
	}

	/** Takes what is there already. */
	void take(Activity activity) {
		choose(activity.school().urn());
		this.kind = activity.kind().code();
		this.topic = (activity.topic() != null) ? activity.topic().code() : "";
		this.way = (activity.way() != null) ? activity.way().code() : "";
		this.route = (activity.route() != null) ? activity.route() : "";
		this.note = activity.note();
		this.officers = activity.officers().stream().map(Officer::id).collect(Collectors.toSet());
		propose(activity.startsAt().toLocalDate(), activity.startsAt().toLocalTime(), activity.minutes());
	}

	/** The work that is asked for; only of a form without mistakes. */
	WorkDetails work() {
		return new WorkDetails(Urn.of(this.school), this.kind, blankAsNull(this.topic), blankAsNull(this.way),
				blankAsNull(this.route), LocalDateTime.of(this.date, this.time), this.minutes, this.officers);
	}

	/** The note with the line ends of one kind. */
	String noteText() {
		return this.note.replace("\r\n", "\n");
	}

	private static String blankAsNull(String text) {
		return text.isBlank() ? null : text.strip();
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

	public String getWay() {
		return this.way;
	}

	public void setWay(String way) {
		this.way = way;
	}

	public String getRoute() {
		return this.route;
	}

	public void setRoute(String route) {
		this.route = route;
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
