package org.saferschools.proposal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import org.saferschools.assignment.TeamGround;
import org.saferschools.assignment.TeamGrounds;
import org.saferschools.assignment.placing.Aims;
import org.saferschools.audit.Audit;
import org.saferschools.officer.TeamName;
import org.saferschools.officer.TeamService;
import org.saferschools.shared.NotFoundException;
import org.saferschools.shared.RuleException;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks for proposals, shows them and ends their search. Nothing of a proposal takes
 * effect here.
 */
@Service
@PreAuthorize("hasAnyRole('SUPERVISOR', 'CENTRAL')")
@Transactional
public class ProposalService {

	private final ProposalRepository proposals;

	private final ProposalLineRepository lines;

	private final ProposalReach reach;

	private final TeamGrounds grounds;

	private final TeamService teams;

	private final SchedulerClient scheduler;

	private final ProposalSettings settings;

	private final Audit audit;

	private final Clock clock;

	ProposalService(ProposalRepository proposals, ProposalLineRepository lines, ProposalReach reach,
			TeamGrounds grounds, TeamService teams, SchedulerClient scheduler, ProposalSettings settings, Audit audit,
			Clock clock) {
		this.proposals = proposals;
		this.lines = lines;
		this.reach = reach;
		this.grounds = grounds;
		this.teams = teams;
		this.scheduler = scheduler;
		this.settings = settings;
		this.audit = audit;
		this.clock = clock;
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

	/** How many proposals there are of a team, or of all teams. */
	@Transactional(readOnly = true)
	public long count(Integer teamId) {
		return this.proposals.count(this.reach.team(teamId).orElse(null));
	}

	/** Those of a team, or of all teams, the latest first. */
	@Transactional(readOnly = true)
	public List<Proposal> page(Integer teamId, int limit, long offset) {
		return this.proposals.page(this.reach.team(teamId).orElse(null), limit, offset);
	}

	/**
	 * One proposal with all that is shown of it.
	 * @throws NotFoundException where there is none with this number
	 * @throws AccessDeniedException where it is another team's
	 */
	@Transactional(readOnly = true)
	public ProposalView get(long id) {
		Proposal proposal = seen(id);
		List<ProposalLine> schools = this.lines.lines(id);
		List<OfficerWeek> weeks = this.lines.officers(id)
			.stream()
			.map((officer) -> OfficerWeek.of(officer, schools))
			.toList();
		return new ProposalView(proposal, this.lines.pins(id), schools, weeks, true,
				this.reach.mayAccept(proposal.teamId()));
	}

	/**
	 * The ground on which a team's next proposal would stand, for the page that asks for
	 * one.
	 */
	@Transactional(readOnly = true)
	public TeamGround ground(int teamId) {
		this.reach.require(teamId);
		return this.grounds.of(teamId);
	}

	/**
	 * Asks for a proposal; a job searches it.
	 * @return its number
	 * @throws RuleException where pins can't hold, or a search is under way already
	 * @throws AccessDeniedException where it is another team's
	 */
	public long ask(AskForProposal command) {
		this.reach.require(command.teamId());
		TeamGround ground = this.grounds.of(command.teamId());
		PinCheck.check(ground, command.pins());
		Aims aims = (command.baseId() != null) ? base(command).aims() : ground.aims();
		Instant now = this.clock.instant();
		long id = create(command, aims, null, now);
		this.scheduler.scheduleIfNotExists(ProposalTask.search(id, now));
		return id;
	}

	private Proposal base(AskForProposal command) {
		Proposal base = seen(command.baseId());
		if (base.teamId() != command.teamId() || base.state() != ProposalState.READY) {
			throw new RuleException("base.not-ready",
					"Proposal %d can’t be adjusted: it is %s. Ask for a new proposal instead".formatted(base.id(),
							base.state().label().toLowerCase()));
		}
		return base;
	}

	/**
	 * Asks for a proposal for every team, searched by one job. A team whose search is
	 * under way already is left out.
	 * @return how many
	 */
	@PreAuthorize("hasRole('CENTRAL')")
	public int askForAll() {
		Instant now = this.clock.instant();
		Long first = null;
		int count = 0;
		Set<Integer> underWay = this.proposals.teamsUnderWay();
		for (TeamName team : this.teams.all()) {
			if (underWay.contains(team.id())) {
				continue;
			}
			AskForProposal command = new AskForProposal(team.id(), List.of(), null, this.settings.secondsForEach());
			long id = create(command, this.grounds.of(team.id()).aims(), first, now);
			first = (first != null) ? first : Long.valueOf(id);
			count++;
		}
		if (first != null) {
			this.scheduler.scheduleIfNotExists(ProposalTask.search(first, now));
		}
		return count;
	}

	private long create(AskForProposal command, Aims aims, Long batchId, Instant now) {
		long id = this.proposals.create(command, aims, batchId, this.reach.username(), now);
		this.lines.addPins(id, command.pins());
		this.audit.record("Placement proposal asked for", "Proposal " + id,
				"Team %d, %d pins%s".formatted(command.teamId(), command.pins().size(),
						(command.baseId() != null) ? ", around proposal " + command.baseId() : ""));
		return id;
	}

	/**
	 * Ends the search with the best so far.
	 * @throws RuleException where it has ended already
	 */
	public void stop(long id) {
		Proposal proposal = seen(id);
		if (!this.proposals.stop(id)) {
			throw ended(proposal);
		}
		this.audit.record("Placement proposal stopped", "Proposal " + id, "The best so far is wanted");
	}

	/**
	 * Gives the search up.
	 * @throws RuleException where it has ended already
	 */
	public void cancel(long id) {
		Proposal proposal = seen(id);
		if (!this.proposals.end(id, ProposalState.CANCELLED, "", this.clock.instant())) {
			throw ended(proposal);
		}
		this.audit.record("Placement proposal cancelled", "Proposal " + id, "");
	}

	private static RuleException ended(Proposal proposal) {
		return new RuleException("proposal.ended", "The search of proposal %d has ended already: it is %s"
			.formatted(proposal.id(), proposal.state().label().toLowerCase()));
	}

	private Proposal seen(long id) {
		Proposal proposal = this.proposals.get(id);
		this.reach.require(proposal.teamId());
		return proposal;
	}

}
