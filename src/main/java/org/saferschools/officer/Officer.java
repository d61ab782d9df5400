package org.saferschools.officer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

	@OneToMany(mappedBy = "officer", fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
	@OrderBy("startsOn")
	private List<Posting> postings = new ArrayList<>();

	@Version
	private int version;

	protected Officer() {
	}

	Officer(Rank rank, WarrantNumber warrantNo) {
		describe(rank, warrantNo);
	}

	final void describe(Rank rank, WarrantNumber warrantNo) {
		this.rank = rank;
		this.warrantNo = warrantNo.value();
	}

	/**
	 * Says until when the officer is vetted and since when trained for work in schools.
	 * @param vettedUntil last day of the vetting, or {@code null} for none
	 * @param trainedOn day of the training, or {@code null} for none
	 */
	void clear(LocalDate vettedUntil, LocalDate trainedOn) {
		this.vettedUntil = vettedUntil;
		this.trainedOn = trainedOn;
	}

	/**
	 * Posts the officer to a team.
	 * @param startsOn first day
	 * @param lastDay last day, or {@code null} for until further notice
	 * @throws RuleException where another posting holds on one of these days
	 */
	Posting post(Team team, OfficerKind kind, WeeklyHours weeklyHours, LocalDate startsOn, LocalDate lastDay) {
		Posting posting = new Posting(this, team, kind, weeklyHours, startsOn);
		if (lastDay != null) {
			posting.endAfter(lastDay);
		}
		refuseOverlap(posting);
		this.postings.add(posting);
		return posting;
	}

	/**
	 * Ends a posting, or moves its end.
	 * @throws RuleException where that is before its first day or runs into another one
	 */
	void endPosting(long postingId, LocalDate lastDay) {
		Posting posting = posting(postingId);
		posting.endAfter(lastDay);
		refuseOverlap(posting);
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

	/** The posting that holds on a day. */
	public Optional<Posting> postingOn(LocalDate day) {
		return this.postings.stream().filter((posting) -> posting.covers(day)).findFirst();
	}

	private void refuseOverlap(Posting posting) {
		if (this.postings.stream().anyMatch((other) -> other != posting && other.overlaps(posting))) {
			throw overlap();
		}
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

}
