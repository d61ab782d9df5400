package org.saferschools.activity;

import java.util.Objects;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/**
 * What a presentation is about, such as fireworks safety. Topics are data.
 */
@Entity
@Immutable
public class ActivityTopic {

	@Id
	private String code;

	private String name;

	private int position;

	private boolean active;

	private Integer seasonFrom;

	private Integer seasonTo;

	protected ActivityTopic() {
	}

	public String code() {
		return this.code;
	}

	public String name() {
		return this.name;
	}

	/** Whether it may still be logged. */
	public boolean isActive() {
		return this.active;
	}

	/**
	 * When presentations on it are given; empty for all year. Outside it they are
	 * refused.
	 */
	public Optional<Season> season() {
		return Optional.ofNullable(Season.of(this.seasonFrom, this.seasonTo));
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof ActivityTopic that && this.code.equals(that.code());
	}

	@Override
	public int hashCode() {
		return Objects.hashCode(this.code);
	}

	@Override
	public String toString() {
		return this.name;
	}

}
