package org.saferschools.partnership;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.saferschools.shared.RuleException;
import org.saferschools.shared.Urn;

/**
 * What a school asked for, by the role of who asked.
 */
@Entity
public class SchoolRequest implements OfSchool {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private Integer urn;

	private String kindCode;

	private String askedBy;

	private LocalDate askedOn;

	private String scope;

	private LocalDate expiresOn;

	private String recordedBy;

	private Instant recordedAt;

	private LocalDate withdrawnOn;

	private String withdrawnBy;

	@Version
	private int version;

	protected SchoolRequest() {
	}

	SchoolRequest(Urn urn, RecordRequest command, String by, Instant at) {
		this.urn = urn.value();
		this.kindCode = command.kindCode();
		this.askedBy = command.askedBy();
		this.askedOn = command.askedOn();
		this.scope = command.scope();
		this.expiresOn = command.expiresOn();
		this.recordedBy = by;
		this.recordedAt = at;
	}

	/**
	 * Is taken back by the school.
	 * @param by role of who took it back
	 * @throws RuleException where it was withdrawn before
	 */
	void withdraw(String by, LocalDate day) {
		if (this.withdrawnOn != null) {
			throw new RuleException("request.withdrawn", "This request was withdrawn already");
		}
		this.withdrawnBy = by;
		this.withdrawnOn = day;
	}

	/** Whether work may rest on it on a day: neither withdrawn nor expired. */
	public boolean holdsOn(LocalDate day) {
		return this.withdrawnOn == null && !day.isBefore(this.askedOn) && !day.isAfter(this.expiresOn);
	}

	public Long id() {
		return this.id;
	}

	@Override
	public Urn urn() {
		return new Urn(this.urn);
	}

	public String kindCode() {
		return this.kindCode;
	}

	/** Role of who asked for the school. */
	public String askedBy() {
		return this.askedBy;
	}

	public LocalDate askedOn() {
		return this.askedOn;
	}

	/** What for, where and how. */
	public String scope() {
		return this.scope;
	}

	/** Last day on which work may rest on it. */
	public LocalDate expiresOn() {
		return this.expiresOn;
	}

	public String recordedBy() {
		return this.recordedBy;
	}

	public Instant recordedAt() {
		return this.recordedAt;
	}

	/** {@code null} unless it was withdrawn. */
	public LocalDate withdrawnOn() {
		return this.withdrawnOn;
	}

	/** Role of who withdrew it; {@code null} unless it was. */
	public String withdrawnBy() {
		return this.withdrawnBy;
	}

	@Override
	public int version() {
		return this.version;
	}

}
