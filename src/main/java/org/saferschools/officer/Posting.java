package org.saferschools.officer;

import java.math.BigDecimal;
import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

import org.saferschools.shared.RuleException;

/**
 * That an officer works for a team, as what and for how many hours a week, from one day
 * to another. Changed through its {@link Officer}, who is never in two postings at once.
 */
@Entity
public class Posting {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	private Officer officer;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	private Team team;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "kind_code")
	private OfficerKind kind;

	private BigDecimal weeklyHours;

	private LocalDate startsOn;

	private LocalDate endsOn;

	protected Posting() {
	}

	Posting(Officer officer, Team team, OfficerKind kind, WeeklyHours weeklyHours, LocalDate startsOn) {
		this.officer = officer;
		this.team = team;
		this.kind = kind;
		this.weeklyHours = weeklyHours.value();
		this.startsOn = startsOn;
	}

	/**
	 * Ends the posting.
	 * @param lastDay the last day on which it holds
	 * @throws RuleException where that is before its first day
	 */
	void endAfter(LocalDate lastDay) {
		if (lastDay.isBefore(this.startsOn)) {
			throw new RuleException("posting.order", "Last day must be the posting's first day or later");
		}
		this.endsOn = lastDay.plusDays(1);
	}

	void reckon(OfficerKind kind, WeeklyHours weeklyHours) {
		this.kind = kind;
		this.weeklyHours = weeklyHours.value();
	}

	boolean overlaps(Posting other) {
		return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
	}

	private boolean startsBeforeEndOf(Posting other) {
		return other.endsOn == null || this.startsOn.isBefore(other.endsOn);
	}

	/** Whether it holds on that day. */
	public boolean covers(LocalDate day) {
		return !day.isBefore(this.startsOn) && (this.endsOn == null || day.isBefore(this.endsOn));
	}

	public Long id() {
		return this.id;
	}

	public Team team() {
		return this.team;
	}

	public OfficerKind kind() {
		return this.kind;
	}

	public BigDecimal weeklyHours() {
		return this.weeklyHours;
	}

	public LocalDate startsOn() {
		return this.startsOn;
	}

	/**
	 * First day on which it holds no more; {@code null} while nobody has said.
	 */
	public LocalDate endsOn() {
		return this.endsOn;
	}

}
