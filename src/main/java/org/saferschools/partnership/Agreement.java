package org.saferschools.partnership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.saferschools.shared.RuleException;
import org.saferschools.shared.Urn;

/**
 * What a school has agreed to, from when to when.
 */
@Entity
@Table(name = "school_agreement")
public class Agreement implements OfSchool {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private Integer urn;

	private String agreedBy;

	private String what;

	private LocalDate startsOn;

	private LocalDate expiresOn;

	private LocalDate endedOn;

	private String endReason;

	@ElementCollection(fetch = FetchType.LAZY)
	@CollectionTable(name = "school_agreement_scope", joinColumns = @JoinColumn(name = "agreement_id"))
	@Column(name = "scope_code")
	private Set<String> scopes = new HashSet<>();

	private String recordedBy;

	private Instant recordedAt;

	@Version
	private int version;

	protected Agreement() {
	}

	Agreement(Urn urn, RecordAgreement command, String by, Instant at) {
		this.urn = urn.value();
		this.agreedBy = command.agreedBy();
		this.what = command.what();
		this.startsOn = command.startsOn();
		this.expiresOn = command.expiresOn();
		this.scopes.addAll(command.scopes());
		this.recordedBy = by;
		this.recordedAt = at;
	}

	/**
	 * Holds no more from a day on.
	 * @param day first day on which it doesn't hold
	 * @throws RuleException where it ended before
	 */
	void end(LocalDate day, String reason) {
		if (this.endedOn != null) {
			throw new RuleException("agreement.ended", "This agreement has ended already");
		}
		if (day.isAfter(this.expiresOn)) {
			throw new RuleException("day.expired", "It expires before that day. Choose an earlier one");
		}
		this.endedOn = day;
		this.endReason = reason;
	}

	/** Whether it holds on a day. */
	public boolean holdsOn(LocalDate day) {
		return !day.isBefore(this.startsOn) && !day.isAfter(this.expiresOn)
				&& (this.endedOn == null || day.isBefore(this.endedOn));
	}

	public Long id() {
		return this.id;
	}

	@Override
	public Urn urn() {
		return new Urn(this.urn);
	}

	/** Role of who agreed for the school. */
	public String agreedBy() {
		return this.agreedBy;
	}

	public String what() {
		return this.what;
	}

	public LocalDate startsOn() {
		return this.startsOn;
	}

	/** Last day on which it holds. */
	public LocalDate expiresOn() {
		return this.expiresOn;
	}

	/** First day on which it holds no more; {@code null} unless it ended early. */
	public LocalDate endedOn() {
		return this.endedOn;
	}

	/** Why it ended early; {@code null} unless it did. */
	public String endReason() {
		return this.endReason;
	}

	/** Codes of what it covers. */
	public Set<String> scopes() {
		return Set.copyOf(this.scopes);
	}

	public String recordedBy() {
		return this.recordedBy;
	}

	public Instant recordedAt() {
		return this.recordedAt;
	}

	@Override
	public int version() {
		return this.version;
	}

}
