package org.saferschools.assignment;

import java.util.List;
import java.util.Optional;

import org.saferschools.assignment.placing.Aims;
import org.saferschools.audit.Audit;
import org.saferschools.security.CurrentUser;
import org.saferschools.shared.RuleException;

import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows and changes what the placements of a team are judged by: a supervisor the own
 * team's, the central team looks at any team's.
 */
@Service
@PreAuthorize("hasAnyRole('SUPERVISOR', 'CENTRAL')")
@Transactional
public class AimsService {

	private final TeamAims aims;

	private final TeamReach reach;

	private final CurrentUser currentUser;

	private final Audit audit;

	AimsService(TeamAims aims, TeamReach reach, CurrentUser currentUser, Audit audit) {
		this.aims = aims;
		this.reach = reach;
		this.currentUser = currentUser;
		this.audit = audit;
	}

	/**
	 * Which team a page is about.
	 * @param asked the team in the address, {@code null} for none
	 * @return empty where the central team hasn't said which
	 * @throws AccessDeniedException where a supervisor asks for another team
	 */
	@Transactional(readOnly = true)
	public Optional<Integer> team(Integer asked) {
		return this.reach.team(asked);
	}

	/**
	 * What holds for a team now: its latest version, else what the product starts with.
	 */
	@Transactional(readOnly = true)
	public Aims of(int teamId) {
		this.reach.require(teamId);
		return this.aims.of(teamId);
	}

	/** All that a team ever set, the latest first; nothing where it never set any. */
	@Transactional(readOnly = true)
	public List<AimsVersion> versions(int teamId) {
		this.reach.require(teamId);
		return this.aims.versions(teamId);
	}

	/** Whether the person may change them. */
	public boolean mayChange(int teamId) {
		return this.reach.decidesFor(teamId);
	}

	/**
	 * Weighs the aims otherwise from now on.
	 * @throws AccessDeniedException for anybody but a supervisor of the team
	 * @throws RuleException where nothing is different
	 * @throws ObjectOptimisticLockingFailureException where somebody else changed them
	 * meanwhile
	 */
	@PreAuthorize("hasRole('SUPERVISOR')")
	public void change(ChangeAims command) {
		this.currentUser.requireSupervisorOf(command.teamId());
		List<AimsVersion> versions = this.aims.versions(command.teamId());
		int latest = versions.isEmpty() ? 0 : versions.get(0).version();
		if (latest != command.seen()) {
			throw new ObjectOptimisticLockingFailureException(AimsVersion.class, command.seen());
		}
		if (this.aims.of(command.teamId()).equals(command.aims())) {
			throw new RuleException("aims.same", "Nothing is different from what holds already");
		}
		this.aims.add(command.teamId(), latest + 1, command.aims(), command.reason());
		this.audit.record("Aims of placement changed", "Team " + command.teamId(), "Version %d: %s. Reason: %s"
			.formatted(latest + 1, ChangeAims.inWords(command.aims()), command.reason()));
	}

}
