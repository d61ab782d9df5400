package org.saferschools.hotspot;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

import org.saferschools.incident.ForceCoverage;
import org.saferschools.incident.MonthWindow;

/**
 * Hotspots found at one time from the same months. Never changed.
 *
 * @param id its number
 * @param asOf the latest month that counts
 * @param settings how they were found
 * @param codeVersion of the code that found them
 * @param incidentFingerprint of the crime that went in (SHA-256)
 * @param inputFingerprint of all that went in (SHA-256)
 * @param incidents robberies of the months counted
 * @param outside of these in no cell
 * @param cells how many cells the area has
 * @param targeted how many of them are targeted
 * @param significant how many of them are more than chance
 * @param nearRepeats whether robberies draw others
 * @param coverage which months each force had given
 * @param seed of what was left to chance
 * @param madeBy user name
 * @param madeAt when
 */
public record HotspotSet(long id, YearMonth asOf, HotspotSettings settings, String codeVersion,
		String incidentFingerprint, String inputFingerprint, int incidents, int outside, int cells, int targeted,
		int significant, NearRepeats nearRepeats, List<ForceCoverage> coverage, long seed, String madeBy,
		Instant madeAt) {

	/** The months that are counted. */
	public MonthWindow window() {
		return new MonthWindow(this.asOf, this.settings.months());
	}

	/** Share of the area that is targeted, per cent. */
	public double targetedPercent() {
		return 100.0 * this.targeted / this.cells;
	}

	/** Months missing of a force within those counted. */
	public List<ForceCoverage> gaps() {
		return this.coverage.stream().filter((force) -> !force.complete()).toList();
	}

}
