package org.saferschools.hotspot;

import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.saferschools.audit.Audit;
import org.saferschools.security.CurrentUser;
import org.saferschools.shared.RuleException;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes sets of hotspots.
 */
@Service
@PreAuthorize("hasRole('CENTRAL')")
public class HotspotSetService {

	private final HotspotDataReader data;

	private final StreetRepository streets;

	private final HotspotSetRepository sets;

	private final HotspotSetWriter writer;

	private final HotspotSettings settings;

	private final HotspotCode code;

	private final CurrentUser currentUser;

	private final Audit audit;

	private final Clock clock;

	HotspotSetService(HotspotDataReader data, StreetRepository streets, HotspotSetRepository sets,
			HotspotSetWriter writer, HotspotSettings settings, HotspotCode code, CurrentUser currentUser, Audit audit,
			Clock clock) {
		this.data = data;
		this.streets = streets;
		this.sets = sets;
		this.writer = writer;
		this.settings = settings;
		this.code = code;
		this.currentUser = currentUser;
		this.audit = audit;
		this.clock = clock;
	}

	/** The months that a set can be made as of, the latest first. */
	@Transactional(readOnly = true)
	public List<YearMonth> months() {
		return this.data.asOfMonths(this.settings.months());
	}

	/**
	 * Finds the hotspots on one consistent view of the data. From then on they are the
	 * current ones.
	 * @param wanted the latest month that counts; {@code null} for the latest there is
	 * @return the set's number
	 * @throws RuleException where too little is loaded, or the current set was made from
	 * the very same
	 */
	@Transactional(isolation = Isolation.REPEATABLE_READ)
	public long make(YearMonth wanted) {
		this.sets.lock();
		HotspotData read = this.data.read(month(wanted), this.settings);
		refuseTheSame(read);
		HotspotSetMaker maker = new HotspotSetMaker(this.settings);
		CellFindings findings = maker.cells(read);
		List<FoundHotspot> found = FoundHotspot.in(findings);
		if (found.isEmpty()) {
			throw new RuleException("hotspot.none",
					"None of the robberies loaded lies in a borough. Import crime of the area served.");
		}
		HotspotSet set = set(read, findings, found, maker.nearRepeats(read));
		long id = this.writer.write(set);
		this.writer.write(id, findings, named(read, findings, found),
				new PassingSchools(findings.grid(), found, read.routes()).of(read.schools()));
		this.audit.record("Hotspots found", "Set " + id,
				"Crime to %s, %,d robberies, %d hotspots".formatted(set.asOf(), set.incidents(), found.size()));
		return id;
	}

	private YearMonth month(YearMonth wanted) {
		List<YearMonth> months = months();
		if (months.isEmpty()) {
			throw new RuleException("hotspot.no-months",
					"Too few months of crime are loaded: at least half of %d are needed. Import more of them."
						.formatted(this.settings.months()));
		}
		if (wanted != null && !months.contains(wanted)) {
			throw new RuleException("hotspot.month",
					"Too few months of crime up to then are loaded. Choose one of the months offered.");
		}
		return (wanted != null) ? wanted : months.get(0);
	}

	private void refuseTheSame(HotspotData read) {
		this.sets.current()
			.filter((current) -> current.asOf().equals(read.window().last())
					&& current.inputFingerprint().equals(read.fingerprint()) && current.settings().equals(this.settings)
					&& current.codeVersion().equals(this.code.version()))
			.ifPresent((current) -> {
				throw new RuleException("hotspot.same",
						"Set %d was made from the very same data, so a new one would be the same. "
							.formatted(current.id()) + "Import newer crime first, or choose another month.");
			});
	}

	private HotspotSet set(HotspotData read, CellFindings findings, List<FoundHotspot> found, NearRepeats repeats) {
		int end = read.window().months();
		int outside = findings.counts().outside(end - this.settings.months(), end);
		return new HotspotSet(0, read.window().last(), this.settings, this.code.version(), read.incidentFingerprint(),
				read.fingerprint(), findings.inside() + outside, outside, findings.grid().size(),
				found.stream().mapToInt((hotspot) -> hotspot.cells().size()).sum(), findings.significant(), repeats,
				read.coverage(), HotspotSetMaker.seed(read), this.currentUser.username(), this.clock.instant());
	}

	private List<NamedHotspot> named(HotspotData read, CellFindings findings, List<FoundHotspot> found) {
		Map<Integer, List<String>> streetsOf = this.streets.of(found, findings.grid(), read.window());
		HotspotNames names = new HotspotNames(read, streetsOf);
		boolean compared = read.earlierLoaded() && findings.insideBefore() > 0 && findings.inside() > 0;
		double[] changes = compared ? changes(findings, found) : new double[0];
		List<NamedHotspot> named = new ArrayList<>();
		for (int number = 0; number < found.size(); number++) {
			FoundHotspot hotspot = found.get(number);
			named.add(new NamedHotspot(hotspot, names.of(number, hotspot), compared ? hotspot.robberiesBefore() : null,
					compared ? changes[number] : null));
		}
		return named;
	}

	private static double[] changes(CellFindings findings, List<FoundHotspot> found) {
		int inside = findings.inside();
		int before = findings.insideBefore();
		return FalseDiscovery.adjust(found.stream()
			.mapToDouble((hotspot) -> PeriodChange.probability(hotspot.robberiesBefore(), hotspot.robberies(), before,
					inside))
			.toArray());
	}

}
