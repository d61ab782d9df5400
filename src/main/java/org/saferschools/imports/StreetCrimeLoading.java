package org.saferschools.imports;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.saferschools.incident.IncidentKind;
import org.saferschools.incident.IncidentLoad;
import org.saferschools.incident.LoadedMonth;
import org.saferschools.incident.MonthLoad;
import org.saferschools.shared.GridPoint;
import org.saferschools.shared.LonLat;

/**
 * Checks the rows of a street file. A row is asked one question after the other, and the
 * first answer that keeps it out is the one that is counted.
 */
class StreetCrimeLoading implements Source.Loading {

	static final String NOT_KEPT = "not kept by type";

	static final String NO_PLACE = "no coordinates";

	static final String OUTSIDE = "outside the area served";

	static final String REPEATED = "repeated Crime ID";

	private static final Pattern LSOA = Pattern.compile("[EW]\\d{8}");

	private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

	private static final int LONGEST_STREET = 200;

	private static final YearMonth FIRST_MONTH = YearMonth.of(2010, 12);

	private final Rules rules;

	private final MapPoints points;

	private final IncidentLoad load;

	private final Tally tally;

	private final Columns columns;

	private final Words<Optional<YearMonth>> months = new Words<>(this::month);

	private final Words<Optional<Integer>> forces = new Words<>(this::force);

	private final Words<Optional<IncidentKind>> kinds = new Words<>(IncidentKind::ofLabel);

	private final Words<String> streets = new Words<>(StreetCrimeLoading::street);

	private final Words<String> lsoas = new Words<>((code) -> LSOA.matcher(code).matches() ? code : null);

	private final Map<MonthLoad, Month> loads = new HashMap<>();

	private List<LoadedMonth> loaded = List.of();

	private Month current;

	StreetCrimeLoading(Header header, Rules rules, MapPoints points, IncidentLoad load, Tally tally) {
		this.columns = new Columns(header);
		this.rules = rules;
		this.points = points;
		this.load = load;
		this.tally = tally;
	}

	@Override
	public void add(Row row) {
		Optional<YearMonth> month = this.months.in(row, this.columns.month);
		if (month.isEmpty()) {
			refuse(row, "The month is not one from 2010-12 to now", this.columns.month);
			return;
		}
		Optional<Integer> force = this.forces.in(row, this.columns.force);
		if (force.isEmpty()) {
			refuse(row, "The force is not known", this.columns.force);
			return;
		}
		Optional<IncidentKind> kind = this.kinds.in(row, this.columns.kind);
		if (kind.isEmpty()) {
			refuse(row, "The crime type is not known", this.columns.kind);
			return;
		}
		in(month.get(), force.get());
		this.current.load.saw();
		if (this.rules.kinds.contains(kind.get())) {
			addKept(row, kind.get());
		}
		else {
			this.tally.skipped(NOT_KEPT, 1);
		}
	}

	private void addKept(Row row, IncidentKind kind) {
		this.current.load.sawKept();
		byte[] reference = this.current.references.read(row, this.columns.reference);
		if (reference == null && !row.isBlank(this.columns.reference)) {
			refuse(row, "The Crime ID is not 64 hexadecimal characters", this.columns.reference);
			return;
		}
		if (row.isBlank(this.columns.longitude) && row.isBlank(this.columns.latitude)) {
			this.current.load.sawUnplaced();
			this.tally.skipped(NO_PLACE, 1);
			return;
		}
		double longitude = row.number(this.columns.longitude);
		double latitude = row.number(this.columns.latitude);
		if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) {
			this.tally.refuse(row.line(), "Longitude and latitude are not a place",
					row.text(this.columns.longitude) + ", " + row.text(this.columns.latitude));
			return;
		}
		addPlaced(row, kind, reference, new LonLat(longitude, latitude));
	}

	private void addPlaced(Row row, IncidentKind kind, byte[] reference, LonLat point) {
		Optional<GridPoint> place = this.points.find(point);
		if (place.isEmpty()) {
			this.current.load.sawOutside();
			this.tally.skipped(OUTSIDE, 1);
			return;
		}
		if (reference != null && !this.current.references.add()) {
			this.tally.skipped(REPEATED, 1);
			return;
		}
		this.current.load.add(row.line(), kind, place.get().easting(), place.get().northing(), reference,
				this.lsoas.in(row, this.columns.lsoa), this.streets.in(row, this.columns.street));
	}

	private void refuse(Row row, String reason, int column) {
		this.tally.refuse(row.line(), reason, row.text(column));
	}

	/** Rows of a month follow each other, so the month hardly ever changes. */
	private void in(YearMonth month, int force) {
		if (this.current == null || this.current.force != force || !this.current.month.equals(month)) {
			MonthLoad target = this.load.month(month, force);
			this.current = this.loads.computeIfAbsent(target,
					(key) -> new Month(month, force, key, new CrimeReferences()));
		}
	}

	@Override
	public String finish() {
		this.loaded = this.load.finish();
		this.loaded.forEach(this::count);
		return covers(this.loaded);
	}

	/**
	 * A month is replaced whole: as many rows change as there were, the rest comes or
	 * goes.
	 */
	private void count(LoadedMonth month) {
		if (month.unchanged()) {
			this.tally.unchanged(month.incidents());
			return;
		}
		int changed = Math.min(month.before(), month.incidents());
		this.tally.changed(changed);
		this.tally.added(month.incidents() - changed);
		this.tally.gone(month.before() - changed);
	}

	@Override
	public List<Suspicion> suspicions() {
		return this.loaded.stream()
			.filter((month) -> !month.unchanged())
			.flatMap((month) -> this.rules.usual.suspicions(month).stream())
			.toList();
	}

	@Override
	public void publish() {
		this.load.publish();
	}

	private static String covers(List<LoadedMonth> loaded) {
		List<YearMonth> months = loaded.stream().map(LoadedMonth::month).distinct().sorted().toList();
		return switch (months.size()) {
			case 0 -> "";
			case 1 -> months.get(0).toString();
			default -> "%s to %s".formatted(months.get(0), months.get(months.size() - 1));
		};
	}

	@Override
	public void cancel() {
		this.load.cancel();
	}

	private Optional<YearMonth> month(String text) {
		try {
			return Optional.of(YearMonth.parse(text))
				.filter((month) -> !month.isBefore(FIRST_MONTH) && !month.isAfter(this.rules.latest));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private Optional<Integer> force(String name) {
		return Optional.ofNullable(this.rules.forces.get(name));
	}

	private static String street(String text) {
		String clean = CONTROL.matcher(text).replaceAll("");
		return clean.isBlank() ? null : clean.substring(0, Math.min(clean.length(), LONGEST_STREET));
	}

	/**
	 * What rows are held against.
	 *
	 * @param forces numbers of the forces by name
	 * @param kinds what is stored
	 * @param latest the month we are in: none later can have happened
	 * @param usual knows how months are as a rule
	 */
	record Rules(Map<String, Integer> forces, Set<IncidentKind> kinds, YearMonth latest, UsualMonth usual) {

	}

	private record Month(YearMonth month, int force, MonthLoad load, CrimeReferences references) {

	}

	private static final class Columns {

		private final int reference;

		private final int month;

		private final int force;

		private final int longitude;

		private final int latitude;

		private final int street;

		private final int lsoa;

		private final int kind;

		Columns(Header header) {
			this.reference = header.position(StreetCrimeSource.CRIME_ID);
			this.month = header.position(StreetCrimeSource.MONTH);
			this.force = header.position(StreetCrimeSource.REPORTED_BY);
			this.longitude = header.position(StreetCrimeSource.LONGITUDE);
			this.latitude = header.position(StreetCrimeSource.LATITUDE);
			this.street = header.position(StreetCrimeSource.LOCATION);
			this.lsoa = header.position(StreetCrimeSource.LSOA_CODE);
			this.kind = header.position(StreetCrimeSource.CRIME_TYPE);
		}

	}

}
