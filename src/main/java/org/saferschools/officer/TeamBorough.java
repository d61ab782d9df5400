package org.saferschools.officer;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

import org.saferschools.shared.RuleException;

/**
 * That a team looks after a borough from one day to another. On any day a borough has at
 * most one team.
 */
@Entity
public class TeamBorough {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	private Team team;

	private String boroughCode;

	private LocalDate startsOn;

	private LocalDate endsOn;

	protected TeamBorough() {
	}

	TeamBorough(Team team, String boroughCode, LocalDate startsOn) {
		this.team = team;
		this.boroughCode = boroughCode;
		this.startsOn = startsOn;
	}

	/**
	 * Moves the end of the care for the borough, which began before that day.
	 * @param day first day on which the team looks after it no more, {@code null} for
	 * until further notice
	 */
	void endOn(LocalDate day) {
		this.endsOn = day;
	}

	/** Why an earlier change is refused. */
	RuleException inTheWay() {
		return new RuleException("borough.later", "%s takes this borough on from %s: choose a later date"
			.formatted(this.team.name(), DAY.format(this.startsOn)));
	}

	static RuleException taken() {
		return new RuleException("borough.taken",
				"Another change of this borough was saved at the same moment: look at its team now, then try again");
	}

	public Long id() {
		return this.id;
	}

	public Team team() {
		return this.team;
	}

	public String boroughCode() {
		return this.boroughCode;
	}

	public LocalDate startsOn() {
		return this.startsOn;
	}

	/**
	 * First day on which the team looks after it no more; {@code null} while nobody has
	 * said.
	 */
	public LocalDate endsOn() {
		return this.endsOn;
	}

}
