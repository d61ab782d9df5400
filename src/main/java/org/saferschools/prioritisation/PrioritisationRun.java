package org.saferschools.prioritisation;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.saferschools.shared.RuleException;

/**
 * One run of the ranking. What went in never changes; a draft is published or discarded,
 * and the published one is superseded by the next.
 */
@Entity
class PrioritisationRun {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@Column(updatable = false)
	private YearMonth asOf;

	@Enumerated(EnumType.STRING)
	private RunState state = RunState.DRAFT;

	@Column(updatable = false)
	private int weightsVersion;

	@Column(updatable = false)
	private String codeVersion;

	@Convert(converter = RunParametersConverter.class)
	@Column(updatable = false)
	private RunParameters parameters;

	@Column(updatable = false)
	private String incidentFingerprint;

	@Column(updatable = false)
	private String schoolFingerprint;

	@Column(updatable = false)
	private int incidents;

	@Column(updatable = false)
	private Long seed;

	@Column(updatable = false)
	private String resultFingerprint;

	@Column(updatable = false)
	private String createdBy;

	@Column(updatable = false)
	private Instant createdAt;

	private String publishedBy;

	private Instant publishedAt;

	private String discardedBy;

	private Instant discardedAt;

	@Version
	private int version;

	protected PrioritisationRun() {
	}

	PrioritisationRun(RunInputs inputs, String by, Instant at) {
		this.asOf = inputs.asOf();
		this.weightsVersion = inputs.weightsVersion();
		this.codeVersion = inputs.codeVersion();
		this.parameters = inputs.parameters();
		this.incidentFingerprint = inputs.incidentFingerprint();
		this.schoolFingerprint = inputs.schoolFingerprint();
		this.incidents = inputs.incidents();
		this.seed = inputs.seed();
		this.resultFingerprint = inputs.resultFingerprint();
		this.createdBy = by;
		this.createdAt = at;
	}

	/**
	 * Makes it what everybody works on.
	 * @throws RuleException where it is no draft
	 */
	void publish(String by, Instant at) {
		requireDraft("published");
		this.state = RunState.PUBLISHED;
		this.publishedBy = by;
		this.publishedAt = at;
	}

	/**
	 * Makes way for another one.
	 */
	void supersede() {
		if (this.state != RunState.PUBLISHED) {
			throw new IllegalStateException("Only the published run can be superseded, not run " + this.id);
		}
		this.state = RunState.SUPERSEDED;
	}

	/**
	 * Throws it away; it stays in the history.
	 * @throws RuleException where it is no draft
	 */
	void discard(String by, Instant at) {
		requireDraft("discarded");
		this.state = RunState.DISCARDED;
		this.discardedBy = by;
		this.discardedAt = at;
	}

	void requireDraft(String verb) {
		if (this.state != RunState.DRAFT) {
			throw new RuleException("run.no-draft", "Only a draft can be %s. Run %d is %s already.".formatted(verb,
					this.id, this.state.label().toLowerCase(Locale.ROOT)));
		}
	}

	long id() {
		return this.id;
	}

	RunState state() {
		return this.state;
	}

	RunInputs inputs() {
		return new RunInputs(this.asOf, this.weightsVersion, this.codeVersion, this.parameters,
				this.incidentFingerprint, this.schoolFingerprint, this.incidents, this.seed, this.resultFingerprint);
	}

	String createdBy() {
		return this.createdBy;
	}

	Instant createdAt() {
		return this.createdAt;
	}

	Optional<String> publishedBy() {
		return Optional.ofNullable(this.publishedBy);
	}

	Optional<Instant> publishedAt() {
		return Optional.ofNullable(this.publishedAt);
	}

	Optional<String> discardedBy() {
		return Optional.ofNullable(this.discardedBy);
	}

	Optional<Instant> discardedAt() {
		return Optional.ofNullable(this.discardedAt);
	}

	int version() {
		return this.version;
	}

}
