package org.saferschools.event;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import org.saferschools.shared.RuleException;

/**
 * A conference, ceremony or other event. Where it stands follows from its dates.
 */
@Entity
public class Event {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@Enumerated(EnumType.STRING)
	private EventKind kind;

	private String name;

	private String about;

	private LocalDateTime startsAt;

	private LocalDateTime endsAt;

	private String place;

	private String link;

	private LocalDate replyBy;

	private LocalDate nominateUntil;

	@ElementCollection(fetch = FetchType.LAZY)
	@CollectionTable(name = "event_kind_invited", joinColumns = @JoinColumn(name = "event_id"))
	@Column(name = "kind_code")
	private Set<String> invitedKinds = new HashSet<>();

	@Column(updatable = false)
	private String createdBy;

	@Column(updatable = false)
	private Instant createdAt;

	private Instant cancelledAt;

	private String cancelledReason;

	@Version
	private int version;

	protected Event() {
	}

	Event(EventDetails details, String by, Instant at) {
		describe(details);
		this.createdBy = by;
		this.createdAt = at;
	}

	/**
	 * Says other things of the event.
	 * @throws RuleException where it is over or was called off, or awards were to lose
	 * their nominations
	 */
	void change(EventDetails details, LocalDateTime now) {
		requireToCome(now);
		if (this.kind == EventKind.AWARDS && details.kind() != EventKind.AWARDS) {
			throw new RuleException("kind.awards", "An awards ceremony stays one: call it off and make another event");
		}
		describe(details);
	}

	private void describe(EventDetails details) {
		this.kind = details.kind();
		this.name = details.name();
		this.about = details.about().strip();
		this.startsAt = details.startsAt();
		this.endsAt = details.endsAt();
		this.place = details.place();
		this.link = details.link();
		this.replyBy = details.replyBy();
		this.nominateUntil = details.nominateUntil();
		this.invitedKinds.retainAll(details.invitedKinds());
		this.invitedKinds.addAll(details.invitedKinds());
	}

	/**
	 * Calls the event off.
	 * @throws RuleException where it is over or was called off already
	 */
	void cancel(String reason, Instant at, LocalDateTime now) {
		requireToCome(now);
		if (reason.isBlank()) {
			throw new RuleException("reason.missing", "Enter the reason");
		}
		this.cancelledAt = at;
		this.cancelledReason = reason.strip();
	}

	/**
	 * Refuses where the event is over or was called off.
	 */
	void requireToCome(LocalDateTime now) {
		if (state(now) == EventState.CANCELLED) {
			throw new RuleException("event.cancelled", "This event was called off: " + this.cancelledReason);
		}
		if (state(now) == EventState.OVER) {
			throw new RuleException("event.over", "This event is over. Make another one");
		}
	}

	/** Where the event stands. */
	public EventState state(LocalDateTime now) {
		if (this.cancelledAt != null) {
			return EventState.CANCELLED;
		}
		if (!now.isBefore(this.endsAt)) {
			return EventState.OVER;
		}
		return now.toLocalDate().isAfter(this.replyBy) ? EventState.CLOSED : EventState.OPEN;
	}

	/** Whether supervisors may nominate on a day. */
	public boolean takesNominationsOn(LocalDate day) {
		return this.nominateUntil != null && this.cancelledAt == null && !day.isAfter(this.nominateUntil);
	}

	/** Whether the event has begun, and results may be read out. */
	public boolean hasBegun(LocalDateTime now) {
		return this.cancelledAt == null && !now.isBefore(this.startsAt);
	}

	public long id() {
		return this.id;
	}

	public EventKind kind() {
		return this.kind;
	}

	public String name() {
		return this.name;
	}

	public String about() {
		return this.about;
	}

	public LocalDateTime startsAt() {
		return this.startsAt;
	}

	public LocalDateTime endsAt() {
		return this.endsAt;
	}

	/** Where to come; for the invited only. */
	public String place() {
		return this.place;
	}

	/** Where to join online; for the invited only. */
	public String link() {
		return this.link;
	}

	public LocalDate replyBy() {
		return this.replyBy;
	}

	/** Last day for nominations, or {@code null} where there are no awards. */
	public LocalDate nominateUntil() {
		return this.nominateUntil;
	}

	public Set<String> invitedKinds() {
		return Set.copyOf(this.invitedKinds);
	}

	/** Why it was called off, or {@code null}. */
	public String cancelledReason() {
		return this.cancelledReason;
	}

	public int version() {
		return this.version;
	}

}
