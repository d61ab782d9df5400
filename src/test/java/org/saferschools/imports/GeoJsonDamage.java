package org.saferschools.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What can happen to GeoJSON, beside what can happen to any file.
 */
enum GeoJsonDamage {

	/** Numbers are others, or none. */
	ODD_NUMBERS((json, dice) -> some("-?\\d+\\.\\d+", json, dice, GeoJsonDamage::value)),
	/** Texts are others, or none. */
	ODD_TEXTS((json, dice) -> some("\"[^\"]*\"", json, dice, GeoJsonDamage::text)),
	/** What stands for itself is something else. */
	ODD_VALUES((json, dice) -> some("(?<=: )(\"[^\"]*\"|\\{[^{}]*\\}|\\[\\[\\[.*?\\]\\]\\])", json, dice,
			GeoJsonDamage::value)),
	/** Brackets, commas and colons are missing or too many. */
	PUNCTUATION((json, dice) -> some("[\\[\\]{},:]", json, dice,
			(die) -> die.of(List.of("", "[", "]", "{", "}", ",", ":", "[[", "]]", ",,", "\"", "//", "/**/", "\0")))),
	/** Shapes of another kind. */
	ODD_SHAPES((json, dice) -> some("\\{\"type\": \"Polygon\"[^}]*\\}", json, dice, GeoJsonDamage::shape)),
	/** Features, properties and geometry come twice, or under other names. */
	ODD_MEMBERS((json, dice) -> some("\"(type|features|properties|geometry|coordinates|name)\": ", json, dice,
			(die) -> die.of(List.of("\"type\": \"Feature\", \"type\": ", "\"features\": ",
					"\"features\": [], \"features\": ", "\"properties\": {}, \"properties\": ", "\"properties\": ",
					"\"geometry\": null, \"geometry\": ", "\"geometry\": ", "\"coordinates\": ", "\"victim name\": ",
					"\"a\\u0000name\": ", "\"\": ", "\"code\": 5, \"name\": ", "\"\\ud800\": ",
					"\"x\": " + "[".repeat(400) + "]".repeat(400) + ", \"name\": "))));

	private static final List<String> VALUES = List.of("0", "-0.0", "1e308", "1e400", "-1e400", "1E999999999",
			"1e-999999999", "9".repeat(400), "9".repeat(1_500), "0." + "1".repeat(900), "NaN", "Infinity", "null",
			"true", "\"\"", "\"west\"", "[]", "{}", "[[]]", "[[[[]]]]", "181", "-0.10", "51.40", "[-0.1, 51.4]",
			"[null, null]", "[".repeat(300) + "]".repeat(300), "[".repeat(499) + "]".repeat(499),
			"[".repeat(5_000) + "]".repeat(5_000), "[".repeat(100_000), "{\"a\":".repeat(200) + "1" + "}".repeat(200));

	private static final List<String> TEXTS = List.of("\"\"", "\"\\u0000\"", "\"a\\u0000b\"", "\"\\ud800\"",
			"\"\\udc00\"", "\"\\u00zz\"", "\"Croydon\"", "\"E09000008\"", "\"Polygon\"", "\"MultiPolygon\"",
			"\"GeometryCollection\"", "\"Feature\"", "\"features\"", "null", "5", "{}", "[]", "\"a\nb\"", "'a'",
			"\"\\\"", "\"\u00E9\"", "\"date of birth\"");

	private final BiFunction<String, Dice, String> damage;

	GeoJsonDamage(BiFunction<String, Dice, String> damage) {
		this.damage = damage;
	}

	/** Does it to a text. */
	String to(String json, Dice dice) {
		return this.damage.apply(json, dice);
	}

	private static String some(String pattern, String json, Dice dice, java.util.function.Function<Dice, String> odd) {
		String damaged = json;
		for (int i = 0; i <= dice.below(4); i++) {
			List<MatchResult> found = Pattern.compile(pattern).matcher(damaged).results().toList();
			if (!found.isEmpty()) {
				MatchResult one = dice.of(found);
				damaged = damaged.substring(0, one.start()) + odd.apply(dice) + damaged.substring(one.end());
			}
		}
		return damaged;
	}

	private static String value(Dice dice) {
		return dice.of(VALUES);
	}

	private static String text(Dice dice) {
		return dice.oneIn(20) ? "\"" + "x".repeat(dice.of(List.of(300, 60_000, 200_000))) + "\"" : dice.of(TEXTS);
	}

	private static String shape(Dice dice) {
		return switch (dice.below(7)) {
			case 0 -> "{\"type\": \"Point\", \"coordinates\": [-0.1, 51.4]}";
			case 1 ->
				"{\"type\": \"GeometryCollection\", \"geometries\": [{\"type\": \"Polygon\", \"coordinates\": []}]}";
			case 2 ->
				"{\"type\": \"MultiPolygon\", \"coordinates\": [[%s], [%s]]}".formatted(ring(5, dice), ring(9, dice));
			case 3 -> "{\"type\": \"Polygon\", \"coordinates\": [%s, %s, %s]}".formatted(ring(30, dice), ring(5, dice),
					ring(7, dice));
			case 4 -> "{\"type\": \"MultiPolygon\", \"coordinates\": [[[[-0.1, 51.4]]]]}";
			case 5 -> "{\"type\": \"Polygon\", \"coordinates\": [[%s]]}"
				.formatted(String.join(",", java.util.Collections.nCopies(6, "[-0.1, 51.4]")));
			default ->
				"{\"type\": \"Polygon\", \"coordinates\": [%s]}".formatted(ring(dice.oneIn(10) ? 3_000 : 100, dice));
		};
	}

	/** A ring that crosses itself over and over. */
	private static String ring(int points, Dice dice) {
		List<String> ring = new ArrayList<>();
		for (int i = 0; i < points; i++) {
			ring.add("[-0.%04d, 51.%04d]".formatted(dice.below(3_000), 3_000 + dice.below(3_000)));
		}
		ring.add(ring.get(0));
		return "[" + String.join(",", ring) + "]";
	}

}
