package org.saferschools.imports;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saferschools.shared.RuleException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RowsTests {

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16LE", "UTF-16BE" })
	void aCsvFileSaysItsEncodingByItsByteOrderMark(String encoding) throws IOException {
		byte[] file = "\uFEFFname,place\r\nCafé,\"a, b\"\r\n".getBytes(Charset.forName(encoding));
		assertThat(csv(file, encoding.equals("UTF-8"))).containsExactly("1: name|place", "2: Café|a, b");
	}

	@Test
	void theOldEndOfFileMarkIsNoRowWhereverItStands() throws IOException {
		assertThat(csv("a,b\n1,2\n\u001A".getBytes(StandardCharsets.UTF_8), true)).containsExactly("1: a|b", "2: 1|2");
		assertThat(csv("a,b\n\u001A\n1,2\n".getBytes(StandardCharsets.UTF_8), true)).containsExactly("1: a|b",
				"3: 1|2");
	}

	@Test
	void theFirstSheetWithAFittingHeaderIsReadFromThereOn() throws IOException {
		byte[] workbook = new Workbook().sheet("Notes")
			.row("About these data")
			.sheet("Scores")
			.row("Income deprivation")
			.row("LSOA", "Score", "Decile", "On")
			.row("E01000001", "0.1400", "7")
			.row()
			.row("E01000002", "12", "", "date:45658")
			.sheet("More scores")
			.row("LSOA", "Score", "Decile", "On")
			.row("E01000003", "1", "1")
			.bytes();
		assertThat(workbook(workbook)).containsExactly("2: LSOA|Score|Decile|On", "3: E01000001|0.1400|7|",
				"5: E01000002|12||2025-01-01");
	}

	@Test
	void aNumberThatWouldFillTheMemoryIsNotWrittenOut() throws IOException {
		byte[] workbook = new Workbook().sheet("Scores").row("LSOA", "Score").row("1E3", "0.1E2147483647").bytes();
		assertThat(workbook(workbook)).containsExactly("1: LSOA|Score", "2: 1000|1E+2147483646");
	}

	@Test
	void withoutAFittingHeaderTheFirstFilledSheetIsShown() throws IOException {
		byte[] workbook = new Workbook().sheet("Empty").sheet("Other").row("Something", "else").bytes();
		assertThat(workbook(workbook)).containsExactly("1: Something|else");
	}

	@Test
	void aWorkbookThatIsDamagedOrEmptyIsRefused() {
		byte[] workbook = new Workbook().sheet("Scores").row("LSOA", "Score").bytes();
		assertRefused("import.empty", () -> workbook(new Workbook().sheet("Empty").bytes()));
		for (int length = 40; length < workbook.length; length += 97) {
			byte[] cut = java.util.Arrays.copyOf(workbook, length);
			assertRefused("import.not-workbook", () -> workbook(cut));
		}
	}

	@Test
	void featuresAreRowsWithTheirPropertiesAndGeometryAsColumns() throws IOException {
		assertThat(geoJson("""
				{"type": "FeatureCollection", "crs": {"a": [1]}, "features": [
				{"type": "Feature", "properties": {"name": "Croydon", "people": 390000}, "geometry":
				 {"type": "Point", "coordinates": [-0.1, 51.37]}},
				{"type": "Feature", "geometry": null, "properties": {"code": "E09000009", "name": null}}]}""",
				StandardCharsets.UTF_8))
			.containsExactly("0: name|people|code|geometry",
					"1: Croydon|390000||{\"type\":\"Point\",\"coordinates\":[-0.1,51.37]}", "2: ||E09000009|");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{}", "{\"type\":\"FeatureCollection\"}", "{\"type\":\"Feature\",\"features\":[]}",
			"{\"type\":\"FeatureCollection\",\"features\":[1]}", "{\"type\":\"FeatureCollection\",\"features\":[{}",
			"{\"type\":\"FeatureCollection\",\"features\":[{\"properties\":[[[}]}",
			"{\"type\":\"FeatureCollection\",\"features\":[]} {}" })
	void otherOrBrokenJsonIsRefused(String text) {
		assertRefused("import.not-geojson", () -> geoJson(text, StandardCharsets.UTF_8));
	}

	@Test
	void filesAreKnownByHowTheyBegin() throws IOException {
		assertThat(kind("a,b\n")).isEqualTo(FileKind.CSV);
		assertThat(kind("")).isEqualTo(FileKind.CSV);
		assertThat(kind("\uFEFF \n{\"type\"")).isEqualTo(FileKind.GEOJSON);
		assertThat(kind("%PDF-1.7")).isEqualTo(FileKind.PDF);
		assertThat(kind("<!DOCTYPE HTML>")).isEqualTo(FileKind.HTML);
		assertThat(FileKind.of(write(new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0 })))
			.isEqualTo(FileKind.OLD_OFFICE);
		assertThat(FileKind.of(write(Zips.of(java.util.Map.of("month.csv", "a,b"))))).isEqualTo(FileKind.ZIP);
		assertThat(FileKind.of(write(new Workbook().sheet("A").bytes()))).isEqualTo(FileKind.WORKBOOK);
	}

	private FileKind kind(String text) throws IOException {
		return FileKind.of(write(text.getBytes(StandardCharsets.UTF_8)));
	}

	private List<String> csv(byte[] file, boolean utf8) throws IOException {
		return read(CsvRows.open(write(file), utf8));
	}

	private List<String> workbook(byte[] file) throws IOException {
		return read(WorkbookRows.open(write(file), (header) -> header.has("LSOA") && header.has("Score")));
	}

	private List<String> geoJson(String text, Charset charset) throws IOException {
		return read(GeoJsonRows.open(write(text.getBytes(charset))));
	}

	private static List<String> read(Rows rows) throws IOException {
		List<String> read = new ArrayList<>();
		try (rows) {
			while (rows.next()) {
				Row row = rows.row();
				read.add(row.line() + ": "
						+ String.join("|", IntStream.range(0, row.size()).mapToObj(row::text).toList()));
			}
		}
		return read;
	}

	private Path write(byte[] content) throws IOException {
		return Files.write(this.folder.resolve("file"), content);
	}

	private static void assertRefused(String code, Reading reading) {
		assertThatExceptionOfType(RuleException.class).isThrownBy(reading::read)
			.satisfies((refused) -> assertThat(refused.code()).isEqualTo(code));
	}

	private interface Reading {

		void read() throws IOException;

	}

}
