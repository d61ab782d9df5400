package org.saferschools.officer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

import org.saferschools.shared.RuleException;

/**
 * That an officer is away from work with schools, altogether or for a part of the weekly
 * hours, from one day to another. What was entered stays: a correction strikes it out and
 * enters it anew.
 */
@Entity
public class Absence {

	private static final int ALL = 100;

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	private Officer officer;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "kind_code")
	private AbsenceKind kind;

	private int percent;

	private LocalDate startsOn;

	private LocalDate endsOn;

	private String enteredBy;

	private Instant enteredAt;

	@JoinColumn(name = "replaces")
	@ManyToOne(fetch = FetchType.LAZY)
	private Absence replaces;

	private String struckOutBy;

	private Instant struckOutAt;

	private String struckOutWhy;

	protected Absence() {
	}

	Absence(Officer officer, AbsenceKind kind, AbsenceDetails details, String by, Instant at) {
		this.officer = officer;
		this.kind = kind;
		this.percent = details.percent();
		this.startsOn = details.startsOn();
		this.endsOn = details.endsOn();
		this.enteredBy = by;
		this.enteredAt = at;
	}

	/**
	 * Says it anew: strikes it out and gives the absence that stands in its place.
	 * @throws RuleException where it is struck out already, or nothing is different
	 */
	Absence correct(AbsenceKind newKind, AbsenceDetails details, String by, Instant at) {
		Absence corrected = new Absence(this.officer, newKind, details, by, at);
		corrected.replaces = this;
		if (toString().equals(corrected.toString())) {
			throw new RuleException("absence.unchanged", "Nothing is different. Change something, or cancel");
		}
		strikeOut("Corrected: " + corrected, by, at);
		return corrected;
	}

	/**
	 * Says that it does not hold.
	 * @param why the reason
	 * @throws RuleException where it is struck out already
	 */
	void strikeOut(String why, String by, Instant at) {
		if (isStruckOut()) {
			throw new RuleException("absence.struck-out",
					"This entry was struck out already. Look at the officer’s page for what holds now");
		}
		this.struckOutWhy = why.strip();
		this.struckOutBy = by;
		this.struckOutAt = at;
	}

	public boolean isStruckOut() {
		return this.struckOutAt != null;
	}

	/** Whether the officer is away on that day. */
	public boolean covers(LocalDate day) {
		return !isStruckOut() && !day.isBefore(this.startsOn) && (this.endsOn == null || day.isBefore(this.endsOn));
	}

	public Long id() {
		return this.id;
	}

	public Officer officer() {
		return this.officer;
	}

	public AbsenceKind kind() {
		return this.kind;
	}

	/** How much of the weekly hours is lost, 1 to 100 per cent. */
	public int percent() {
		return this.percent;
	}

	public LocalDate startsOn() {
		return this.startsOn;
	}

	/** Last day away; {@code null} while nobody has said. */
	public LocalDate lastDay() {
		return (this.endsOn != null) ? this.endsOn.minusDays(1) : null;
	}

	public String enteredBy() {
		return this.enteredBy;
	}

	public String struckOutBy() {
		return this.struckOutBy;
	}

	public String struckOutWhy() {
		return this.struckOutWhy;
	}

	/** As the audit tells it. */
	@Override
	public String toString() {
		return "%s, %s, from %s%s".formatted(this.kind.name(),
				(this.percent == ALL) ? "all hours" : this.percent + "% of the hours", this.startsOn,
				Objects.isNull(this.endsOn) ? " until further notice" : " to " + lastDay());
	}

}
