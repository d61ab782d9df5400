package org.saferschools.officer;

import org.saferschools.audit.Audit;
import org.saferschools.shared.NotFoundException;
import org.saferschools.shared.RuleException;

import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the register of teams: administrators' work.
 */
@Service
@Transactional
@PreAuthorize("hasRole('ADMIN')")
public class TeamRegisterService {

	private final TeamRepository teams;

	private final Audit audit;

	TeamRegisterService(TeamRepository teams, Audit audit) {
		this.teams = teams;
		this.audit = audit;
	}

	/**
	 * Adds a team without boroughs.
	 * @return its number
	 * @throws RuleException where the name is taken, empty or too long
	 */
	public int add(String name) {
		Team team = new Team(name);
		refuseTaken(name);
		this.teams.store(team);
		this.audit.record("Team added", team.name(), "");
		return team.id();
	}

	/**
	 * Gives a team another name.
	 * @param version the version that the administrator saw
	 * @throws ObjectOptimisticLockingFailureException where somebody else changed the
	 * team meanwhile
	 * @throws RuleException where the name is taken, empty or too long
	 */
	public void rename(int teamId, int version, String name) {
		Team team = this.teams.findById(teamId).orElseThrow(() -> new NotFoundException("There is no team " + teamId));
		if (team.version() != version) {
			throw new ObjectOptimisticLockingFailureException(Team.class, teamId);
		}
		String before = team.name();
		if (!before.equals(name.strip())) {
			refuseTaken(name);
			team.rename(name);
			this.teams.store(team);
			this.audit.record("Team renamed", team.name(), "was " + before);
		}
	}

	private void refuseTaken(String name) {
		if (this.teams.existsByName(name.strip())) {
			throw Team.taken();
		}
	}

}
