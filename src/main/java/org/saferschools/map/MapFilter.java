package org.saferschools.map;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.saferschools.incident.IncidentKind;
import org.saferschools.incident.MonthWindow;

/**
 * What the map shows, as its address says. An empty part leaves all.
 *
 * @param from earliest month; {@code null} for eleven before the latest
 * @param to latest month; {@code null} for the latest there is
 * @param kinds which crimes; none for robbery
 * @param afternoons only what was committed on the afternoons of school days
 * @param pupils only victims aged 11 to 17
 * @param bcu number of a BCU
 * @param borough GSS code of a borough
 * @param tier 1 to 3, of schools
 * @param officer number of the officer who leads the schools
 * @param layers keys of the layers; none for the usual ones
 */
public record MapFilter(YearMonth from, YearMonth to, Set<IncidentKind> kinds, boolean afternoons, boolean pupils,
		Integer bcu, String borough, Integer tier, Long officer, Set<String> layers) {

	private static final int MONTHS = 12;

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

	public MapFilter {
		kinds = (kinds == null || kinds.isEmpty()) ? Set.of(IncidentKind.ROBBERY)
				: Collections.unmodifiableSet(EnumSet.copyOf(kinds));
		borough = Objects.requireNonNullElse(borough, "").strip();
		layers = (layers != null) ? Set.copyOf(layers) : Set.of();
	}

	/**
	 * With months that are stored, the earlier first.
	 * @param stored what months there are; {@code null} where there are none
	 */
	MapFilter within(MonthWindow stored) {
		if (stored == null) {
			return this;
		}
		YearMonth last = clamped((this.to != null) ? this.to : stored.last(), stored);
		YearMonth first = clamped((this.from != null) ? this.from : last.minusMonths(MONTHS - 1), stored);
		boolean inOrder = !first.isAfter(last);
		return new MapFilter(inOrder ? first : last, inOrder ? last : first, this.kinds, this.afternoons, this.pupils,
				this.bcu, this.borough, this.tier, this.officer, this.layers);
	}

	private static YearMonth clamped(YearMonth month, MonthWindow stored) {
		return month.isBefore(stored.first()) ? stored.first() : month.isAfter(stored.last()) ? stored.last() : month;
	}

	/** The same with these layers. */
	MapFilter withLayers(Set<String> shown) {
		return new MapFilter(this.from, this.to, this.kinds, this.afternoons, this.pupils, this.bcu, this.borough,
				this.tier, this.officer, shown);
	}

	public boolean shows(String layer) {
		return this.layers.contains(layer);
	}

	/** Whether it asks for what only a force extract tells. */
	public boolean needsExtract() {
		return this.afternoons || this.pupils;
	}

	/** Such as "June 2024 to May 2025"; empty where no month is loaded. */
	public String period() {
		if (this.from == null || this.to == null) {
			return "";
		}
		return this.from.equals(this.to) ? MONTH.format(this.to)
				: MONTH.format(this.from) + " to " + MONTH.format(this.to);
	}

	/** The kinds, such as "robbery, theft from the person". */
	public String crimes() {
		return this.kinds.stream().map((kind) -> kind.label().toLowerCase(Locale.UK)).collect(Collectors.joining(", "));
	}

	/** For the record of who exported what. */
	public String inWords() {
		List<String> parts = new ArrayList<>(List.of(crimes(), period()));
		if (this.afternoons) {
			parts.add("afternoons of school days");
		}
		if (this.pupils) {
			parts.add("victims aged 11 to 17");
		}
		if (this.bcu != null) {
			parts.add("BCU " + this.bcu);
		}
		if (!this.borough.isEmpty()) {
			parts.add("borough " + this.borough);
		}
		if (this.tier != null) {
			parts.add("tier " + this.tier);
		}
		if (this.officer != null) {
			parts.add("officer " + this.officer);
		}
		parts.add("layers " + String.join(", ", new TreeSet<>(this.layers)));
		return String.join("; ", parts);
	}

}
