package org.saferschools.assignment.placing;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a placement amounts to, aim by aim.
 *
 * @param amounts in tenths of each aim's unit, as {@link Aim} tells
 * @param costs the same weighed by the team's {@link Aims}; only these can be added up
 */
public record Amounts(Map<Aim, Long> amounts, Map<Aim, Long> costs) {

	public Amounts {
		amounts = Map.copyOf(amounts);
		costs = Map.copyOf(costs);
		if (amounts.size() != Aim.values().length || costs.size() != Aim.values().length) {
			throw new IllegalArgumentException("Each aim has an amount and a cost");
		}
	}

	/** Amount of one aim, in tenths of its unit. */
	public long amount(Aim aim) {
		return this.amounts.get(aim);
	}

	/** Cost of one aim. */
	public long cost(Aim aim) {
		return this.costs.get(aim);
	}

	/** Cost of all aims, which a placement should keep small. */
	public long total() {
		return this.costs.values().stream().mapToLong(Long::longValue).sum();
	}

	/** By how much this is more, aim by aim; below zero where it is less. */
	public Amounts minus(Amounts other) {
		Map<Aim, Long> fewer = new EnumMap<>(Aim.class);
		Map<Aim, Long> cheaper = new EnumMap<>(Aim.class);
		for (Aim aim : Aim.values()) {
			fewer.put(aim, amount(aim) - other.amount(aim));
			cheaper.put(aim, cost(aim) - other.cost(aim));
		}
		return new Amounts(fewer, cheaper);
	}

	static Amounts of(PlacingProblem problem, int[] leads) {
		Sum sum = new Sum(new AimCosts(problem));
		int[] load = new int[problem.officers().size()];
		for (int school = 0; school < leads.length; school++) {
			sum.add(school, leads[school]);
			if (leads[school] != PlacingProblem.NOBODY) {
				load[leads[school]] += problem.schools().get(school).hours();
			}
		}
		for (int officer = 0; officer < load.length; officer++) {
			sum.add(Aim.UNEVEN_HOURS, sum.prices.unevenHours(officer, load[officer]),
					sum.prices.unevenHoursCost(officer, load[officer]));
		}
		return new Amounts(sum.amounts, sum.costs);
	}

	private static final class Sum {

		private final AimCosts prices;

		private final Map<Aim, Long> amounts = new EnumMap<>(Aim.class);

		private final Map<Aim, Long> costs = new EnumMap<>(Aim.class);

		private Sum(AimCosts prices) {
			this.prices = prices;
			Arrays.stream(Aim.values()).forEach((aim) -> add(aim, 0, 0));
		}

		private void add(int school, int officer) {
			add(Aim.CHANGES, this.prices.change(school, officer), this.prices.changeCost(school, officer));
			add(Aim.MAIN_SCHOOLS, this.prices.mainSchool(school, officer), this.prices.mainSchoolCost(school, officer));
			if (officer == PlacingProblem.NOBODY) {
				add(Aim.UNCOVERED_NEED, this.prices.uncoveredNeed(school), this.prices.uncoveredNeedCost(school));
			}
			else {
				add(Aim.TRAVEL, this.prices.travel(school, officer), this.prices.travelCost(school, officer));
			}
		}

		private void add(Aim aim, long amount, long cost) {
			this.amounts.merge(aim, amount, Long::sum);
			this.costs.merge(aim, cost, Long::sum);
		}

	}

}
