package org.saferschools.hotspot;

import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.saferschools.area.AreaService;
import org.saferschools.area.Outline;
import org.saferschools.incident.IncidentKind;
import org.saferschools.incident.IncidentPointReader;
import org.saferschools.incident.IncidentPoints;
import org.saferschools.incident.LoadedMonths;
import org.saferschools.incident.LondonTime;
import org.saferschools.incident.MonthWindow;
import org.saferschools.incident.TimedIncidentService;
import org.saferschools.shared.Fingerprint;
import org.saferschools.shared.GridPoint;
import org.saferschools.shared.RuleException;
import org.saferschools.shared.Urn;
import org.saferschools.transport.TransportService;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads all that a set is made from, as the caller's transaction sees it.
 */
@Component
class HotspotDataReader {

	private static final Set<IncidentKind> KINDS = EnumSet.of(IncidentKind.ROBBERY);

	private final JdbcClient jdbc;

	private final IncidentPointReader points;

	private final LoadedMonths months;

	private final AreaService areas;

	private final TransportService transport;

	private final TimedIncidentService timed;

	HotspotDataReader(JdbcClient jdbc, IncidentPointReader points, LoadedMonths months, AreaService areas,
			TransportService transport, TimedIncidentService timed) {
		this.jdbc = jdbc;
		this.points = points;
		this.months = months;
		this.areas = areas;
		this.transport = transport;
		this.timed = timed;
	}

	/**
	 * The months that a set can be made as of, the latest first: those up to which at
	 * least half of the months that count are loaded.
	 * @param count how many months count
	 */
	List<YearMonth> asOfMonths(int count) {
		List<YearMonth> loaded = this.months.all();
		return loaded.stream()
			.filter((month) -> loaded.stream().filter(new MonthWindow(month, count)::contains).count() * 2 >= count)
			.toList();
	}

	/**
	 * The robberies of a window.
	 * @throws RuleException where there are none
	 */
	IncidentPoints robberies(MonthWindow window) {
		IncidentPoints robberies = this.points.read(window, KINDS);
		if (robberies.size() == 0) {
			throw new RuleException("hotspot.no-robberies",
					"No robbery is loaded of these months, so there is nothing to find. Import crime first.");
		}
		return robberies;
	}

	/** The outlines of the boroughs at the end of a month. */
	List<Outline> outlines(YearMonth month) {
		return this.areas.outlines(month.atEndOfMonth());
	}

	/**
	 * Reads.
	 * @param asOf the latest month that counts
	 * @throws RuleException where there is no robbery
	 */
	HotspotData read(YearMonth asOf, HotspotSettings settings) {
		MonthWindow looked = new MonthWindow(asOf, Math.max(settings.orderMonths(), 2 * settings.months()));
		MonthWindow counted = new MonthWindow(asOf, settings.months());
		IncidentPoints robberies = robberies(looked);
		List<Outline> outlines = outlines(asOf);
		List<NearbySchool> schools = schools();
		String incidents = this.months.fingerprint(looked);
		Fingerprint all = new Fingerprint().add(incidents);
		outlines.forEach((outline) -> all.add(outline.shape().toText()));
		schools.forEach((school) -> all.add(school.toString()));
		this.transport.loaded().forEach((set) -> all.add(set.toString()));
		DatedRobberies timed = timed(counted);
		IntStream.of(timed.days()).forEach((day) -> all.add(day + " "));
		return new HotspotData(robberies, outlines, schools, this.transport.hubs(), this.transport.routeRuns(), timed,
				areLoaded(new MonthWindow(counted.first().minusMonths(1), settings.months())),
				this.months.coverage(counted), incidents, all.hex());
	}

	private boolean areLoaded(MonthWindow window) {
		List<YearMonth> loaded = this.months.all();
		return IntStream.range(0, window.months()).mapToObj(window::month).allMatch(loaded::contains);
	}

	/** Empty where no extract covers the months from the first to the last. */
	private DatedRobberies timed(MonthWindow window) {
		Instant from = LondonTime.earliest(window.first().atDay(1).atStartOfDay());
		Instant to = LondonTime.latest(window.last().plusMonths(1).atDay(1).atTime(LocalTime.MIN));
		DatedRobberies robberies = new DatedRobberies();
		boolean covers = this.timed.covered()
			.filter((covered) -> month(covered.from()).compareTo(window.first()) <= 0
					&& month(covered.to()).compareTo(window.last()) >= 0)
			.isPresent();
		if (covers) {
			this.timed.read(KINDS, from, to, robberies::add);
		}
		return robberies;
	}

	private static YearMonth month(Instant moment) {
		return YearMonth.from(moment.atZone(LondonTime.ZONE));
	}

	private List<NearbySchool> schools() {
		return this.jdbc
			.sql("select urn, name, peer_group, easting, northing from school where not_ranked is null order by urn")
			.query((row, number) -> new NearbySchool(new Urn(row.getInt("urn")), row.getString("name"),
					row.getString("peer_group").equals("SECONDARY"),
					new GridPoint(row.getInt("easting"), row.getInt("northing"))))
			.list();
	}

}
