package org.saferschools.activity;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

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
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;

import org.saferschools.officer.Officer;
import org.saferschools.school.School;
import org.saferschools.shared.RuleException;

/**
 * One piece of work with a school: what is planned or was done, when, by which officers,
 * how many pupils it reached. Pupils are a number, never names.
 */
@Entity
public class Activity {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private UUID submissionKey;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "urn")
	private School school;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "kind_code")
	private ActivityKind kind;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "topic_code")
	private ActivityTopic topic;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "way_code")
	private ActivityWay way;

	private String route;

	private Long requestId;

	private Long agreementId;

	private String area;

	@ElementCollection(fetch = FetchType.LAZY)
	@CollectionTable(name = "activity_find", joinColumns = @JoinColumn(name = "activity_id"))
	@MapKeyColumn(name = "find_code")
	@Column(name = "number")
	private Map<String, Integer> finds = new HashMap<>();

	@Enumerated(EnumType.STRING)
	private ActivityState state;

	private LocalDateTime startsAt;

	private int minutes;

	private Integer pupils;

	private String note;

	@ElementCollection(fetch = FetchType.LAZY)
	@CollectionTable(name = "activity_officer", joinColumns = @JoinColumn(name = "activity_id"))
	private Set<Participation> officers = new HashSet<>();

	@Enumerated(EnumType.STRING)
	private Origin origin;

	private String plannedBy;

	private Instant plannedAt;

	private UUID doneKey;

	private String loggedBy;

	private Instant loggedAt;

	@Enumerated(EnumType.STRING)
	private CancelReason cancelReason;

	private String cancelNote = "";

	private String cancelledBy;

	private Instant cancelledAt;

	@Version
	private int version;

	protected Activity() {
	}

	private Activity(UUID submissionKey, ActivityState state, Work work, Collection<Officer> party) {
		this.submissionKey = submissionKey;
		this.state = state;
		this.origin = Origin.BY_HAND;
		become(work, party);
	}

	/**
	 * Records work that was done and that nobody had planned.
	 * @param submissionKey the key of the form, which makes sending it twice one record
	 * @param work what, where and when, already held against the rules
	 * @param party who took part
	 * @param outcome what came of it
	 */
	static Activity logged(UUID submissionKey, Work work, Collection<Officer> party, Outcome outcome) {
		Activity activity = new Activity(submissionKey, ActivityState.DONE, work, party);
		activity.came(outcome);
		return activity;
	}

	/**
	 * Plans work.
	 * @param command key, note and origin
	 * @param work what, where and when, already held against the rules
	 * @param party who is to take part
	 */
	static Activity planned(PlanActivity command, Work work, Collection<Officer> party) {
		Activity activity = new Activity(command.submissionKey(), ActivityState.PLANNED, work, party);
		activity.origin = command.origin();
		activity.note = command.note();
		return activity;
	}

	private void become(Work work, Collection<Officer> party) {
		if (party.isEmpty()) {
			throw new IllegalArgumentException("Somebody must take part");
		}
		this.school = work.school();
		this.kind = work.kind();
		this.topic = work.what().topic();
		this.way = work.what().way();
		this.route = (work.what().route() != null) ? work.what().route().name() : null;
		this.requestId = work.what().requestId();
		this.agreementId = work.what().agreementId();
		this.startsAt = work.startsAt();
		this.minutes = work.minutes();
		this.officers.clear();
		party.forEach((officer) -> this.officers.add(new Participation(officer, this.startsAt, endsAt())));
	}

	private void came(Outcome outcome) {
		this.pupils = outcome.pupils();
		this.note = outcome.note();
		this.area = this.kind.asksForFinds() ? outcome.area() : null;
		this.finds.clear();
		if (this.kind.asksForFinds()) {
			this.finds.putAll(outcome.finds());
		}
	}

	/** Says who planned it, and when. */
	Activity plannedBy(String username, Instant at) {
		this.plannedBy = username;
		this.plannedAt = at;
		return this;
	}

	/** Says who wrote it down as done, and when. */
	Activity loggedBy(String username, Instant at) {
		this.loggedBy = username;
		this.loggedAt = at;
		return this;
	}

	/**
	 * Plans something else instead.
	 * @throws RuleException where it isn't planned any more
	 */
	void change(Work work, Collection<Officer> party, String newNote) {
		requirePlanned();
		become(work, party);
		this.note = newNote;
	}

	/**
	 * Was done, as was planned or a little otherwise.
	 * @param key of the form that says so
	 * @throws RuleException where it isn't planned any more
	 */
	void done(UUID key, Work work, Collection<Officer> party, Outcome outcome) {
		requirePlanned();
		become(work, party);
		came(outcome);
		this.doneKey = key;
		this.state = ActivityState.DONE;
	}

	/**
	 * Is not going to happen. The officers are free at that time again.
	 * @throws RuleException where it isn't planned any more
	 */
	void cancel(CancelReason reason, String why, String username, Instant at) {
		requirePlanned();
		Set<Participation> released = this.officers.stream().map(Participation::released).collect(Collectors.toSet());
		this.officers.clear();
		this.officers.addAll(released);
		this.cancelNote = why;
		cancelled(reason, username, at);
	}

	/**
	 * Takes back what was logged by mistake. The officers were never there.
	 * @throws RuleException where it is no logged work
	 */
	void takeBack(String username, Instant at) {
		if (this.state == ActivityState.CANCELLED) {
			throw new RuleException("activity.cancelled", "This visit was removed already");
		}
		if (this.state == ActivityState.PLANNED) {
			throw new RuleException("activity.planned", "This is planned and not logged yet. Cancel it instead");
		}
		this.officers.clear();
		cancelled(CancelReason.MISTAKE, username, at);
	}

	private void cancelled(CancelReason reason, String username, Instant at) {
		this.state = ActivityState.CANCELLED;
		this.cancelReason = reason;
		this.cancelledBy = username;
		this.cancelledAt = at;
	}

	private void requirePlanned() {
		if (this.state == ActivityState.DONE) {
			throw new RuleException("activity.done", "This was logged as done meanwhile, so its plan can’t change");
		}
		if (this.state == ActivityState.CANCELLED) {
			throw new RuleException("activity.cancelled",
					"This was cancelled: %s. Plan it anew, or log a visit that was made all the same"
						.formatted(this.cancelReason.label()));
		}
	}

	boolean isPlanned() {
		return this.state == ActivityState.PLANNED;
	}

	/** Whether this form has logged it as done already. */
	boolean wasDoneBy(UUID key) {
		return key.equals(this.doneKey);
	}

	/** Whether a user planned it or wrote it down. */
	boolean isBy(String username) {
		return username.equals(this.loggedBy) || username.equals(this.plannedBy);
	}

	public Long id() {
		return this.id;
	}

	public School school() {
		return this.school;
	}

	public ActivityKind kind() {
		return this.kind;
	}

	public ActivityTopic topic() {
		return this.topic;
	}

	/** In which way; {@code null} where its kind has none. */
	public ActivityWay way() {
		return this.way;
	}

	/** On which bus route; {@code null} where its kind asks for none. */
	public String route() {
		return this.route;
	}

	/** Number of the school's request that it hangs on; {@code null} for none. */
	public Long requestId() {
		return this.requestId;
	}

	/** Number of the agreement that it hangs on; {@code null} for none. */
	public Long agreementId() {
		return this.agreementId;
	}

	/**
	 * Which area was swept or where the arch stood; {@code null} where its kind asks for
	 * none.
	 */
	public String area() {
		return this.area;
	}

	/** How many items of which kind were found, by the kind's code. */
	public Map<String, Integer> finds() {
		return Map.copyOf(this.finds);
	}

	public ActivityState state() {
		return this.state;
	}

	/** London time. */
	public LocalDateTime startsAt() {
		return this.startsAt;
	}

	public LocalDateTime endsAt() {
		return this.startsAt.plusMinutes(this.minutes);
	}

	public int minutes() {
		return this.minutes;
	}

	/** How many pupils it reached; {@code null} where nobody counted. */
	public Integer pupils() {
		return this.pupils;
	}

	/** How many pupils the school has, where more than those were reached. */
	public Optional<Integer> rollExceeded() {
		return this.school.pupils().filter((roll) -> this.pupils != null && this.pupils > roll);
	}

	public String note() {
		return this.note;
	}

	/** Who takes part, by warrant number. */
	public List<Officer> officers() {
		return this.officers.stream()
			.map(Participation::officer)
			.sorted(Comparator.comparing(Officer::warrantNo))
			.toList();
	}

	/** Out of what it was planned; by hand also where nobody planned it. */
	public Origin origin() {
		return this.origin;
	}

	/** User name of who planned it; {@code null} where nobody did. */
	public String plannedBy() {
		return this.plannedBy;
	}

	/** When it was planned; {@code null} where nobody did. */
	public Instant plannedAt() {
		return this.plannedAt;
	}

	/** User name of who wrote it down as done; {@code null} until then. */
	public String loggedBy() {
		return this.loggedBy;
	}

	public Instant loggedAt() {
		return this.loggedAt;
	}

	/** Why it isn't going to happen; {@code null} unless it was cancelled. */
	public CancelReason cancelReason() {
		return this.cancelReason;
	}

	public String cancelNote() {
		return this.cancelNote;
	}

	/** User name of who cancelled it; {@code null} unless it was. */
	public String cancelledBy() {
		return this.cancelledBy;
	}

	/** When it was cancelled; {@code null} unless it was. */
	public Instant cancelledAt() {
		return this.cancelledAt;
	}

	public int version() {
		return this.version;
	}

}
