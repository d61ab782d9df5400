package org.saferschools.prioritisation;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What other weights would do to the ranking of the data as they are now.
 *
 * @param asOf the latest month of crime that counts
 * @param current the weights that hold
 * @param factors what each factor would count for
 * @param groups who would move
 */
public record WeightsPreview(YearMonth asOf, Weights current, List<FactorShift> factors, List<GroupMoves> groups) {

	/** What would become of the school that was asked for; empty without one. */
	public Optional<Mover> asked() {
		return this.groups.stream().map(GroupMoves::asked).filter(Objects::nonNull).findFirst();
	}

	/** Factors that get more points but have no data. */
	public List<FactorShift> wasted() {
		return this.factors.stream().filter(FactorShift::wasted).toList();
	}

}
