package org.saferschools.imports;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes right files and damaged ones, of which each has a number: the same number is the
 * same file, whatever was made before.
 */
final class Fuzzer {

	private static final List<String> ODD_NAMES = List.of("", " ", ".", "..", "../../etc/passwd", "a\0b.csv",
			"\u0007.csv", "x".repeat(5_000), "🚔".repeat(200), "x".repeat(149) + "🚔.csv", "con.csv", "2022-2023.csv",
			"2023_24 %s {0}.csv", "<b>.csv", "\uD800.csv", "C:\\data.csv", "a/b/c.csv");

	private static final List<FuzzSource> INSIDE = Arrays.stream(FuzzSource.values())
		.filter((source) -> source != FuzzSource.ZIP)
		.toList();

	private final FuzzSource source;

	private final Dice dice;

	private final List<String> damages = new ArrayList<>();

	private Fuzzer(FuzzSource source, Dice dice) {
		this.source = source;
		this.dice = dice;
	}

	/** A right file. */
	static FuzzFile right(FuzzSource source) {
		byte[] bytes = switch (source) {
			case ZIP -> {
				Map<String, String> parts = new LinkedHashMap<>();
				INSIDE.forEach((each) -> parts.put(each.file(), latin(right(each).bytes())));
				yield Zips.of(parts);
			}
			case OUTLINES -> FuzzSource.geoJson().getBytes(StandardCharsets.UTF_8);
			case IDACI_WORKBOOK -> source.table().workbook();
			default -> plain(source.table());
		};
		return new FuzzFile(source.file(), bytes, FuzzFile.UNKNOWN, List.of());
	}

	private static byte[] plain(FuzzTable table) {
		return (table.text(false, "\n") + "\n").getBytes(StandardCharsets.UTF_8);
	}

	/**
	 * Files that are right but for one column, each of which has each of the oddities in
	 * a row of one of them; none for what isn't rows of fields.
	 */
	static Stream<FuzzFile> oddColumns(FuzzSource source) {
		if (!source.isTable()) {
			return Stream.empty();
		}
		List<String> odd = Oddities.all();
		int rows = source.table().rows().size() - 1;
		return IntStream.range(0, source.table().width())
			.boxed()
			.flatMap((column) -> IntStream.iterate(0, (first) -> first < odd.size(), (first) -> first + rows)
				.mapToObj((first) -> oddColumn(source, column, first)));
	}

	private static FuzzFile oddColumn(FuzzSource source, int column, int first) {
		FuzzTable table = source.table();
		List<List<String>> rows = table.rows();
		for (int i = 1; i < rows.size(); i++) {
			rows.get(i).set(column, Oddities.all().get((first + i - 1) % Oddities.all().size()));
		}
		byte[] bytes = (source == FuzzSource.IDACI_WORKBOOK) ? table.workbook() : plain(table);
		return new FuzzFile(source.file(), bytes, FuzzFile.UNKNOWN,
				List.of("odd %s from the %dth on".formatted(rows.get(0).get(column), first)));
	}

	/** The damaged file of a number. */
	static FuzzFile damaged(FuzzSource source, int number) {
		return damaged(source, new Dice(source.name(), number));
	}

	/** What happened to leave it as it was is done again. */
	private static FuzzFile damaged(FuzzSource source, Dice dice) {
		FuzzFile right = right(source);
		FuzzFile file = once(source, dice);
		while (Arrays.equals(file.bytes(), right.bytes())) {
			file = once(source, dice);
		}
		return file;
	}

	private static FuzzFile once(FuzzSource source, Dice dice) {
		Fuzzer fuzzer = new Fuzzer(source, dice);
		FuzzFile file = switch (source) {
			case ZIP -> fuzzer.zip();
			case OUTLINES -> fuzzer.outlines();
			case IDACI_WORKBOOK -> fuzzer.workbook();
			default -> fuzzer.table();
		};
		return dice.oneIn(25) ? file.named(dice.of(ODD_NAMES)) : file;
	}

	private FuzzFile table() {
		int inside = this.dice.below(4);
		FuzzTable table = damagedTable(inside);
		FuzzFile file = table.csv(this.source.file(), this.damages, this.dice);
		return outside(file, (inside == 0) ? 1 + this.dice.below(2) : this.dice.below(4) / 2);
	}

	private FuzzTable damagedTable(int times) {
		FuzzTable table = this.source.table();
		for (int i = 0; i < times; i++) {
			TableDamage damage = this.dice.of(TableDamage.values());
			this.damages.add(damage.name());
			damage.to(table, this.dice);
		}
		return table;
	}

	private FuzzFile workbook() {
		Map<String, String> parts = Zips.parts(damagedTable(this.dice.below(3)).workbook());
		int inside = this.dice.below(3);
		for (int i = 0; i < inside; i++) {
			WorkbookDamage damage = this.dice.of(WorkbookDamage.values());
			this.damages.add(damage.name());
			damage.to(parts, this.dice);
		}
		FuzzFile file = new FuzzFile(this.source.file(), zipped(parts, 8), FuzzFile.UNKNOWN, this.damages);
		return outside(file, (this.damages.isEmpty() || this.dice.oneIn(5)) ? 1 : 0);
	}

	private FuzzFile outlines() {
		String json = FuzzSource.geoJson();
		int inside = this.dice.below(4);
		for (int i = 0; i < inside; i++) {
			GeoJsonDamage damage = this.dice.of(GeoJsonDamage.values());
			this.damages.add(damage.name());
			json = damage.to(json, this.dice);
		}
		FuzzFile file = new FuzzFile(this.source.file(), json.getBytes(StandardCharsets.UTF_8), FuzzFile.UNKNOWN,
				this.damages);
		return outside(file, (inside == 0 || this.dice.oneIn(5)) ? 1 : 0);
	}

	private FuzzFile zip() {
		Map<String, String> parts = new TreeMap<>();
		for (int i = 0; i <= this.dice.below(5); i++) {
			FuzzSource inside = this.dice.of(INSIDE);
			FuzzFile part = this.dice.oneIn(2) ? damaged(inside, this.dice) : right(inside);
			this.damages.addAll(part.damages());
			parts.put(this.dice.oneIn(5) ? "again-" + inside.file() : inside.file(), latin(part.bytes()));
		}
		return outside(new FuzzFile(this.source.file(), zipped(parts, 3), FuzzFile.UNKNOWN, this.damages),
				this.dice.oneIn(3) ? 1 : 0);
	}

	private byte[] zipped(Map<String, String> parts, int oneIn) {
		if (this.dice.oneIn(oneIn)) {
			ZipDamage damage = this.dice.of(ZipDamage.values());
			this.damages.add(damage.name());
			damage.to(parts, this.dice);
		}
		return Zips.of(parts);
	}

	private FuzzFile outside(FuzzFile file, int times) {
		FuzzFile damaged = file;
		for (int i = 0; i < times; i++) {
			damaged = this.dice.of(ByteDamage.values()).to(damaged, this.dice);
		}
		return damaged;
	}

	private static String latin(byte[] bytes) {
		return new String(bytes, StandardCharsets.ISO_8859_1);
	}

}
