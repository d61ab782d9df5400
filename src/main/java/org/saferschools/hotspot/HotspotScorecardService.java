package org.saferschools.hotspot;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.saferschools.incident.IncidentPoints;
import org.saferschools.incident.LoadedMonths;
import org.saferschools.incident.MonthWindow;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Judges hotspots in hindsight. It is reckoned anew whenever somebody asks, from the
 * crime that is loaded then.
 */
@Service
@PreAuthorize("hasAnyRole('SUPERVISOR', 'OFFICER', 'CENTRAL')")
public class HotspotScorecardService {

	/** At most so many choices are judged, the latest. */
	private static final int MOST = 24;

	private final HotspotDataReader data;

	private final LoadedMonths months;

	private final HotspotSettings settings;

	private final HotspotSetRepository sets;

	private final JudgedSetRepository judged;

	HotspotScorecardService(HotspotDataReader data, LoadedMonths months, HotspotSettings settings,
			HotspotSetRepository sets, JudgedSetRepository judged) {
		this.data = data;
		this.months = months;
		this.settings = settings;
		this.sets = sets;
		this.judged = judged;
	}

	/** The scorecard; empty where no crime is loaded. */
	@Transactional(readOnly = true)
	public Optional<HotspotScorecard> card() {
		List<YearMonth> loaded = this.months.all();
		if (loaded.isEmpty()) {
			return Optional.empty();
		}
		MonthWindow window = window(loaded);
		IncidentPoints robberies = this.data.robberies(window);
		CellGrid grid = CellGrid.over(this.data.outlines(window.last()), this.settings.cellMetres());
		CellCounts counts = CellCounts.of(grid, robberies);
		boolean[] known = new boolean[window.months()];
		IntStream.range(0, known.length).forEach((month) -> known[month] = loaded.contains(window.month(month)));
		return Optional.of(new HotspotScorecard(this.settings, new CellHindsight(grid, counts, this.settings).of(known),
				this.judged.of(this.sets.all(), loaded)));
	}

	/** As far back as the earliest choice looks. */
	private MonthWindow window(List<YearMonth> loaded) {
		int most = MOST + CellHindsight.AHEAD - 1 + this.settings.orderMonths();
		int there = (int) loaded.get(loaded.size() - 1).until(loaded.get(0), ChronoUnit.MONTHS) + 1;
		return new MonthWindow(loaded.get(0), Math.min(most, there));
	}

}
