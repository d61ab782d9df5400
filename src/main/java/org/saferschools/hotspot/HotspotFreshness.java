package org.saferschools.hotspot;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import org.saferschools.incident.LoadedMonths;
import org.saferschools.incident.MonthWindow;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notices that imports brought something since the current set was made.
 */
@Service
@PreAuthorize("hasAnyRole('SUPERVISOR', 'OFFICER', 'CENTRAL')")
public class HotspotFreshness {

	private final HotspotSetRepository sets;

	private final LoadedMonths months;

	HotspotFreshness(HotspotSetRepository sets, LoadedMonths months) {
		this.sets = sets;
		this.months = months;
	}

	/**
	 * Why a new set is worth making.
	 * @return a sentence; empty where there is no set yet, or nothing new
	 */
	@Transactional(readOnly = true)
	public Optional<String> newer() {
		return this.sets.current().flatMap(this::newerThan);
	}

	private Optional<String> newerThan(HotspotSet set) {
		List<YearMonth> loaded = this.months.all();
		if (!loaded.isEmpty() && loaded.get(0).isAfter(set.asOf())) {
			return Optional.of("Newer crime than that of the current hotspots is loaded.");
		}
		MonthWindow looked = new MonthWindow(set.asOf(),
				Math.max(set.settings().orderMonths(), 2 * set.settings().months()));
		return this.months.fingerprint(looked).equals(set.incidentFingerprint()) ? Optional.empty()
				: Optional.of("Crime was changed after the current hotspots were found.");
	}

}
