package org.saferschools.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A made-up register in the shape of the real one: 50,000 schools in 135 columns,
 * windows-1252, an eighth of them in London, half of them closed.
 */
final class GeneratedRegister {

	static final int ROWS = 50_000;

	static final int COLUMNS = 135;

	/** One school in so many is in London. */
	private static final int LONDON = 8;

	private static final int FIRST_URN = 100_000;

	private final Random random;

	private final int edition;

	private GeneratedRegister(long seed, int edition) {
		this.random = new Random(seed);
		this.edition = edition;
	}

	/**
	 * Writes a register.
	 * @param edition schools have other numbers of pupils in another one
	 */
	static void write(Path file, int edition) throws IOException {
		new GeneratedRegister(50_000, edition).write(file);
	}

	private void write(Path file) throws IOException {
		try (BufferedWriter out = Files.newBufferedWriter(file, Charset.forName("windows-1252"))) {
			for (int i = 0; i < ROWS; i++) {
				Map<String, Object> school = school(i);
				if (i == 0) {
					line(out, new ArrayList<>(school.keySet()));
				}
				line(out, new ArrayList<>(school.values()));
			}
		}
	}

	private static void line(BufferedWriter out, List<Object> fields) throws IOException {
		for (int i = 0; i < fields.size(); i++) {
			String text = String.valueOf(fields.get(i));
			out.write((i == 0) ? "" : ",");
			out.write((text.indexOf(',') < 0) ? text : "\"" + text + "\"");
		}
		out.write("\r\n");
	}

	private Map<String, Object> school(int number) {
		boolean london = number % LONDON == 0;
		boolean open = this.random.nextBoolean();
		int authority = 1 + this.random.nextInt(32);
		Map<String, Object> school = new LinkedHashMap<>();
		school.put("URN", FIRST_URN + number);
		school.put("LA (code)", london ? 200 + authority : 800 + authority);
		school.put("LA (name)", "Authority " + authority);
		school.put("EstablishmentNumber", 1000 + number % 9000);
		school.put("EstablishmentName", "Saint Zoë’s, number %d".formatted(number));
		putKind(school, open);
		school.put("OpenDate", date(1950));
		school.put("CloseDate", open ? "" : date(2001));
		putRoll(school, number);
		putAddress(school, london, authority);
		for (int i = school.size(); i < COLUMNS; i++) {
			school.put("Further field " + i, (i % 3 == 0) ? "" : "Not recorded " + this.random.nextInt(40));
		}
		return school;
	}

	private void putKind(Map<String, Object> school, boolean open) {
		int phase = this.random.nextInt(8);
		school.put("TypeOfEstablishment (code)", 1 + this.random.nextInt(40));
		school.put("TypeOfEstablishment (name)", "Type of establishment, the name of it");
		school.put("EstablishmentTypeGroup (code)", 1 + this.random.nextInt(11));
		school.put("EstablishmentTypeGroup (name)", "Group of types");
		school.put("EstablishmentStatus (code)", open ? 1 : 2);
		school.put("EstablishmentStatus (name)", open ? "Open" : "Closed");
		school.put("PhaseOfEducation (code)", phase);
		school.put("PhaseOfEducation (name)", "Phase " + phase);
	}

	private void putRoll(Map<String, Object> school, int number) {
		school.put("StatutoryLowAge", 3 + number % 9);
		school.put("StatutoryHighAge", 11 + number % 8);
		school.put("Gender (name)", "Mixed");
		school.put("CensusDate", "16-01-2025");
		school.put("NumberOfPupils", 100 + (number * 7 + this.edition) % 1400);
		school.put("PercentageFSM", "%.1f".formatted(this.random.nextInt(600) / 10.0));
	}

	private void putAddress(Map<String, Object> school, boolean london, int authority) {
		school.put("Street", "Königsberg Road " + this.random.nextInt(500));
		school.put("Locality", (this.random.nextInt(3) == 0) ? "Lower End" : "");
		school.put("Town", london ? "London" : "Elsewhere");
		school.put("Postcode", "ZZ%d %dZZ".formatted(this.random.nextInt(90), this.random.nextInt(9)));
		school.put("HeadFirstName", "A");
		school.put("HeadLastName", "Head");
		school.put("GOR (code)", london ? "H" : "A");
		school.put("DistrictAdministrative (code)",
				london ? "E090000%02d".formatted(1 + authority) : "E070000%02d".formatted(authority));
		school.put("AdministrativeWard (code)", "E05%06d".formatted(this.random.nextInt(9000)));
		school.put("AdministrativeWard (name)", "Ward " + this.random.nextInt(9000));
		school.put("Easting", 505_000 + this.random.nextInt(55_000));
		school.put("Northing", 157_000 + this.random.nextInt(42_000));
		school.put("LSOA (code)", "E01%06d".formatted(this.random.nextInt(34_000)));
	}

	private String date(int from) {
		return "%02d-%02d-%d".formatted(1 + this.random.nextInt(28), 1 + this.random.nextInt(12),
				from + this.random.nextInt(20));
	}

}
