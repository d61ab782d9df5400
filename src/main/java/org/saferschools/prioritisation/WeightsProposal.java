package org.saferschools.prioritisation;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.saferschools.shared.RuleException;

/**
 * Other weights, proposed by one person and decided on once: accepted or rejected by
 * another, or withdrawn by the first.
 */
@Entity
class WeightsProposal {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@Column(updatable = false)
	private int baseVersion;

	@Embedded
	private FactorPoints points;

	@Column(updatable = false)
	private String reason;

	@Column(updatable = false)
	private String proposedBy;

	@Column(updatable = false)
	private Instant proposedAt;

	@Enumerated(EnumType.STRING)
	private ProposalState state = ProposalState.PROPOSED;

	private String decidedBy;

	private Instant decidedAt;

	private String note;

	@Version
	private int version;

	protected WeightsProposal() {
	}

	WeightsProposal(ProposeWeights proposed, String by, Instant at) {
		this.baseVersion = proposed.baseVersion();
		this.points = new FactorPoints(proposed.points());
		this.reason = proposed.reason();
		this.proposedBy = by;
		this.proposedAt = at;
	}

	/**
	 * Wants it.
	 * @param note may be empty
	 * @throws RuleException to whoever proposed it, or where it is decided already
	 */
	void accept(String by, Instant at, String note) {
		requireSecondPerson(by);
		decide(ProposalState.ACCEPTED, by, at, note);
	}

	/**
	 * Doesn't want it.
	 * @param note may be empty
	 * @throws RuleException to whoever proposed it, or where it is decided already
	 */
	void reject(String by, Instant at, String note) {
		requireSecondPerson(by);
		decide(ProposalState.REJECTED, by, at, note);
	}

	/**
	 * Takes it back.
	 * @throws RuleException to anybody but whoever proposed it, or where it is decided
	 * already
	 */
	void withdraw(String by, Instant at) {
		if (!this.proposedBy.equals(by)) {
			throw new RuleException("proposal.not-yours",
					"Only %s can withdraw this proposal. You can reject it.".formatted(this.proposedBy));
		}
		decide(ProposalState.WITHDRAWN, by, at, "");
	}

	private void requireSecondPerson(String by) {
		if (this.proposedBy.equals(by)) {
			throw new RuleException("decision.second-person",
					"Another person of the central team decides on your proposal. You can withdraw it.");
		}
	}

	private void decide(ProposalState decision, String by, Instant at, String note) {
		if (this.state != ProposalState.PROPOSED) {
			throw new RuleException("proposal.decided", "This proposal is %s already, by %s."
				.formatted(this.state.label().toLowerCase(Locale.ROOT), this.decidedBy));
		}
		this.state = decision;
		this.decidedBy = by;
		this.decidedAt = at;
		this.note = note.isBlank() ? null : note.strip();
	}

	long id() {
		return this.id;
	}

	int baseVersion() {
		return this.baseVersion;
	}

	Map<Factor, Integer> points() {
		return this.points.byFactor();
	}

	String reason() {
		return this.reason;
	}

	String proposedBy() {
		return this.proposedBy;
	}

	Instant proposedAt() {
		return this.proposedAt;
	}

	ProposalState state() {
		return this.state;
	}

	Optional<String> decidedBy() {
		return Optional.ofNullable(this.decidedBy);
	}

	Optional<Instant> decidedAt() {
		return Optional.ofNullable(this.decidedAt);
	}

	Optional<String> note() {
		return Optional.ofNullable(this.note);
	}

	int version() {
		return this.version;
	}

}
