package org.saferschools.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A number drawn as the parts that it is the sum of, with the same in words.
 *
 * @param parts the parts, left to right
 * @param full the number at which the bar is full, more than 0
 */
public record StackedBar(List<Part> parts, double full) {

	public StackedBar {
		parts = List.copyOf(parts);
		if (!(full > 0)) {
			throw new IllegalArgumentException("A bar must be full at a number above 0, not " + full);
		}
	}

	/**
	 * The whole number.
	 * @return the sum of the parts
	 */
	public double total() {
		return this.parts.stream().mapToDouble(Part::value).sum();
	}

	/**
	 * The bar in words.
	 * @return such as "robbery 28.9, violence 17.2"
	 */
	public String inWords() {
		return this.parts.stream()
			.filter((part) -> part.value() > 0)
			.map((part) -> part.label() + " " + String.format(Locale.UK, "%.1f", part.value()))
			.collect(Collectors.joining(", "));
	}

	/**
	 * Where each part is drawn.
	 * @return a stripe for each part above 0, within 0 to 100
	 */
	public List<Stripe> stripes() {
		List<Stripe> stripes = new ArrayList<>();
		double x = 0;
		for (Part part : this.parts) {
			double width = Math.min(100 * part.value() / this.full, 100 - x);
			if (width > 0) {
				stripes.add(new Stripe(part, rounded(x), rounded(width)));
				x += width;
			}
		}
		return stripes;
	}

	private static double rounded(double percent) {
		return Math.round(percent * 100) / 100.0;
	}

	/**
	 * One part.
	 *
	 * @param label what it is, such as "robbery"
	 * @param value its share, 0 or more, in the unit of the whole
	 * @param colour 1 to 8, the colour that this part has on every page
	 */
	public record Part(String label, double value, int colour) {

		public Part {
			if (!(value >= 0) || colour < 1 || colour > 8) {
				throw new IllegalArgumentException(
						"A part is 0 or more and has a colour from 1 to 8, not " + value + " in colour " + colour);
			}
		}

	}

	/**
	 * A part as drawn.
	 *
	 * @param part what it shows
	 * @param x left edge, in percent of the bar
	 * @param width in percent of the bar
	 */
	public record Stripe(Part part, double x, double width) {
	}

}
