package org.saferschools.imports;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * What can happen to the rows and columns of a table.
 */
enum TableDamage {

	/** The fields of one row, or of many, hold something odd. */
	ODD_FIELDS((table, dice) -> {
		for (int i = 0; i <= dice.below(12); i++) {
			setAny(table.any(dice), Oddities.any(dice), dice);
		}
	}),
	/** A column holds something odd in every row but the first ones. */
	ODD_COLUMN((table, dice) -> {
		String odd = Oddities.any(dice);
		int column = dice.below(table.width());
		table.rows().stream().skip(1 + dice.below(5)).filter((row) -> column < row.size()).forEach((row) -> {
			row.set(column, odd.substring(0, Math.min(odd.length(), 1_000)));
		});
	}),
	/** A column holds something odd in every row, something else in each. */
	ODD_VALUES((table, dice) -> {
		int column = dice.below(table.width());
		table.rows()
			.stream()
			.skip(1)
			.filter((row) -> column < row.size())
			.forEach((row) -> row.set(column, Oddities.any(dice)));
	}),
	/** A field holds what another field holds. */
	MOVED_FIELDS((table, dice) -> {
		for (int i = 0; i <= dice.below(12); i++) {
			List<String> from = table.any(dice);
			setAny(table.any(dice), from.isEmpty() ? "" : dice.of(from), dice);
		}
	}),
	/** A character more, less or otherwise. */
	MISPRINTS((table, dice) -> {
		for (int i = 0; i <= dice.below(12); i++) {
			List<String> row = table.any(dice);
			if (!row.isEmpty()) {
				int column = dice.below(row.size());
				row.set(column, misprinted(row.get(column), dice));
			}
		}
	}),
	/** Two columns change places, their names stay. */
	COLUMNS_SWAPPED((table, dice) -> {
		int one = dice.below(table.width());
		int other = dice.below(table.width());
		table.rows().stream().skip(dice.below(2)).forEach((row) -> {
			if (Math.max(one, other) < row.size()) {
				Collections.swap(row, one, other);
			}
		});
	}),
	/** A column comes twice. */
	COLUMN_DOUBLED((table, dice) -> {
		int column = dice.below(table.width());
		int to = dice.below(table.width());
		table.rows().forEach((row) -> {
			if (column < row.size()) {
				row.add(Math.min(to, row.size()), row.get(column));
			}
		});
	}),
	/** A column is missing. */
	COLUMN_DROPPED((table, dice) -> {
		int column = dice.below(table.width());
		table.rows().stream().filter((row) -> column < row.size()).forEach((row) -> row.remove(column));
	}),
	/** A column goes by another name. */
	COLUMN_RENAMED((table, dice) -> {
		if (!table.rows().isEmpty()) {
			setAny(table.rows().get(0), name(dice), dice);
		}
	}),
	/** There are more columns than the source has. */
	COLUMNS_ADDED((table, dice) -> {
		int more = dice.oneIn(6) ? 1_100 : 1 + dice.below(30);
		String name = name(dice);
		for (int i = 0; i < table.rows().size(); i++) {
			for (int j = 0; j < more; j++) {
				table.rows().get(i).add((i == 0) ? name + j : Integer.toString(j));
			}
		}
	}),
	/** The rows come in another order, the header among them now and then. */
	ROWS_SHUFFLED((table, dice) -> {
		List<List<String>> rows = table.rows();
		for (int i = rows.size() - 1; i > 1; i--) {
			Collections.swap(rows, i, (dice.oneIn(300) ? 0 : 1) + dice.below(i));
		}
	}),
	/** Rows come twice, or very often. */
	ROWS_DOUBLED((table, dice) -> {
		int times = dice.oneIn(8) ? 20 : 1;
		List<List<String>> again = new ArrayList<>();
		for (int i = 0; i < times; i++) {
			table.rows()
				.stream()
				.skip(1)
				.filter((row) -> dice.oneIn(2))
				.forEach((row) -> again.add(new ArrayList<>(row)));
		}
		table.rows().addAll(again);
	}),
	/** Rows are missing, perhaps all. */
	ROWS_DROPPED((table, dice) -> {
		int one = 1 + dice.below(4);
		List<String> header = table.rows().isEmpty() ? List.of() : table.rows().get(0);
		table.rows().removeIf((row) -> row != header && dice.below(4) < one);
	}),
	/** A row has fewer or more fields than the header. */
	ROWS_RAGGED((table, dice) -> {
		for (int i = 0; i <= dice.below(6); i++) {
			List<String> row = table.any(dice);
			if (dice.oneIn(2)) {
				row.add(Oddities.any(dice));
			}
			else if (!row.isEmpty()) {
				row.subList(dice.below(row.size()), row.size()).clear();
			}
		}
	}),
	/** The header is missing, or comes again. */
	HEADER_MISPLACED((table, dice) -> {
		if (!table.rows().isEmpty()) {
			List<String> header = new ArrayList<>(table.rows().get(0));
			if (dice.oneIn(3)) {
				table.rows().remove(0);
			}
			table.rows().add(dice.below(table.rows().size()), header);
		}
	}),
	/** Lines with nothing in them, or with commas only. */
	BLANK_ROWS((table, dice) -> {
		for (int i = 0; i <= dice.below(4); i++) {
			int fields = dice.oneIn(2) ? 1 : table.width();
			table.rows().add(dice.below(table.rows().size() + 1), new ArrayList<>(Collections.nCopies(fields, "")));
		}
	});

	private static final List<String> NAMES = List.of("", " ", "victim name", "vic\u0000tim name",
			"date of birth\u0007", "geometry", "URN", "LinkURN", "crime_ref", "ATCOCode", "PPERSABS10", "Month",
			"scope", "warrant_no", "Route", "Crime ID", "Outcome type", "\uD800 name", "a\nname", "name".repeat(5_000),
			"\"", "\uFEFFURN", "İ", "code");

	private final BiConsumer<FuzzTable, Dice> damage;

	TableDamage(BiConsumer<FuzzTable, Dice> damage) {
		this.damage = damage;
	}

	/** Does it to a table. */
	void to(FuzzTable table, Dice dice) {
		this.damage.accept(table, dice);
	}

	private static String name(Dice dice) {
		return dice.oneIn(4) ? Oddities.any(dice) : dice.of(NAMES);
	}

	private static void setAny(List<String> row, String text, Dice dice) {
		if (!row.isEmpty()) {
			row.set(dice.below(row.size()), text);
		}
	}

	private static String misprinted(String text, Dice dice) {
		int at = dice.below(text.length() + 1);
		String odd = String.valueOf((char) (dice.oneIn(5) ? dice.below(0x10000) : dice.below(0x80)));
		return text.substring(0, at) + (dice.oneIn(3) ? "" : odd)
				+ text.substring(Math.min(text.length(), at + dice.below(2)));
	}

}
