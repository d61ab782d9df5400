package org.saferschools.proposal;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import org.saferschools.assignment.TeamGround;
import org.saferschools.assignment.TeamGrounds;
import org.saferschools.assignment.placing.Aims;
import org.saferschools.assignment.placing.Allocation;
import org.saferschools.assignment.placing.Limits;
import org.saferschools.assignment.placing.Pin;
import org.saferschools.assignment.placing.Placer;
import org.saferschools.assignment.placing.SearchWatch;
import org.saferschools.assignment.placing.Solution;
import org.saferschools.proposal.Proposal.Found;
import org.saferschools.proposal.ProposalView.NamedPin;
import org.saferschools.shared.RuleException;
import org.saferschools.shared.Urn;

import org.springframework.stereotype.Component;

/**
 * Searches one proposal: from the beginning, or around another proposal with the fewest
 * further changes.
 */
@Component
class ProposalSearch {

	private final ProposalRepository proposals;

	private final ProposalLineRepository lines;

	private final TeamGrounds grounds;

	private final ProposalSettings settings;

	ProposalSearch(ProposalRepository proposals, ProposalLineRepository lines, TeamGrounds grounds,
			ProposalSettings settings) {
		this.proposals = proposals;
		this.lines = lines;
		this.grounds = grounds;
		this.settings = settings;
	}

	/**
	 * Searches.
	 * @param stopping whether the application is being stopped
	 * @throws RuleException where pins can't hold any more, or the ground of the proposal
	 * around which to search has moved
	 * @throws SearchInterruptedException where the application is being stopped
	 */
	Result search(Proposal proposal, BooleanSupplier stopping) {
		TeamGround ground = this.grounds.of(List.of(proposal.teamId()), proposal.aims());
		List<Pin> pins = this.lines.pins(proposal.id()).stream().map(NamedPin::pin).toList();
		PinCheck.check(ground, pins);
		Limits limits = Limits.of(Duration.ofSeconds(proposal.seconds()), this.settings.workers())
			.until(this.settings.gapPercent());
		try (SearchMonitor monitor = new SearchMonitor((found) -> this.proposals.tell(proposal.id(), found),
				stopping)) {
			Result result = (proposal.baseId() == null) ? anew(ground, pins, limits, monitor.watch())
					: around(this.proposals.get(proposal.baseId()), ground, pins, limits, monitor.watch());
			if (stopping.getAsBoolean()) {
				throw new SearchInterruptedException(proposal.id());
			}
			return result;
		}
	}

	private static Result anew(TeamGround ground, List<Pin> pins, Limits limits, SearchWatch watch) {
		Solution solution = Placer.propose(ground.problem(pins), limits, watch);
		return new Result(ground, solution.allocation().leads(),
				new Found(solution.cost(), solution.bound(), solution.took()), "");
	}

	/**
	 * Changes count against the other proposal and weigh as much as can be; everything
	 * else weighs as ever. What comes of it is told in the costs of every proposal: the
	 * bound of the other one holds here too, since pins only take choices away.
	 */
	private Result around(Proposal base, TeamGround ground, List<Pin> pins, Limits limits, SearchWatch watch) {
		if (!ground.fingerprint().equals(base.fingerprint())) {
			throw new RuleException("proposal.moved", ("The ground has moved since proposal %d was made. "
					+ "Ask for a new proposal instead of adjusting that one.")
				.formatted(base.id()));
		}
		Map<Urn, Long> before = leads(this.lines.lines(base.id()));
		Aims firm = new Aims(ground.aims().needByTier(), ground.aims().unevenHours(), ground.aims().travel(), Aims.MOST,
				ground.aims().mainSchool());
		Solution solution = Placer.propose(ground.problem(pins, before, firm), before, limits, watch);
		Map<Urn, Long> leads = solution.allocation().leads();
		long cost = Allocation.of(ground.problem(pins), leads).cost();
		Found found = new Found(cost, Math.min(cost, base.found().bound()), solution.took());
		return new Result(ground, leads, found,
				"Made around proposal %d: %s".formatted(base.id(), furtherChanges(ground, before, leads, pins)));
	}

	/** Who leads which school in a proposal. */
	static Map<Urn, Long> leads(List<ProposalLine> lines) {
		Map<Urn, Long> leads = new HashMap<>();
		lines.stream()
			.filter((line) -> line.proposed() != null)
			.forEach((line) -> leads.put(line.urn(), line.proposed().id()));
		return leads;
	}

	private static String furtherChanges(TeamGround ground, Map<Urn, Long> before, Map<Urn, Long> after,
			List<Pin> pins) {
		Set<Urn> pinned = pins.stream().map(Pin::school).collect(Collectors.toSet());
		long changes = ground.openSchools()
			.stream()
			.filter((school) -> !pinned.contains(school.urn()))
			.filter((school) -> !Objects.equals(before.get(school.urn()), after.get(school.urn())))
			.count();
		return (changes == 0) ? "no school but those pinned is otherwise" : "%d %s beside those pinned"
			.formatted(changes, (changes == 1) ? "school is otherwise" : "schools are otherwise");
	}

	/**
	 * What a search found.
	 *
	 * @param ground what it stands on
	 * @param leads who should lead which school
	 * @param found how good that is
	 * @param message what else to know, may be empty
	 */
	record Result(TeamGround ground, Map<Urn, Long> leads, Found found, String message) {
	}

}
