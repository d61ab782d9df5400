package org.saferschools.partnership;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.saferschools.shared.RuleException;
import org.saferschools.shared.Urn;

/**
 * That a school was offered a named officer, and what it answered.
 */
@Entity
public class OfficerOffer implements OfSchool {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private Integer urn;

	private Long officerId;

	@Enumerated(EnumType.STRING)
	private OfferState state = OfferState.OFFERED;

	private LocalDate offeredOn;

	private LocalDate answeredOn;

	private String answeredBy;

	private LocalDate endedOn;

	private String recordedBy;

	private Instant recordedAt;

	@Version
	private int version;

	protected OfficerOffer() {
	}

	OfficerOffer(Urn urn, long officerId, LocalDate offeredOn, String by, Instant at) {
		this.urn = urn.value();
		this.officerId = officerId;
		this.offeredOn = offeredOn;
		this.recordedBy = by;
		this.recordedAt = at;
	}

	/**
	 * Is answered by the school.
	 * @param accepted whether it takes the officer
	 * @param byRole role of who answered
	 * @throws RuleException where it was answered before
	 */
	void answer(boolean accepted, String byRole, LocalDate day) {
		if (this.state != OfferState.OFFERED) {
			throw new RuleException("answer.given", "The school has answered this offer already");
		}
		this.state = accepted ? OfferState.ACCEPTED : OfferState.DECLINED;
		this.answeredBy = byRole;
		this.answeredOn = day;
	}

	/**
	 * Is over: taken back before the answer, or ended after it.
	 * @throws RuleException where it is over already
	 */
	void end(LocalDate day) {
		if (!isOpen()) {
			throw new RuleException("answer.over", "This offer is over already");
		}
		this.state = OfferState.ENDED;
		this.endedOn = day;
	}

	/** Whether it waits for an answer or holds. */
	public boolean isOpen() {
		return this.state == OfferState.OFFERED || this.state == OfferState.ACCEPTED;
	}

	public Long id() {
		return this.id;
	}

	@Override
	public Urn urn() {
		return new Urn(this.urn);
	}

	public long officerId() {
		return this.officerId;
	}

	public OfferState state() {
		return this.state;
	}

	public LocalDate offeredOn() {
		return this.offeredOn;
	}

	/** {@code null} until the school answers. */
	public LocalDate answeredOn() {
		return this.answeredOn;
	}

	/** Role of who answered; {@code null} until then. */
	public String answeredBy() {
		return this.answeredBy;
	}

	/** {@code null} until it is over. */
	public LocalDate endedOn() {
		return this.endedOn;
	}

	@Override
	public int version() {
		return this.version;
	}

}
