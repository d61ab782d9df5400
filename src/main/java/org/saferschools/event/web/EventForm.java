package org.saferschools.event.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.Set;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.saferschools.event.Event;
import org.saferschools.event.EventDetails;
import org.saferschools.event.EventKind;

/**
 * What the central team enters of an event.
 */
class EventForm {

	private int version;

	@NotNull(message = "Select what it is")
	private EventKind kind;

	@NotBlank(message = "Enter a name")
	private String name = "";

	@Size(max = 2000, message = "What it is about must be 2,000 characters or fewer")
	private String about = "";

	@NotNull(message = "Enter the day")
	private LocalDate day;

	@NotNull(message = "Enter when it begins")
	private LocalTime startTime;

	@NotNull(message = "Enter when it ends")
	private LocalTime endTime;

	@Size(max = 200, message = "Place must be 200 characters or fewer")
	private String place = "";

	@Size(max = 500, message = "Link must be 500 characters or fewer")
	private String link = "";

	@NotNull(message = "Enter the last day for replies")
	private LocalDate replyBy;

	private LocalDate nominateUntil;

	private Set<String> invitedKinds = new LinkedHashSet<>();

	/** A new event of a kind, with what is usual for it. */
	static EventForm of(EventKind kind, LocalDate today) {
		EventForm form = new EventForm();
		form.kind = kind;
		int year = (today.getMonthValue() <= 10) ? today.getYear() : today.getYear() + 1;
		if (kind == EventKind.CONFERENCE) {
			form.name = "Professionalising youth policing conference, October " + year;
			form.startTime = LocalTime.of(10, 0);
			form.endTime = LocalTime.of(15, 30);
		}
		if (kind == EventKind.AWARDS) {
			form.name = "Safer Schools awards " + year;
			form.invitedKinds.add("SSO");
			form.invitedKinds.add("YEDO");
		}
		return form;
	}

	static EventForm from(Event event) {
		EventForm form = new EventForm();
		form.version = event.version();
		form.kind = event.kind();
		form.name = event.name();
		form.about = event.about();
		form.day = event.startsAt().toLocalDate();
		form.startTime = event.startsAt().toLocalTime();
		form.endTime = event.endsAt().toLocalTime();
		form.place = event.place();
		form.link = event.link();
		form.replyBy = event.replyBy();
		form.nominateUntil = event.nominateUntil();
		form.invitedKinds.addAll(event.invitedKinds());
		return form;
	}

	EventDetails toCommand() {
		return new EventDetails(this.kind, this.name, this.about, this.day.atTime(this.startTime),
				this.day.atTime(this.endTime), this.place, this.link, this.replyBy, this.nominateUntil,
				this.invitedKinds);
	}

	public int getVersion() {
		return this.version;
	}

	public void setVersion(int version) {
		this.version = version;
	}

	public EventKind getKind() {
		return this.kind;
	}

	public void setKind(EventKind kind) {
		this.kind = kind;
	}

	public String getName() {
		return this.name;
	}

	public void setName(String name) {
		this.name = name;
	}

	public String getAbout() {
		return this.about;
	}

	public void setAbout(String about) {
		this.about = about;
	}

	public LocalDate getDay() {
		return this.day;
	}

	public void setDay(LocalDate day) {
		this.day = day;
	}

	public LocalTime getStartTime() {
		return this.startTime;
	}

	public void setStartTime(LocalTime startTime) {
		this.startTime = startTime;
	}

	public LocalTime getEndTime() {
		return this.endTime;
	}

	public void setEndTime(LocalTime endTime) {
		this.endTime = endTime;
	}

	public String getPlace() {
		return this.place;
	}

	public void setPlace(String place) {
		this.place = place;
	}

	public String getLink() {
		return this.link;
	}

	public void setLink(String link) {
		this.link = link;
	}

	public LocalDate getReplyBy() {
		return this.replyBy;
	}

	public void setReplyBy(LocalDate replyBy) {
		this.replyBy = replyBy;
	}

	public LocalDate getNominateUntil() {
		return this.nominateUntil;
	}

	public void setNominateUntil(LocalDate nominateUntil) {
		this.nominateUntil = nominateUntil;
	}

	public Set<String> getInvitedKinds() {
		return this.invitedKinds;
	}

	public void setInvitedKinds(Set<String> invitedKinds) {
		this.invitedKinds = invitedKinds;
	}

}
