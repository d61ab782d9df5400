package org.saferschools.web;

import java.util.Set;

/**
 * In which order a list stands. In the address it is the column's key, with a minus in
 * front for descending: {@code sort=name}, {@code sort=-need}.
 *
 * @param key the column's key
 * @param descending whether the greatest comes first
 */
public record Sorting(String key, boolean descending) {

	/**
	 * Reads the order out of an address.
	 * @param text what stands in the address, {@code null} for nothing
	 * @param allowed the keys of the columns that can be sorted by
	 * @param otherwise the order when the address says none, or one that there isn't
	 * @return the order
	 */
	public static Sorting parse(String text, Set<String> allowed, String otherwise) {
		Sorting asked = parse((text != null) ? text : otherwise);
		return allowed.contains(asked.key) ? asked : parse(otherwise);
	}

	private static Sorting parse(String text) {
		return text.startsWith("-") ? new Sorting(text.substring(1), true) : new Sorting(text, false);
	}

	/**
	 * What {@code aria-sort} says of a column.
	 * @param column the column's key
	 * @return {@code ascending}, {@code descending} or {@code none}
	 */
	public String direction(String column) {
		if (!this.key.equals(column)) {
			return "none";
		}
		return this.descending ? "descending" : "ascending";
	}

	/**
	 * The order after a press on a column's header: that column, turned round when it is
	 * the one already.
	 * @param column the column's key
	 * @return the order, as the address has it
	 */
	public String after(String column) {
		return new Sorting(column, this.key.equals(column) && !this.descending).toString();
	}

	/**
	 * The order as the address has it.
	 */
	@Override
	public String toString() {
		return this.descending ? "-" + this.key : this.key;
	}

}
