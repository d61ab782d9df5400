package org.saferschools.assignment;

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
import org.saferschools.school.School;
import org.saferschools.shared.RuleException;

/**
 * That an officer leads the work with a school. Pending until the school has been told,
 * then in force from its first day until it is ended; what it is on a day follows from
 * these dates.
 */
@Entity
public class Lead {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "urn")
	private School school;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	private Officer officer;

	private LocalDate startsOn;

	private LocalDate endsOn;

	private String reason;

	private String endReason;

	private String toldWhom;

	private LocalDate toldOn;

	private Instant withdrawnAt;

	private String placedBy;

	private Instant placedAt;

	@JoinColumn(name = "carried_from")
	@ManyToOne(fetch = FetchType.LAZY)
	private Lead carriedFrom;

	@Version
	private int version;

	protected Lead() {
	}

	/**
	 * Places an officer at a school; pending until the school is told.
	 */
	Lead(School school, Placement placement, String placedBy, Instant placedAt) {
		this.school = school;
		this.placedBy = placedBy;
		this.placedAt = placedAt;
		describe(placement);
	}

	private void describe(Placement placement) {
		this.officer = placement.officer();
		this.startsOn = placement.startsOn();
		this.reason = placement.reason();
	}

	/**
	 * Chooses anew while the school knows nothing of it.
	 * @throws RuleException once the school was told, or the lead was withdrawn, or where
	 * nothing is different
	 */
	void change(Placement placement) {
		requirePending("change");
		if (isAs(placement)) {
			throw new RuleException("lead.unchanged",
					"Nothing is different. Choose another officer, day or reason, or cancel");
		}
		describe(placement);
	}

	private boolean isAs(Placement placement) {
		return this.officer.id().equals(placement.officer().id()) && this.startsOn.equals(placement.startsOn())
				&& this.reason.equals(placement.reason());
	}

	/**
	 * The first day in force if the school is told on a day: the day chosen, or the day
	 * of telling where that is later.
	 * @throws RuleException where it was told before, or the lead was withdrawn
	 */
	LocalDate firstDayIfToldOn(LocalDate day) {
		requirePending("tell the school about");
		return this.startsOn.isBefore(day) ? day : this.startsOn;
	}

	/**
	 * Records that the school was told.
	 * @param whom by role, such as "Head teacher"
	 * @param on the day of telling
	 * @throws RuleException where it was told before, or the lead was withdrawn
	 */
	void tell(String whom, LocalDate on) {
		this.startsOn = firstDayIfToldOn(on);
		this.toldWhom = whom.strip();
		this.toldOn = on;
	}

	/**
	 * Takes it back before the school was told.
	 * @throws RuleException once the school was told
	 */
	void withdraw(Instant at) {
		requirePending("withdraw");
		this.withdrawnAt = at;
	}

	void requirePending(String verb) {
		if (!isPending()) {
			throw new RuleException("lead.not-pending",
					"You can’t %s this lead any more: %s".formatted(verb,
							(this.toldOn != null)
									? "the school was told on " + Days.inWords(this.toldOn) + ". End it instead"
									: "it was withdrawn. Place a new lead instead"));
		}
	}

	/**
	 * Ends it, or moves an end that is still to come. A lead that was to start later and
	 * is ended before its first day never is in force.
	 * @param lastDay the last day in force
	 * @param why the reason
	 * @param today the day of the decision
	 * @throws RuleException where the school was never told or the lead is over already
	 */
	void endAfter(LocalDate lastDay, String why, LocalDate today) {
		if (this.toldOn == null) {
			throw new RuleException("lead.pending", "The school was never told of this lead. Withdraw it instead");
		}
		if (stateOn(today) == LeadState.ENDED) {
			throw new RuleException("lead.ended", "This lead has already ended");
		}
		end(lastDay.plusDays(1), why);
	}

	/**
	 * Ends on the first day of the lead that follows.
	 */
	void giveWayTo(Lead successor, LocalDate on) {
		end(on, "Followed by %s: %s".formatted(successor.officer.label(), successor.reason));
	}

	private void end(LocalDate on, String why) {
		this.endsOn = on.isBefore(this.startsOn) ? this.startsOn : on;
		this.endReason = why.strip();
	}

	/** What it is on a day. */
	public LeadState stateOn(LocalDate day) {
		if (this.withdrawnAt != null) {
			return LeadState.WITHDRAWN;
		}
		if (this.toldOn == null) {
			return LeadState.PENDING;
		}
		if (this.endsOn != null && (!this.endsOn.isAfter(day) || this.endsOn.equals(this.startsOn))) {
			return LeadState.ENDED;
		}
		return this.startsOn.isAfter(day) ? LeadState.UPCOMING : LeadState.EFFECTIVE;
	}

	/**
	 * Goes on at the school that carries on for this one: told and pending as it is here,
	 * where it comes to its end.
	 * @param on the first day of that school
	 * @return the lead there
	 */
	Lead carryOver(School successor, LocalDate on, Instant at) {
		LocalDate first = this.startsOn.isAfter(on) ? this.startsOn : on;
		Lead carried = new Lead(successor, new Placement(this.officer, first, this.reason), this.placedBy,
				this.placedAt);
		carried.toldWhom = this.toldWhom;
		carried.toldOn = this.toldOn;
		carried.endsOn = this.endsOn;
		carried.endReason = this.endReason;
		carried.carriedFrom = this;
		close("Carried over to %s, which carries on".formatted(successor), on, at);
		return carried;
	}

	/**
	 * Comes to its end because the school did.
	 * @param on the first day of the school that carries on
	 */
	void close(String why, LocalDate on, Instant at) {
		if (isPending()) {
			withdraw(at);
		}
		else {
			end(on, why);
		}
	}

	boolean isPending() {
		return this.toldOn == null && this.withdrawnAt == null;
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

	/** First day in force, or meant to be while it is pending. */
	public LocalDate startsOn() {
		return this.startsOn;
	}

	/** First day on which it is in force no more; {@code null} while nobody has said. */
	public LocalDate endsOn() {
		return this.endsOn;
	}

	/** Last day in force; {@code null} while nobody has said. */
	public LocalDate lastDay() {
		return (this.endsOn != null) ? this.endsOn.minusDays(1) : null;
	}

	public String reason() {
		return this.reason;
	}

	public String endReason() {
		return this.endReason;
	}

	/** Whom at the school, by role; {@code null} until then. */
	public String toldWhom() {
		return this.toldWhom;
	}

	public LocalDate toldOn() {
		return this.toldOn;
	}

	public String placedBy() {
		return this.placedBy;
	}

	public int version() {
		return this.version;
	}

}
