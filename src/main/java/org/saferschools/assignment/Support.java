package org.saferschools.assignment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;

import org.saferschools.officer.Officer;
import org.saferschools.officer.WeeklyHours;
import org.saferschools.school.School;
import org.saferschools.shared.RuleException;

/**
 * That a further officer helps at a school beside its main lead and takes over some hours
 * a week there, from one day to another.
 */
@Entity
public class Support {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "urn")
	private School school;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	private Officer officer;

	private BigDecimal weeklyHours;

	private LocalDate startsOn;

	private LocalDate endsOn;

	private String reason;

	private String endReason;

	private String placedBy;

	private Instant placedAt;

	@Version
	private int version;

	protected Support() {
	}

	Support(School school, Placement placement, WeeklyHours hours, LocalDate lastDay, String placedBy,
			Instant placedAt) {
		this.school = school;
		this.officer = placement.officer();
		this.startsOn = placement.startsOn();
		this.reason = placement.reason();
		this.weeklyHours = hours.value();
		this.endsOn = (lastDay != null) ? lastDay.plusDays(1) : null;
		this.placedBy = placedBy;
		this.placedAt = placedAt;
	}

	/**
	 * Ends it, or moves an end that is still to come. One that is ended before its first
	 * day never was.
	 * @param lastDay the last day
	 * @param why the reason
	 * @param today the day of the decision
	 * @throws RuleException where it is over already
	 */
	void endAfter(LocalDate lastDay, String why, LocalDate today) {
		if (this.endsOn != null && !this.endsOn.isAfter(today)) {
			throw new RuleException("support.ended", "This support has already ended");
		}
		end(lastDay.plusDays(1), why);
	}

	/** Ends where the officer begins to lead the school. */
	void giveWayFrom(LocalDate firstDay) {
		end(firstDay, "Leads the school from then on");
	}

	private void end(LocalDate on, String why) {
		this.endsOn = on.isBefore(this.startsOn) ? this.startsOn : on;
		this.endReason = why.strip();
	}

	public Long id() {
		return this.id;
	}

	public School school() {
		return this.school;
	}

	public Officer officer() {
		return this.officer;
	}

	/** Hours a week that the officer takes over, 0.5 to 60. */
	public BigDecimal weeklyHours() {
		return this.weeklyHours;
	}

	public LocalDate startsOn() {
		return this.startsOn;
	}

	/** First day on which it holds no more; {@code null} while nobody has said. */
	public LocalDate endsOn() {
		return this.endsOn;
	}

	/** Last day; {@code null} while nobody has said. */
	public LocalDate lastDay() {
		return (this.endsOn != null) ? this.endsOn.minusDays(1) : null;
	}

	public String reason() {
		return this.reason;
	}

	public String endReason() {
		return this.endReason;
	}

	public int version() {
		return this.version;
	}

	/** As the audit tells it. */
	@Override
	public String toString() {
		return "%s, %s hours a week, from %s%s".formatted(this.officer.label(), this.weeklyHours, this.startsOn,
				(this.endsOn != null) ? " to " + lastDay() : "");
	}

}
