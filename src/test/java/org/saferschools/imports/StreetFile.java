package org.saferschools.imports;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes a street file as data.police.uk does, for tests.
 */
final class StreetFile {

	static final String HEADER = "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,"
			+ "LSOA name,Crime type,Last outcome category,Context";

	/** By Croydon Clocktower. */
	static final String IN_CROYDON = "-0.100500,51.372600";

	/** In Camden. */
	static final String IN_CAMDEN = "-0.127600,51.528000";

	static final String IN_BRIGHTON = "-0.137200,50.822500";

	private final List<String> lines = new ArrayList<>(List.of(HEADER));

	private String month = "2025-05";

	private String force = "Metropolitan Police Service";

	StreetFile month(String month) {
		this.month = month;
		return this;
	}

	StreetFile force(String force) {
		this.force = force;
		return this;
	}

	StreetFile crime(String type, String place) {
		return crime(id(this.lines.size()), type, place);
	}

	StreetFile crime(String id, String type, String place) {
		this.lines.add("%s,%s,%s,%s,%s,On or near Park Lane,E01001010,Croydon 024B,%s,,".formatted(id, this.month,
				this.force, this.force, place, type));
		return this;
	}

	StreetFile line(String line) {
		this.lines.add(line);
		return this;
	}

	StreetFile robberies(int count) {
		for (int i = 0; i < count; i++) {
			crime("Robbery", IN_CROYDON);
		}
		return this;
	}

	/** A Crime ID that is always the same for the same number. */
	static String id(int number) {
		return "%064x".formatted(number + 0xabcdef);
	}

	String text() {
		return String.join("\n", this.lines) + "\n";
	}

}
