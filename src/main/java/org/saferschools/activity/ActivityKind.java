package org.saferschools.activity;

import java.util.Objects;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/**
 * A kind of work with schools, such as a presentation or an after-school patrol. Kinds
 * are data; the rule that each names is code.
 */
@Entity
@Immutable
public class ActivityKind {

	@Id
	private String code;

	private String name;

	@Enumerated(EnumType.STRING)
	private KindRule rule;

	@Column(name = "is_contact")
	private boolean contact;

	private boolean inSchool;

	private boolean topicAsked;

	private int position;

	private boolean active;

	private Integer seasonFrom;

	private Integer seasonTo;

	private String leadKindCode;

	private String requestKindCode;

	private String agreementScopeCode;

	private boolean findsAsked;

	protected ActivityKind() {
	}

	public String code() {
		return this.code;
	}

	public String name() {
		return this.name;
	}

	public KindRule rule() {
		return this.rule;
	}

	/** Whether it counts towards the contacts that a school is promised. */
	public boolean isContact() {
		return this.contact;
	}

	/** Whether it happens inside, so only on the school's open days. */
	public boolean isInSchool() {
		return this.inSchool;
	}

	/** Whether a record of it says on which topic. */
	public boolean asksForTopic() {
		return this.topicAsked;
	}

	/** Whether it may still be logged. */
	public boolean isActive() {
		return this.active;
	}

	/**
	 * Its usual time of the year, for whoever plans; empty for all year. It doesn't bind.
	 */
	public Optional<Season> season() {
		return Optional.ofNullable(Season.of(this.seasonFrom, this.seasonTo));
	}

	/** The kind of officer that leads it, such as STT; empty where any may. */
	public Optional<String> leadKindCode() {
		return Optional.ofNullable(this.leadKindCode);
	}

	/** What a school must have asked for; empty where it needs no request. */
	public Optional<String> requestKindCode() {
		return Optional.ofNullable(this.requestKindCode);
	}

	/** What an agreement with the school must cover; empty where it needs none. */
	public Optional<String> agreementScopeCode() {
		return Optional.ofNullable(this.agreementScopeCode);
	}

	/** Whether a record of it says which area it covered and what was found. */
	public boolean asksForFinds() {
		return this.findsAsked;
	}

	/** Whether a record of it says on which bus route. */
	public boolean asksForRoute() {
		return this.rule == KindRule.BUS_ROUTE;
	}

	/** Whether a planner may propose it; what only the school asks for it may not. */
	public boolean mayBeProposed() {
		return this.rule != KindRule.NEEDS_REQUEST;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof ActivityKind that && this.code.equals(that.code());
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
