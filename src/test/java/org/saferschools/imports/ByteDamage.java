package org.saferschools.imports;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * What can happen to a file on its way, whatever is in it.
 */
enum ByteDamage {

	/** Some bits are others. */
	BITS_FLIPPED((bytes, dice) -> {
		for (int i = 0; i <= dice.below(20) && bytes.length > 0; i++) {
			bytes[dice.below(bytes.length)] ^= (byte) (1 << dice.below(8));
		}
		return bytes;
	}),
	/** Some bytes are others. */
	BYTES_CHANGED((bytes, dice) -> {
		for (int i = 0; i <= dice.below(20) && bytes.length > 0; i++) {
			bytes[dice.below(bytes.length)] = (byte) dice.below(256);
		}
		return bytes;
	}),
	/** Bytes at the very beginning or end are others, where formats keep what matters. */
	ENDS_CHANGED((bytes, dice) -> {
		for (int i = 0; i <= dice.below(6) && bytes.length > 0; i++) {
			int at = dice.below(Math.min(bytes.length, 64));
			bytes[dice.oneIn(2) ? at : bytes.length - 1 - at] = (byte) (dice.oneIn(3) ? 0xFF : dice.below(256));
		}
		return bytes;
	}),
	/** The end is missing. */
	CUT((bytes, dice) -> Arrays.copyOf(bytes, dice.below(bytes.length))),
	/** The beginning is missing. */
	BEHEADED((bytes, dice) -> Arrays.copyOfRange(bytes, dice.below(Math.min(bytes.length, 400)), bytes.length)),
	/** Something is missing in the middle. */
	GAP((bytes, dice) -> {
		int from = dice.below(bytes.length);
		return joined(Arrays.copyOf(bytes, from),
				Arrays.copyOfRange(bytes, Math.min(bytes.length, from + dice.below(200)), bytes.length));
	}),
	/** A part comes again, somewhere. */
	PART_DOUBLED((bytes, dice) -> {
		int from = dice.below(bytes.length);
		byte[] part = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + dice.below(2_000)));
		return inserted(bytes, part, dice);
	}),
	/** The whole file comes again after its end. */
	FILE_DOUBLED((bytes, dice) -> joined(bytes, bytes)),
	/** Noise, NULs or quotation marks stand in the middle. */
	INSERTED((bytes, dice) -> inserted(bytes,
			dice.of(List.of(dice.noise(1 + dice.below(100)), new byte[] { 0 }, new byte[1 + dice.below(5_000)],
					ascii("\""), ascii("\"\"\""), ascii("\n\""), ascii(",\""), ascii("\r"), ascii("\u001A"),
					ascii("\n\n\n"), ascii(",".repeat(1 + dice.below(3_000))), new byte[] { (byte) 0xFF, (byte) 0xFE },
					ascii("[".repeat(2_000)), ascii("{\"a\":".repeat(300)))),
			dice)),
	/** An enormous field, or what a reader takes for one. */
	BLOATED((bytes, dice) -> inserted(bytes,
			ascii(dice.of(List.of("x", "9", " ", "\"\"", "\n", "1,"))
				.repeat(dice.of(List.of(5_000, 40_000, 66_000, 300_000)))),
			dice)),
	/** A part is all zeros, as after a crash. */
	ZEROED((bytes, dice) -> {
		int from = dice.below(bytes.length);
		Arrays.fill(bytes, from, Math.min(bytes.length, from + dice.below(4_096)), (byte) 0);
		return bytes;
	}),
	/** It begins like another kind of file. */
	DISGUISED((bytes, dice) -> joined(
			latin(dice.of(List.of("\u00EF\u00BB\u00BF", "\u00FF\u00FE", "\u00FE\u00FF", "\u00FF\u00FE\0\0", "PK\3\4",
					"PK\5\6", "PK\3\4\24\0\0\0\10\0", "%PDF-1.7\n", "\u00D0\u00CF\u0011\u00E0", "<!DOCTYPE html>",
					"<html>", "{", "{}", "[", "\u001F\u008B\10", "sep=,\n", "\n\n", " ", "\0", "7z\u00BC\u00AF"))),
			bytes)),
	/** Other separators, quotes or line ends. */
	REPUNCTUATED((bytes, dice) -> {
		String[] change = dice
			.of(new String[][] { { ",", ";" }, { ",", "\t" }, { "\n", "\r" }, { "\n", "\n\r" }, { "\n", "\0" },
					{ "\"", "'" }, { ",", ",\"" }, { "\n", "\"\n" }, { "\r", "" }, { "0", "O" }, { ",", "\0" } });
		return latin(new String(bytes, StandardCharsets.ISO_8859_1).replace(change[0], change[1]));
	}),
	/** Read in one encoding and written in another, once too often. */
	RECODED((bytes, dice) -> switch (dice.below(4)) {
		case 0 -> new String(bytes, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.UTF_8);
		case 1 -> new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16LE);
		case 2 -> new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16);
		default -> new String(bytes, StandardCharsets.UTF_16).getBytes(StandardCharsets.UTF_8);
	}),
	/** Something else altogether, or nothing. */
	REPLACED((bytes,
			dice) -> dice.of(List.of(new byte[0], new byte[1], dice.noise(1 + dice.below(20_000)), new byte[10_000],
					ascii("\n"), ascii("\r\n\r\n"), ascii("\""), ascii(","), ascii(",\n,\n,\n"), ascii("URN\n100001\n"),
					latin("\u00EF\u00BB\u00BF"), ascii("a,b\n".repeat(1_000)), ascii("null"), ascii("\"\n\"")))),
	/** In a zip, or in two of them. */
	ZIPPED((bytes, dice) -> {
		byte[] zip = Zips.of(Map.of("data.csv", new String(bytes, StandardCharsets.ISO_8859_1)));
		return dice.oneIn(4) ? Zips.of(Map.of("data.zip", new String(zip, StandardCharsets.ISO_8859_1))) : zip;
	});

	private final BiFunction<byte[], Dice, byte[]> damage;

	ByteDamage(BiFunction<byte[], Dice, byte[]> damage) {
		this.damage = damage;
	}

	/** Does it to a file. */
	FuzzFile to(FuzzFile file, Dice dice) {
		return file.damaged(name(), this.damage.apply(file.bytes().clone(), dice));
	}

	private static byte[] inserted(byte[] bytes, byte[] more, Dice dice) {
		int at = dice.below(bytes.length + 1);
		return joined(joined(Arrays.copyOf(bytes, at), more), Arrays.copyOfRange(bytes, at, bytes.length));
	}

	private static byte[] joined(byte[] first, byte[] second) {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		all.writeBytes(first);
		all.writeBytes(second);
		return all.toByteArray();
	}

	private static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}

	private static byte[] latin(String text) {
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}

}
