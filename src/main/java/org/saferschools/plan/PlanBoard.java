package org.saferschools.plan;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.saferschools.shared.Term;

/**
 * How a team's term stands.
 *
 * @param teamId the team
 * @param team its name
 * @param term the term
 * @param plan the plan, {@code null} where none was drafted
 * @param schools every school in a tier, neediest first
 * @param lines all activities of the term at the team's schools, by time
 * @param shareOfTerm how much of the term is over, 0 to 1
 */
public record PlanBoard(int teamId, String team, Term term, TermPlan plan, List<PlannedSchool> schools,
		List<PlanLine> lines, double shareOfTerm) {

	private static final int TIERS = 3;

	/** The tiers, 1 to 3. */
	public List<TierProgress> tiers() {
		return IntStream.rangeClosed(1, TIERS)
			.mapToObj((tier) -> TierProgress.of(tier, this.schools, this.shareOfTerm))
			.toList();
	}

	/** How many lines are in a state. */
	public long count(LineState state) {
		return this.lines.stream().filter((line) -> line.state() == state).count();
	}

	/** Numbers by state for each officer, by label. */
	public Map<String, Map<LineState, Integer>> byOfficer() {
		return by(PlanLine::officers);
	}

	/** Numbers by state for each kind, by name. */
	public Map<String, Map<LineState, Integer>> byKind() {
		return by(PlanLine::kind);
	}

	private Map<String, Map<LineState, Integer>> by(Function<PlanLine, String> group) {
		Map<String, Map<LineState, Integer>> groups = new TreeMap<>(
				Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()));
		this.lines.forEach((line) -> groups.computeIfAbsent(group.apply(line), (name) -> new LinkedHashMap<>())
			.merge(line.state(), 1, Integer::sum));
		return groups;
	}

}
