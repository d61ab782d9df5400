package org.saferschools.imports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.saferschools.school.SchoolRow;
import org.saferschools.shared.GridPoint;

/**
 * Reads the fields of a register row that may be missing. One that can't be understood is
 * left unknown and told to whoever listens; the school comes in without it.
 */
final class EstablishmentColumns {

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd-MM-uuuu")
		.withResolverStyle(ResolverStyle.STRICT);

	private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

	private static final String INDEPENDENT = "3";

	/** Everything that is read. What isn't here is not even looked at. */
	private static final List<String> READ = List.of(EstablishmentSource.URN, EstablishmentSource.NAME,
			EstablishmentSource.STATUS, EstablishmentSource.PHASE, EstablishmentSource.EASTING,
			EstablishmentSource.NORTHING, EstablishmentSource.LA_CODE, EstablishmentSource.GOR_CODE,
			"EstablishmentNumber", "TypeOfEstablishment (code)", "TypeOfEstablishment (name)",
			"EstablishmentTypeGroup (code)", "OpenDate", "CloseDate", "StatutoryLowAge", "StatutoryHighAge",
			"Gender (name)", "CensusDate", "NumberOfPupils", "PercentageFSM", "Street", "Locality", "Town", "Postcode",
			"DistrictAdministrative (code)", "AdministrativeWard (code)", "AdministrativeWard (name)", "LSOA (code)");

	private final Map<String, Integer> positions = new HashMap<>();

	EstablishmentColumns(Header header) {
		READ.forEach((column) -> this.positions.put(column, header.position(column)));
	}

	private int at(String column) {
		return this.positions.get(column);
	}

	String text(Row row, String column) {
		String text = CONTROL.matcher(row.text(at(column))).replaceAll("").strip();
		return text.isEmpty() ? null : text;
	}

	String raw(Row row, String column) {
		return row.text(at(column));
	}

	/** A whole number, zeros before it and ".0" after it allowed. */
	Optional<Integer> whole(Row row, String column) {
		if (row.isBlank(at(column))) {
			return Optional.empty();
		}
		double number = row.number(at(column));
		return (number == Math.rint(number) && Math.abs(number) < 1e9) ? Optional.of((int) number) : Optional.empty();
	}

	SchoolRow.Type type(Row row) {
		return new SchoolRow.Type(text(row, "TypeOfEstablishment (code)"), text(row, "TypeOfEstablishment (name)"),
				text(row, "EstablishmentTypeGroup (code)"));
	}

	SchoolRow.Ages ages(Row row, Consumer<String> odd) {
		Integer low = within(row, "StatutoryLowAge", 99, odd);
		Integer high = within(row, "StatutoryHighAge", 99, odd);
		if (low != null && high != null && low > high) {
			odd.accept("Ages from %d to %d".formatted(low, high));
			return new SchoolRow.Ages(null, null);
		}
		return new SchoolRow.Ages(low, high);
	}

	/** Free meals of 0.0 say nothing for an independent school. */
	SchoolRow.Roll roll(Row row, Consumer<String> odd) {
		BigDecimal freeMeals = percent(row, "PercentageFSM", odd);
		boolean unknown = freeMeals != null && freeMeals.signum() == 0
				&& INDEPENDENT.equals(text(row, "EstablishmentTypeGroup (code)"));
		return new SchoolRow.Roll(within(row, "NumberOfPupils", 100_000, odd), unknown ? null : freeMeals,
				text(row, "Gender (name)"));
	}

	SchoolRow.Address address(Row row) {
		return new SchoolRow.Address(text(row, "Street"), text(row, "Locality"), text(row, "Town"),
				text(row, "Postcode"));
	}

	SchoolRow.Where where(Row row, String boroughCode, Consumer<String> odd) {
		return new SchoolRow.Where(place(row, odd), within(row, EstablishmentSource.LA_CODE, 9999, odd),
				within(row, "EstablishmentNumber", 999_999, odd), boroughCode, text(row, "AdministrativeWard (code)"),
				text(row, "AdministrativeWard (name)"), text(row, "LSOA (code)"));
	}

	SchoolRow.Days days(Row row, Consumer<String> odd) {
		return new SchoolRow.Days(date(row, "OpenDate", odd), date(row, "CloseDate", odd),
				date(row, "CensusDate", odd));
	}

	private GridPoint place(Row row, Consumer<String> odd) {
		String easting = raw(row, EstablishmentSource.EASTING);
		String northing = raw(row, EstablishmentSource.NORTHING);
		int east = whole(row, EstablishmentSource.EASTING).orElse(0);
		int north = whole(row, EstablishmentSource.NORTHING).orElse(0);
		if (east > 0 && north > 0 && GridPoint.covers(east, north)) {
			return new GridPoint(east, north);
		}
		if (!easting.isEmpty() || !northing.isEmpty()) {
			odd.accept("Easting “%s”, northing “%s”".formatted(easting, northing));
		}
		return null;
	}

	private Integer within(Row row, String column, int highest, Consumer<String> odd) {
		Optional<Integer> value = whole(row, column).filter((number) -> number >= 0 && number <= highest);
		if (value.isEmpty() && !row.isBlank(at(column))) {
			odd.accept("%s “%s”".formatted(column, raw(row, column)));
		}
		return value.orElse(null);
	}

	private BigDecimal percent(Row row, String column, Consumer<String> odd) {
		if (row.isBlank(at(column))) {
			return null;
		}
		double number = row.number(at(column));
		if (number >= 0 && number <= 100) {
			return BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP);
		}
		odd.accept("%s “%s”".formatted(column, raw(row, column)));
		return null;
	}

	private LocalDate date(Row row, String column, Consumer<String> odd) {
		String text = raw(row, column);
		if (text.isEmpty()) {
			return null;
		}
		Optional<LocalDate> date = Cells.date(text, DATE);
		if (date.isEmpty()) {
			odd.accept("%s “%s”".formatted(column, text));
		}
		return date.orElse(null);
	}

}
