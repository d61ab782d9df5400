package org.saferschools.journeys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.microsoft.playwright.options.FilePayload;
import org.saferschools.shared.GridPoint;
import org.saferschools.shared.LonLat;
import org.saferschools.shared.NationalGrid;

/**
 * A month of crime of the Metropolitan Police as data.police.uk publishes it.
 */
final class StreetFile {

	private static final String HEADER = "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,"
			+ "LSOA name,Crime type,Last outcome category,Context";

	private static final String FORCE = "Metropolitan Police Service";

	private final YearMonth month;

	private final List<String> rows = new ArrayList<>();

	StreetFile(YearMonth month) {
		this.month = month;
		this.rows.add(HEADER);
	}

	/** Crimes at one map point. */
	StreetFile with(int count, String type, GridPoint place, String street) {
		LonLat point = NationalGrid.toLonLat(place);
		String where = String.format(Locale.ROOT, "%.6f,%.6f,%s,E01000001,Somewhere 001A", point.longitude(),
				point.latitude(), street);
		return with(count, type, where);
	}

	/** Crimes of which nobody said where they were. */
	StreetFile withoutPlace(int count, String type) {
		return with(count, type, ",,No Location,,");
	}

	private StreetFile with(int count, String type, String where) {
		boolean hasNumber = !type.equals("Anti-social behaviour");
		for (int i = 0; i < count; i++) {
			this.rows.add(String.join(",", hasNumber ? crimeId() : "", this.month.toString(), FORCE, FORCE, where, type,
					hasNumber ? "Under investigation" : "", ""));
		}
		return this;
	}

	/** Never the same in two months. */
	private String crimeId() {
		return String.format(Locale.ROOT, "%064x",
				this.month.getYear() * 1_000_000_000L + this.month.getMonthValue() * 10_000_000L + this.rows.size());
	}

	/** How many rows there are without the header. */
	int size() {
		return this.rows.size() - 1;
	}

	/** The name under which the month is published. */
	String name() {
		return this.month + "-metropolitan-street.csv";
	}

	/** Writes it into a folder. */
	Path in(Path folder) throws IOException {
		return Files.write(folder.resolve(name()), this.rows, StandardCharsets.UTF_8);
	}

	/** The file as a browser sends it. */
	FilePayload upload() {
		return new FilePayload(name(), "text/csv",
				String.join("\n", this.rows).concat("\n").getBytes(StandardCharsets.UTF_8));
	}

}
