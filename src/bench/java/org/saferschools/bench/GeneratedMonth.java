package org.saferschools.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import org.saferschools.shared.GridPoint;
import org.saferschools.shared.LonLat;
import org.saferschools.shared.NationalGrid;

/**
 * A made-up month of the Met in the shape of a real one: 95,000 rows of every crime type
 * in about their real shares, sorted by the name of the LSOA, crimes on map points that
 * they share.
 */
final class GeneratedMonth {

	static final int ROWS = 95_000;

	static final int COLUMNS = 12;

	private static final int LSOAS = 4_900;

	private static final int POINTS_PER_LSOA = 14;

	private static final String HEADER = "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,"
			+ "LSOA name,Crime type,Last outcome category,Context";

	/** Cumulative shares in per mille. */
	private static final Object[][] TYPES = { { 235, "Anti-social behaviour" }, { 250, "Bicycle theft" },
			{ 300, "Burglary" }, { 348, "Criminal damage and arson" }, { 395, "Drugs" }, { 407, "Other crime" },
			{ 505, "Other theft" }, { 512, "Possession of weapons" }, { 557, "Public order" }, { 588, "Robbery" },
			{ 653, "Shoplifting" }, { 725, "Theft from the person" }, { 810, "Vehicle crime" },
			{ 1000, "Violence and sexual offences" } };

	private static final String[] OUTCOMES = { "Investigation complete; no suspect identified", "Under investigation",
			"Status update unavailable", "Awaiting court outcome", "Unable to prosecute suspect" };

	private final Random random;

	private final String month;

	private final List<Lsoa> lsoas = new ArrayList<>();

	private GeneratedMonth(long seed, String month) {
		this.random = new Random(seed);
		this.month = month;
		Random places = new Random(20_000);
		for (int i = 0; i < LSOAS; i++) {
			this.lsoas.add(lsoa(i, places));
		}
		this.lsoas.sort(Comparator.comparing(Lsoa::name));
	}

	/**
	 * Writes a month. Months of one seed are the same byte for byte.
	 */
	static void write(Path file, long seed, String month) throws IOException {
		try (OutputStream out = Files.newOutputStream(file)) {
			write(out, seed, month);
		}
	}

	/**
	 * Writes a month to a stream, which stays open.
	 */
	static void write(OutputStream out, long seed, String month) throws IOException {
		Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		new GeneratedMonth(seed, month).write(writer);
		writer.flush();
	}

	private void write(Writer out) throws IOException {
		out.write(HEADER);
		out.write('\n');
		for (int i = 0; i < ROWS; i++) {
			out.write(row(this.lsoas.get((int) ((long) i * LSOAS / ROWS))));
			out.write('\n');
		}
	}

	private String row(Lsoa lsoa) {
		String type = type();
		boolean antiSocial = type.startsWith("Anti");
		int point = this.random.nextInt(POINTS_PER_LSOA);
		boolean placed = this.random.nextInt(1000) >= 12;
		return String.join(",", antiSocial ? "" : id(), this.month, "Metropolitan Police Service",
				"Metropolitan Police Service", placed ? lsoa.points.get(point) : ",",
				placed ? lsoa.streets.get(point) : "No Location", placed ? lsoa.code : "", placed ? lsoa.name : "", type,
				antiSocial ? "" : OUTCOMES[this.random.nextInt(OUTCOMES.length)], "");
	}

	private String type() {
		int share = this.random.nextInt(1000);
		for (Object[] type : TYPES) {
			if (share < (int) type[0]) {
				return (String) type[1];
			}
		}
		throw new IllegalStateException();
	}

	private String id() {
		return "%016x%016x%016x%016x".formatted(this.random.nextLong(), this.random.nextLong(), this.random.nextLong(),
				this.random.nextLong());
	}

	private static Lsoa lsoa(int number, Random random) {
		int east = 510_000 + random.nextInt(40_000);
		int north = 168_000 + random.nextInt(25_000);
		List<String> points = new ArrayList<>();
		List<String> streets = new ArrayList<>();
		for (int i = 0; i < POINTS_PER_LSOA; i++) {
			LonLat place = NationalGrid
				.toLonLat(new GridPoint(east + random.nextInt(700), north + random.nextInt(700)));
			points.add("%.6f,%.6f".formatted(place.longitude(), place.latitude()));
			streets.add("On or near " + street(random));
		}
		return new Lsoa("E%08d".formatted(1_000_000 + number),
				"%s %03d%c".formatted(borough(random), random.nextInt(40), 'A' + random.nextInt(6)), points, streets);
	}

	private static String borough(Random random) {
		String[] names = { "Alder Green", "Birch Hill and Vale", "Cedar Cross", "Elmbridge Park", "Fernside",
				"Hazelwood", "Ivybridge", "Larkfield", "Mossgate", "Northfold", "Oakshaw", "Wrenstead" };
		return names[random.nextInt(names.length)];
	}

	private static String street(Random random) {
		String[] first = { "Albert", "Bishop", "Canal", "Denmark", "Eastern", "Forest", "Garden", "Harbour", "Ingram",
				"Juniper", "King", "Lower", "Market", "Nelson", "Orchard", "Prince", "Quarry", "River", "Saint", "Tower" };
		String[] last = { "Road", "Street", "Lane", "Avenue", "Close", "Gardens", "Crescent", "Way", "Terrace", "Place" };
		return first[random.nextInt(first.length)] + (char) ('a' + random.nextInt(26)) + " "
				+ last[random.nextInt(last.length)];
	}

	private record Lsoa(String code, String name, List<String> points, List<String> streets) {

	}

}
