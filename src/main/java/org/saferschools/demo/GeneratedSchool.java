package org.saferschools.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.saferschools.shared.GridPoint;

/**
 * A school of the generated London.
 *
 * @param urn its number, in a range that the real register has not reached
 * @param name its invented name
 * @param kind what sort of school
 * @param borough where it is
 * @param ward the neighbourhood's invented name
 * @param place National Grid metres
 * @param pupils on roll, or {@code null} where the register would not know
 * @param freeMeals per cent eligible for free school meals, or {@code null} where not
 * known
 * @param census the day of the count
 */
record GeneratedSchool(int urn, String name, SchoolKind kind, GeneratedBorough borough, String ward, GridPoint place,
		Integer pupils, Double freeMeals, LocalDate census) {

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd-MM-yyyy", Locale.ROOT);

	String asGiasRow() {
		return String.join(",", String.valueOf(this.urn), String.valueOf(this.borough.borough().laCode()),
				this.borough.borough().name(), String.valueOf(1_000 + this.urn % 8_000), this.name, this.kind.typeCode,
				this.kind.typeName, this.kind.typeGroup, "1", "01-09-1998", "", String.valueOf(this.kind.phase),
				String.valueOf(this.kind.lowAge), String.valueOf(this.kind.highAge), this.kind.sexOfEntry(),
				DATE.format(this.census), text(this.pupils), percent(this.freeMeals), this.ward + " Road", "", "London",
				"", "H", this.ward, String.valueOf(this.place.easting()), String.valueOf(this.place.northing()));
	}

	private static String text(Object value) {
		return (value != null) ? value.toString() : "";
	}

	private static String percent(Double value) {
		return (value != null) ? String.format(Locale.ROOT, "%.1f", value) : "";
	}

}
