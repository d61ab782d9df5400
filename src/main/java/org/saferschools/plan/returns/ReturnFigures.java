package org.saferschools.plan.returns;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * A source of figures for the monthly return. A room that counts something of its own
 * gives a bean.
 */
public interface ReturnFigures {

	/**
	 * Counts what each team did.
	 * @param teamByBorough which team looked after which borough at the end of the month,
	 * by the borough's code; others are left out
	 * @return by the team's number, each with the same figures, those of nothing included
	 */
	Map<Integer, List<ReturnFigure>> of(Map<String, Integer> teamByBorough, YearMonth month);

}
