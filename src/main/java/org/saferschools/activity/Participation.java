package org.saferschools.activity;

import java.time.LocalDateTime;
import java.util.Objects;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import org.saferschools.officer.Officer;

/**
 * That an officer took part, and from when to when, which lets the database refuse an
 * officer in two places at once.
 */
@Embeddable
class Participation {

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	private Officer officer;

	private LocalDateTime startsAt;

	private LocalDateTime endsAt;

	protected Participation() {
	}

	Participation(Officer officer, LocalDateTime startsAt, LocalDateTime endsAt) {
		this.officer = officer;
		this.startsAt = startsAt;
		this.endsAt = endsAt;
	}

	Officer officer() {
		return this.officer;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Participation that && this.officer.id().equals(that.officer.id())
				&& this.startsAt.equals(that.startsAt) && this.endsAt.equals(that.endsAt);
	}

	@Override
	public int hashCode() {
		return Objects.hash(this.startsAt, this.endsAt);
	}

}
