package org.saferschools.imports;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * What can be wrong about the parts of a zip. Their contents are kept as texts of one
 * character a byte.
 */
enum ZipDamage {

	/** A name that leads somewhere else. */
	ODD_NAMES((parts, dice) -> {
		String name = dice.of(parts.keySet().stream().sorted().toList());
		parts.put(dice.of(List.of("../", "/", "a/../../", "C:", "a\\b", "./", "__MACOSX/", "é/", "a\0b", "-", "%2e%2e/",
				"x".repeat(240), "x".repeat(60_000), "\u0001", "", "a/b/c/")) + name, parts.remove(name));
	}),
	/** Something that unpacks to very much more. */
	BOMB((parts, dice) -> parts.put(dice.of(List.of("zeros.csv", "a.xlsx", "xl/worksheets/sheet9.xml")),
			dice.of(List.of("\0", " ", "\n", "a,b\n")).repeat(12 << 20))),
	/** Another zip inside. */
	NESTED((parts, dice) -> parts.put(dice.of(List.of("inner.zip", "inner.csv", ".inner.zip")),
			new String(Zips.of(Map.of("a.csv", "URN\n1\n")), StandardCharsets.ISO_8859_1))),
	/** More files than are allowed. */
	MANY((parts, dice) -> {
		for (int i = 0; i < 40 + dice.below(200); i++) {
			parts.put("part%d.csv".formatted(i), "a,b\n");
		}
	}),
	/** Folders and files that file managers put there. */
	LITTER((parts, dice) -> {
		parts.put("folder/", "");
		parts.put(".DS_Store", "\0\0\0\1Bud1");
		parts.put("__MACOSX/._data.csv", "\0\5\26\7");
		parts.put(dice.of(List.of("Thumbs.db", "readme.txt", "empty.csv", "x.csv/")), "");
	}),
	/** A file is missing. */
	DROPPED((parts, dice) -> {
		if (!parts.isEmpty()) {
			parts.remove(dice.of(parts.keySet().stream().sorted().toList()));
		}
	});

	private final BiConsumer<Map<String, String>, Dice> damage;

	ZipDamage(BiConsumer<Map<String, String>, Dice> damage) {
		this.damage = damage;
	}

	/** Does it to the parts by name. */
	void to(Map<String, String> parts, Dice dice) {
		if (!parts.isEmpty()) {
			this.damage.accept(parts, dice);
		}
	}

}
