package org.saferschools.officer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;

import org.saferschools.shared.NotFoundException;
import org.saferschools.shared.RuleException;

/**
 * An officer who works with schools, known by rank and warrant number, and the postings
 * that say for whom and for how long a week.
 */
@Entity
public class Officer {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private String warrantNo;

	@Enumerated(EnumType.STRING)
	private Rank rank;

	private LocalDate vettedUntil;

	private LocalDate trainedOn;

	private Integer mostSchools;

	@OneToMany(mappedBy = "officer", fetch = FetchType.LAZY, cascade = CascadeType.PERSIST, orphanRemoval = true)
	@OrderBy("startsOn")
	private List<Posting> postings = new ArrayList<>();

	@Version
	private int version;

	protected Officer() {
	}

	Officer(OfficerDetails details) {
		describe(details);
	}

	final void describe(OfficerDetails details) {
		this.rank = details.rank();
		this.warrantNo = details.warrantNumber().value();
		this.vettedUntil = details.vettedUntil();
		this.trainedOn = details.trainedOn();
		this.mostSchools = details.mostSchools();
	}

	/**
	 * Posts the officer to a team.
	 * @throws RuleException where another posting holds on one of these days
	 */
	Posting post(Team team, OfficerKind kind, PostingDetails details) {
		Posting posting = new Posting(this, team, kind, details);
		refuseOverlap(posting);
		this.postings.add(posting);
		return posting;
	}

	/**
	 * Says a posting anew: its kind, its hours, its days.
	 * @throws RuleException where another posting holds on one of these days
	 */
	void changePosting(Posting posting, OfficerKind kind, PostingDetails details) {
		posting.describe(kind, details);
		refuseOverlap(posting);
	}

	/**
	 * Takes back a posting that was planned.
	 * @throws RuleException where it has begun, and is history
	 */
	void withdrawPosting(Posting posting, LocalDate today) {
		if (!posting.startsOn().isAfter(today)) {
			throw new RuleException("posting.begun", "The posting has begun: give it a last day instead");
		}
		this.postings.remove(posting);
	}

	/**
	 * One of the officer's postings.
	 * @throws NotFoundException where it is none of them
	 */
	public Posting posting(long postingId) {
		return this.postings.stream()
			.filter((posting) -> posting.id() == postingId)
			.findFirst()
			.orElseThrow(() -> new NotFoundException("%s has no posting %d".formatted(label(), postingId)));
	}

	/**
	 * The teams that know the officer: those of today's posting and of later ones, else
	 * of the last one.
	 * @return numbers of teams; none for an officer who was never posted
	 */
	Set<Integer> teamsFrom(LocalDate today) {
		Set<Integer> teams = this.postings.stream()
			.filter((posting) -> !posting.hasEndedBy(today))
			.map((posting) -> posting.team().id())
			.collect(Collectors.toSet());
		return teams.isEmpty() ? lastTeam() : teams;
	}

	private Set<Integer> lastTeam() {
		return this.postings.stream()
			.max(Comparator.comparing(Posting::startsOn))
			.map((posting) -> Set.of(posting.team().id()))
			.orElseGet(Set::of);
	}

	/** The posting that holds on a day. */
	public Optional<Posting> postingOn(LocalDate day) {
		return this.postings.stream().filter((posting) -> posting.covers(day)).findFirst();
	}

	private void refuseOverlap(Posting posting) {
		if (this.postings.stream().anyMatch((other) -> other != posting && other.overlaps(posting))) {
			throw overlap();
		}
	}

	static RuleException taken() {
		return new RuleException("warrant.taken", "There is already an officer with this warrant number");
	}

	static RuleException overlap() {
		return new RuleException("posting.overlap",
				"The officer has another posting on these days: end that one first, or choose other dates");
	}

	public Long id() {
		return this.id;
	}

	public String warrantNo() {
		return this.warrantNo;
	}

	public Rank rank() {
		return this.rank;
	}

	/** What colleagues say: "PC 4412". */
	public String label() {
		return label(this.rank, this.warrantNo);
	}

	static String label(Rank rank, String warrantNo) {
		return rank.abbreviation() + " " + warrantNo;
	}

	/** Last day of the vetting, or {@code null} for none. */
	public LocalDate vettedUntil() {
		return this.vettedUntil;
	}

	/** Day of the training for work in schools, or {@code null} for none. */
	public LocalDate trainedOn() {
		return this.trainedOn;
	}

	/**
	 * How many schools the officer may lead at most; {@code null} for as many as the
	 * hours allow.
	 */
	public Integer mostSchools() {
		return this.mostSchools;
	}

	public boolean isVettedOn(LocalDate day) {
		return isVettedOn(this.vettedUntil, day);
	}

	public boolean isTrainedOn(LocalDate day) {
		return isTrainedOn(this.trainedOn, day);
	}

	static boolean isVettedOn(LocalDate vettedUntil, LocalDate day) {
		return vettedUntil != null && !day.isAfter(vettedUntil);
	}

	static boolean isTrainedOn(LocalDate trainedOn, LocalDate day) {
		return trainedOn != null && !day.isBefore(trainedOn);
	}

	/** All postings, earliest first. */
	public List<Posting> postings() {
		return List.copyOf(this.postings);
	}

	public int version() {
		return this.version;
	}

	/** As the audit tells it. */
	@Override
	public String toString() {
		return "%s, vetted until %s, trained on %s".formatted(label(), orNever(this.vettedUntil),
				orNever(this.trainedOn))
				+ ((this.mostSchools != null) ? ", %d schools at most".formatted(this.mostSchools) : "");
	}

	private static Object orNever(LocalDate day) {
		return (day != null) ? day : "never";
	}

}
