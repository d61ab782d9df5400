package org.saferschools.officer;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.saferschools.shared.RuleException;

/**
 * A team of officers under a supervisor.
 */
@Entity
public class Team {

	private static final int LONGEST_NAME = 80;

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Integer id;

	private String name;

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

	public Integer id() {
		return this.id;
	}

	public String name() {
		return this.name;
	}

	static RuleException taken() {
		return new RuleException("team.taken", "There is already a team with this name");
	}

	public int version() {
		return this.version;
	}

}
