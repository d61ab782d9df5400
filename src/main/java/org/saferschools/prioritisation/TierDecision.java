package org.saferschools.prioritisation;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.saferschools.shared.RuleException;
import org.saferschools.shared.Term;
import org.saferschools.shared.Urn;

/**
 * That a named person settled the tier of a school, until the last day of a term. It is
 * ended before that at most once, and never changed.
 */
@Entity
class TierDecision {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@Column(updatable = false)
	private int urn;

	@Column(updatable = false)
	private long runId;

	@Enumerated(EnumType.STRING)
	@Column(updatable = false)
	private DecisionKind kind;

	@Column(updatable = false)
	private int rankedTier;

	@Column(updatable = false)
	private int tier;

	@Column(updatable = false)
	private String reason;

	@Column(updatable = false)
	private LocalDate firstDay;

	@Column(updatable = false)
	private LocalDate lastDay;

	@Column(updatable = false)
	private String decidedBy;

	@Column(updatable = false)
	private Instant decidedAt;

	private String withdrawnBy;

	private Instant withdrawnAt;

	private String withdrawnReason;

	@Column(insertable = false, updatable = false)
	private Instant lapsedAt;

	@Version
	private int version;

	protected TierDecision() {
	}

	/**
	 * Settles a tier from a day to the end of its term.
	 * @param ranked what the published ranking says of the school
	 * @param by user name
	 * @throws RuleException where the tier is more than one away from the ranking's, or
	 * the ranking's own where that leaves no doubt
	 */
	TierDecision(SchoolTier ranked, DecideTier command, LocalDate day, String by, Instant at) {
		if (!ranked.choices().contains(command.tier())) {
			throw new RuleException("tier.choice",
					(command.tier() == ranked.rankedTier())
							? "The ranking gives this tier without doubt: there is nothing to decide"
							: "Choose a tier that is one up or down from tier %d, which the ranking gives"
								.formatted(ranked.rankedTier()));
		}
		this.urn = ranked.urn().value();
		this.runId = ranked.run();
		this.kind = ranked.kindOf(command.tier());
		this.rankedTier = ranked.rankedTier();
		this.tier = command.tier();
		this.reason = command.reason();
		this.firstDay = day;
		this.lastDay = Term.of(day).to();
		this.decidedBy = by;
		this.decidedAt = at;
	}

	/**
	 * Ends it before its time.
	 * @param day today
	 * @throws RuleException where it has ended
	 */
	void withdraw(String why, LocalDate day, String by, Instant at) {
		requireInForce(day);
		this.withdrawnReason = why.strip();
		this.withdrawnBy = by;
		this.withdrawnAt = at;
	}

	/**
	 * Refuses where it has ended.
	 * @throws RuleException which says so
	 */
	void requireInForce(LocalDate day) {
		if (this.withdrawnAt != null || this.lapsedAt != null || this.lastDay.isBefore(day)) {
			throw new RuleException("decision.ended", "This decision has ended already");
		}
	}

	Long id() {
		return this.id;
	}

	Urn urn() {
		return new Urn(this.urn);
	}

	DecisionKind kind() {
		return this.kind;
	}

	int rankedTier() {
		return this.rankedTier;
	}

	int tier() {
		return this.tier;
	}

	String reason() {
		return this.reason;
	}

	LocalDate lastDay() {
		return this.lastDay;
	}

	int version() {
		return this.version;
	}

}
