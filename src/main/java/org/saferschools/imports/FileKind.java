package org.saferschools.imports;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * What a file is by how it begins, whatever its name says.
 */
enum FileKind {

	/** Text with commas, or at least nothing else that is known. */
	CSV,
	/** An Excel workbook of today (.xlsx), which is a zip inside. */
	WORKBOOK,
	/** JSON, so perhaps GeoJSON. */
	GEOJSON,
	/** A zip of files. */
	ZIP,
	/** An Excel workbook of before 2007, or another old Office file. */
	OLD_OFFICE("It is an old Office file. Save it as an .xlsx workbook or as CSV and upload that"),
	/** PDF. */
	PDF("It is a PDF. Upload the data as CSV or as an .xlsx workbook"),
	/** A page of a web site. */
	HTML("It is a web page, not data: perhaps the download asked for a sign-in");

	/** Room for the local header of a zip and the name of its first file. */
	private static final int LOOK_AT = 512;

	private static final int NAME_LENGTH_AT = 26;

	private static final int NAME_AT = 30;

	private final String refusal;

	FileKind() {
		this(null);
	}

	FileKind(String refusal) {
		this.refusal = refusal;
	}

	/** Why it can't be imported, or {@code null}. */
	String refusal() {
		return this.refusal;
	}

	static FileKind of(Path path) throws IOException {
		try (InputStream in = new BufferedInputStream(Files.newInputStream(path), LOOK_AT)) {
			return of(in);
		}
	}

	/**
	 * Looks at the beginning and goes back there.
	 * @param in can mark
	 */
	static FileKind of(InputStream in) throws IOException {
		in.mark(LOOK_AT);
		byte[] begin = in.readNBytes(LOOK_AT);
		in.reset();
		if (begins(begin, 'P', 'K', 3, 4) || begins(begin, 'P', 'K', 5, 6)) {
			return isPartOfWorkbook(firstName(begin)) ? WORKBOOK : ZIP;
		}
		if (begins(begin, 0xD0, 0xCF, 0x11, 0xE0)) {
			return OLD_OFFICE;
		}
		String text = new String(begin, StandardCharsets.ISO_8859_1).replaceFirst("^\u00EF\u00BB\u00BF", "").strip();
		if (text.startsWith("%PDF-")) {
			return PDF;
		}
		if (text.regionMatches(true, 0, "<!doctype html", 0, 14) || text.regionMatches(true, 0, "<html", 0, 5)) {
			return HTML;
		}
		return text.startsWith("{") ? GEOJSON : CSV;
	}

	private static boolean begins(byte[] bytes, int... magic) {
		byte[] expected = new byte[magic.length];
		for (int i = 0; i < magic.length; i++) {
			expected[i] = (byte) magic[i];
		}
		return Arrays.equals(bytes, 0, Math.min(bytes.length, expected.length), expected, 0, expected.length);
	}

	private static String firstName(byte[] zip) {
		if (zip.length < NAME_AT) {
			return "";
		}
		int length = (zip[NAME_LENGTH_AT] & 0xFF) | (zip[NAME_LENGTH_AT + 1] & 0xFF) << 8;
		return new String(zip, NAME_AT, Math.min(length, zip.length - NAME_AT), StandardCharsets.ISO_8859_1);
	}

	private static boolean isPartOfWorkbook(String name) {
		return name.equals("[Content_Types].xml") || name.startsWith("_rels/") || name.startsWith("docProps/")
				|| name.startsWith("xl/");
	}

}
