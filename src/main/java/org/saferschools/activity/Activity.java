package org.saferschools.activity;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
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
import jakarta.persistence.Version;

import org.saferschools.officer.Officer;
import org.saferschools.school.School;
import org.saferschools.shared.RuleException;

/**
 * One piece of work with a school: what was done, when, by which officers, how many
 * pupils it reached. Pupils are a number, never names.
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

	@Enumerated(EnumType.STRING)
	private ActivityState state;

	private LocalDateTime startsAt;

	private int minutes;

	private Integer pupils;

	private String note;

	@ElementCollection(fetch = FetchType.LAZY)
	@CollectionTable(name = "activity_officer", joinColumns = @JoinColumn(name = "activity_id"))
	private Set<Participation> officers = new HashSet<>();

	private String loggedBy;

	private Instant loggedAt;

	@Version
	private int version;

	protected Activity() {
	}

	/**
	 * Records work that was done.
	 * @param submissionKey the key of the form, which makes sending it twice one record
	 * @param work what, where and when, already held against the rules
	 * @param pupils how many it reached, {@code null} where nobody counted
	 * @param note what else colleagues should know
	 */
	Activity(UUID submissionKey, Work work, Integer pupils, String note) {
		this.submissionKey = submissionKey;
		this.school = work.school();
		this.kind = work.kind();
		this.topic = work.topic();
		this.startsAt = work.startsAt();
		this.minutes = work.minutes();
		this.pupils = pupils;
		this.note = note.strip();
		this.state = ActivityState.DONE;
	}

	/** Says who took part. */
	Activity doneBy(Collection<Officer> party) {
		if (party.isEmpty()) {
			throw new IllegalArgumentException("Somebody must have taken part");
		}
		party.forEach((officer) -> this.officers.add(new Participation(officer, this.startsAt, endsAt())));
		return this;
	}

	/** Says who wrote it down, and when. */
	Activity loggedBy(String username, Instant at) {
		this.loggedBy = username;
		this.loggedAt = at;
		return this;
	}

	/**
	 * Takes back what was logged by mistake. The officers are free at that time again.
	 * @throws RuleException where it was taken back before
	 */
	void takeBack() {
		if (this.state == ActivityState.CANCELLED) {
			throw new RuleException("activity.cancelled", "This visit was removed already");
		}
		this.state = ActivityState.CANCELLED;
		this.officers.clear();
	}

	boolean wasLoggedBy(String username) {
		return this.loggedBy.equals(username);
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

	/** Who took part, by warrant number. */
	public List<Officer> officers() {
		return this.officers.stream()
			.map(Participation::officer)
			.sorted(Comparator.comparing(Officer::warrantNo))
			.toList();
	}

	/** User name of who wrote it down. */
	public String loggedBy() {
		return this.loggedBy;
	}

	public Instant loggedAt() {
		return this.loggedAt;
	}

	public int version() {
		return this.version;
	}

}
