package org.saferschools.officer;

import java.time.LocalDate;

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
	 * Ends the care for the borough.
	 * @param day first day on which the team looks after it no more
	 * @throws RuleException where it hadn't begun before that day
	 */
	void endOn(LocalDate day) {
		if (!day.isAfter(this.startsOn)) {
			throw new RuleException("borough.order",
					"Date must be after the day on which the team took the borough on");
		}
		this.endsOn = day;
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
