package org.saferschools.activity;

import java.time.LocalDateTime;
import java.util.Objects;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import org.saferschools.officer.Officer;

/**
 * That an officer takes part, and from when to when, which lets the database refuse an
 * officer in two places at once. What is cancelled holds nobody's time.
 */
@Embeddable
class Participation {

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	private Officer officer;

	private LocalDateTime startsAt;

	private LocalDateTime endsAt;

	private boolean held;

	protected Participation() {
	}

	Participation(Officer officer, LocalDateTime startsAt, LocalDateTime endsAt) {
		this(officer, startsAt, endsAt, true);
	}

	private Participation(Officer officer, LocalDateTime startsAt, LocalDateTime endsAt, boolean held) {
		this.officer = officer;
		this.startsAt = startsAt;
		this.endsAt = endsAt;
		this.held = held;
	}

	/** The same without a hold on the officer's time. */
	Participation released() {
		return new Participation(this.officer, this.startsAt, this.endsAt, false);
	}

	Officer officer() {
		return this.officer;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Participation that && this.officer.id().equals(that.officer.id())
				&& this.startsAt.equals(that.startsAt) && this.endsAt.equals(that.endsAt) && this.held == that.held;
	}

	@Override
	public int hashCode() {
		return Objects.hash(this.startsAt, this.endsAt, this.held);
	}

}
