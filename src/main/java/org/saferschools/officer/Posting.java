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

	Posting(Officer officer, Team team, OfficerKind kind, PostingDetails details) {
		this.officer = officer;
		this.team = team;
		describe(kind, details);
	}

	final void describe(OfficerKind kind, PostingDetails details) {
		this.kind = kind;
		this.weeklyHours = details.weeklyHours().value();
		this.startsOn = details.startsOn();
		this.endsOn = details.endsOn();
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

	boolean hasEndedBy(LocalDate day) {
		return this.endsOn != null && !this.endsOn.isAfter(day);
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

	/** Last day on which it holds; {@code null} while nobody has said. */
	public LocalDate lastDay() {
		return (this.endsOn != null) ? this.endsOn.minusDays(1) : null;
	}

	/** As the audit tells it. */
	@Override
	public String toString() {
		String until = (this.endsOn != null) ? " to " + lastDay() : "";
		return "%s, %s, %s hours a week, from %s%s".formatted(this.team.name(), this.kind.name(), this.weeklyHours,
				this.startsOn, until);
	}

}
