package org.saferschools.officer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;

import org.saferschools.shared.RuleException;

/**
 * A team of officers under a supervisor, and the boroughs it looks after.
 */
@Entity
public class Team {

	private static final int LONGEST_NAME = 80;

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Integer id;

	private String name;

	@OneToMany(mappedBy = "team", fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
	@OrderBy("startsOn, boroughCode")
	private List<TeamBorough> boroughs = new ArrayList<>();

	@Version
	private int version;

	protected Team() {
	}

	Team(String name) {
		rename(name);
	}

	/**
	 * Gives the team its name.
	 * @throws RuleException where it is empty or too long for a page
	 */
	final void rename(String name) {
		String stripped = name.strip();
		if (stripped.isEmpty() || stripped.length() > LONGEST_NAME) {
			throw new RuleException("team.name", "Name must have 1 to 80 characters");
		}
		this.name = stripped;
	}

	TeamBorough lookAfter(String boroughCode, LocalDate from) {
		TeamBorough borough = new TeamBorough(this, boroughCode, from);
		this.boroughs.add(borough);
		return borough;
	}

	public Integer id() {
		return this.id;
	}

	public String name() {
		return this.name;
	}

	/** Every borough it ever looked after, earliest first. */
	public List<TeamBorough> boroughs() {
		return List.copyOf(this.boroughs);
	}

	public int version() {
		return this.version;
	}

}
