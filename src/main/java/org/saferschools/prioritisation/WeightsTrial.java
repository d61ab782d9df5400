package org.saferschools.prioritisation;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.saferschools.audit.Audit;
import org.saferschools.security.CurrentUser;
import org.saferschools.security.Role;
import org.saferschools.shared.RuleException;
import org.saferschools.shared.Urn;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ranks the data as they are now under the weights that hold and under others, and says
 * who would move. Reads once and keeps nothing.
 */
@Service
@PreAuthorize("hasAnyRole('CENTRAL', 'SUPERVISOR')")
public class WeightsTrial {

	private static final int MOVERS = 12;

	private final DataReader data;

	private final RunMaker maker;

	private final MoverRepository names;

	private final CurrentUser currentUser;

	private final Audit audit;

	WeightsTrial(DataReader data, RunMaker maker, MoverRepository names, CurrentUser currentUser, Audit audit) {
		this.data = data;
		this.maker = maker;
		this.names = names;
		this.currentUser = currentUser;
		this.audit = audit;
	}

	/**
	 * Tries other weights. As a supervisor sees schools of other teams move, the look is
	 * recorded.
	 * @param points by factor, by the rules of {@link Weights}
	 * @param urn of a school that is shown wherever it would stand, or {@code null}
	 * @throws RuleException where there is nothing to rank, or nothing to rank by
	 */
	@Transactional(isolation = Isolation.REPEATABLE_READ)
	public WeightsPreview of(Map<Factor, Integer> points, Integer urn) {
		YearMonth asOf = this.data.month(null);
		RankingTerms terms = this.maker.terms();
		Weights current = terms.weights();
		Weights tried = current.trying(points);
		List<RankingComparison> groups = compare(terms, tried);
		if (this.currentUser.is(Role.SUPERVISOR)) {
			this.audit.record("Looked at another team", "What other weights would do",
					WeightChange.inWords(current.changesTo(points)));
		}
		return new WeightsPreview(asOf, current,
				Stream.of(Factor.values()).map((factor) -> FactorShift.of(factor, current, tried, groups)).toList(),
				groups.stream().map((group) -> moves(group, urn)).toList());
	}

	/**
	 * What the data say of the schools doesn't depend on the weights: it is found once.
	 */
	private List<RankingComparison> compare(RankingTerms terms, Weights tried) {
		return Ranking.of(this.maker.inputs(), terms.withoutDraws(), 0)
			.groups()
			.stream()
			.map((group) -> new RankingComparison(group, group.under(tried)))
			.map(WeightsTrial::withWeight)
			.toList();
	}

	private static RankingComparison withWeight(RankingComparison comparison) {
		if (!comparison.now().hasWeight()) {
			throw new RuleException("ranking.no-weight", "For %s schools, no factor that has data would have a weight."
				.formatted(comparison.now().group().label().toLowerCase(Locale.UK)));
		}
		return comparison;
	}

	private GroupMoves moves(RankingComparison group, Integer urn) {
		List<Integer> movers = group.movers(MOVERS);
		OptionalInt asked = (urn != null) ? group.schoolOf(urn) : OptionalInt.empty();
		Map<Urn, String> names = this.names
			.names(IntStream.concat(movers.stream().mapToInt(Integer::intValue), asked.stream())
				.mapToObj(group::urn)
				.toList());
		IntFunction<Mover> named = (school) -> group.mover(school, names.get(group.urn(school)));
		return new GroupMoves(group.now().group(), group.now().schools().size(), group.moved(), group.tierMoves(),
				movers.stream().map(named::apply).toList(), asked.isPresent() ? named.apply(asked.getAsInt()) : null);
	}

}
