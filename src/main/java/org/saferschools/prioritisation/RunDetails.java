package org.saferschools.prioritisation;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

import org.saferschools.incident.ForceCoverage;
import org.saferschools.school.PeerGroup;
import org.saferschools.web.StackedBar;

/**
 * All that a run keeps of itself.
 *
 * @param id its number
 * @param state how far it has come
 * @param asOf the latest month of crime that counts
 * @param weights under which it was made
 * @param codeVersion which build of the product made it
 * @param parameters under what, and what was found
 * @param incidents how many incidents were read
 * @param incidentFingerprint of the incidents of the window
 * @param schoolFingerprint of the schools
 * @param created when and by whom it was made
 * @param published when and by whom it was published, or {@code null}
 * @param discarded when and by whom it was discarded, or {@code null}
 * @param version to be sent back with a decision
 */
public record RunDetails(long id, RunState state, YearMonth asOf, Weights weights, String codeVersion,
		RunParameters parameters, int incidents, String incidentFingerprint, String schoolFingerprint, Deed created,
		Deed published, Deed discarded, int version) {

	static RunDetails of(PrioritisationRun run, Weights weights) {
		RunInputs inputs = run.inputs();
		return new RunDetails(run.id(), run.state(), inputs.asOf(), weights, inputs.codeVersion(), inputs.parameters(),
				inputs.incidents(), inputs.incidentFingerprint(), inputs.schoolFingerprint(),
				new Deed(run.createdBy(), run.createdAt()),
				run.publishedAt().map((at) -> new Deed(run.publishedBy().orElseThrow(), at)).orElse(null),
				run.discardedAt().map((at) -> new Deed(run.discardedBy().orElseThrow(), at)).orElse(null),
				run.version());
	}

	public boolean draft() {
		return this.state == RunState.DRAFT;
	}

	/** The groups that have schools, in their order. */
	public List<PeerGroup> groups() {
		return Stream.of(PeerGroup.values()).filter(this.parameters.schools()::containsKey).toList();
	}

	/** What each factor counts for in each group. */
	public List<FactorUse> factors() {
		return Stream.of(Factor.values()).map((factor) -> FactorUse.of(factor, this)).toList();
	}

	/** What the colours of its bars mean. */
	public List<StackedBar.Part> legend() {
		return NeedBar.legend(this.parameters.active());
	}

	/** Forces of which months are missing, so that less crime may count near them. */
	public List<ForceCoverage> gaps() {
		return this.parameters.coverage().stream().filter((force) -> !force.complete()).toList();
	}

	/**
	 * Who did something, and when.
	 *
	 * @param by user name
	 * @param at the moment
	 */
	public record Deed(String by, Instant at) {
	}

}
