package org.saferschools.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saferschools.shared.RuleException;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class UploadFolderTests {

	private static final Instant NOW = Instant.parse("2026-03-04T10:00:00Z");

	@TempDir
	private Path directory;

	@Test
	void aFileIsStoredWithItsFingerprint() throws IOException {
		StoredFile stored = store(file("Months of 2025.csv", "a,b\n1,é\n")).get(0);
		assertThat(stored).isEqualTo(new StoredFile(1, "Months of 2025.csv", 9,
				"0b366abc819654c9c30f670e7f2f31b14f8ddba7b7956ba38772fcae06b8c1b7", 2, true));
	}

	@Test
	void whatIsNotUtf8IsSeen() {
		UploadedFile latin = new UploadedFile("a.csv",
				new ByteArrayResource("é".getBytes(StandardCharsets.ISO_8859_1)));
		assertThat(store(latin).get(0).utf8()).isFalse();
	}

	@Test
	void noNameOfASenderLeadsOutOfTheFolder() throws IOException {
		assertThat(store(file("../../etc/passwd", "x"), file("C:\\Data\\month.csv", "x"), file("\u0000", "x")))
			.extracting(StoredFile::name)
			.containsExactly("passwd", "month.csv", "file");
		try (var files = Files.walk(this.directory)) {
			assertThat(files.filter(Files::isRegularFile).map((file) -> file.getFileName().toString()))
				.containsExactlyInAnyOrder("00001.csv", "00002.csv", "00003.csv");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "../a.csv", "/a.csv", "x/../../a.csv", "x\\a.csv", "C:a.csv" })
	void aZipWithANameThatLeadsOutIsRefusedAndLeavesNothing(String name) {
		assertRefused("upload.zip-path", file("months.zip", Zips.of(Map.of(name, "x"))));
	}

	@Test
	void aZipThatUnpacksToMoreThanIsAllowedIsRefusedAndLeavesNothing() throws IOException {
		assertRefused("upload.too-large", file("bomb.zip", zeros(50)));
	}

	@Test
	void manyFilesThatTogetherAreTooMuchAreRefused() {
		assertRefused("upload.too-large", file("a.csv", "x".repeat(700_000)), file("b.csv", "x".repeat(700_000)));
	}

	@Test
	void moreFilesThanAllowedAreRefused() {
		assertRefused("upload.too-many", file("a.csv", "x"), file("b.csv", "x"), file("c.csv", "x"),
				file("d.csv", "x"));
	}

	@Test
	void aZipInAZipIsRefused() {
		byte[] inner = Zips.of(Map.of("a.csv", "x"));
		assertRefused("upload.zip-in-zip",
				file("outer.zip", Zips.of(Map.of("inner.zip", new String(inner, StandardCharsets.ISO_8859_1)))));
	}

	@Test
	void aWorkbookIsKeptAsItIs() {
		assertThat(store(new UploadedFile("scores.xlsx",
				new ByteArrayResource(new Workbook().sheet("Scores").row("a").bytes()))))
			.hasSize(1);
	}

	@Test
	void theRowsOfTheLongestSheetTellHowLongAWorkbookTakes() {
		Workbook workbook = new Workbook().sheet("Notes").row("a").sheet("Scores").row("a").row("b").row("c");
		assertThat(store(new UploadedFile("scores.xlsx", new ByteArrayResource(workbook.bytes())))).singleElement()
			.extracting(StoredFile::lines)
			.isEqualTo(3);
	}

	@Test
	void aWorkbookThatUnpacksToMoreThanIsAllowedIsRefusedAndLeavesNothing() {
		String[] row = new String[20];
		Arrays.fill(row, "x".repeat(100_000));
		assertRefused("upload.too-large", file("bomb.xlsx", new Workbook().sheet("Scores").row(row).bytes()));
	}

	@Test
	void aWorkbookWithADamagedEndIsRefused() {
		byte[] workbook = new Workbook().sheet("Scores").row("a").bytes();
		workbook[workbook.length - 1] ^= 1;
		assertRefused("upload.workbook", new UploadedFile("damaged.xlsx", new ByteArrayResource(workbook)));
	}

	@Test
	void aDamagedZipIsRefused() {
		byte[] zip = Zips.of(Map.of("a.csv", "some text that is long enough to be damaged"));
		zip[40] ^= 0x55;
		zip[45] ^= 0x55;
		assertRefused("upload.zip", file("damaged.zip", zip));
	}

	@Test
	void anEmptyZipIsRefused() {
		assertRefused("upload.zip", file("empty.zip", Zips.of(Map.of())));
	}

	@Test
	void aZipThatWasCutOffIsRefused() {
		byte[] zip = Zips.of(Map.of("a.csv", "some text that is long enough to be cut off ".repeat(20)));
		for (int length = 5; length < 60; length += 5) {
			assertRefused("upload.zip", file("cut.zip", Arrays.copyOf(zip, length)));
		}
	}

	@Test
	void anUploadWithoutFilesIsRefused() {
		assertRefused("upload.empty");
	}

	@Test
	void leftoversOfEndedImportsAreSweptAway() throws IOException {
		for (String name : List.of("1", "2", "3", "notes")) {
			Path folder = Files.createDirectory(this.directory.resolve(name));
			Files.setLastModifiedTime(folder, FileTime.from(NOW.minus(Duration.ofDays(1))));
		}
		Files.setLastModifiedTime(this.directory.resolve("3"), FileTime.from(NOW.minus(Duration.ofMinutes(5))));
		folder().sweep(List.of(2L));
		try (var left = Files.list(this.directory)) {
			assertThat(left.map((folder) -> folder.getFileName().toString())).containsExactlyInAnyOrder("2", "3",
					"notes");
		}
	}

	private void assertRefused(String code, UploadedFile... files) {
		assertThatExceptionOfType(RuleException.class).isThrownBy(() -> store(files))
			.satisfies((refused) -> assertThat(refused.code()).isEqualTo(code));
		assertThat(this.directory).isEmptyDirectory();
	}

	private List<StoredFile> store(UploadedFile... files) {
		return folder().store(7, List.of(files));
	}

	private UploadFolder folder() {
		return new UploadFolder(new ImportSettings(this.directory, DataSize.ofMegabytes(1), DataSize.ofMegabytes(1), 3,
				10, 3, Set.of(), Duration.ofDays(90), null, Duration.ofSeconds(5), Set.of()),
				Clock.fixed(NOW, ZoneOffset.UTC));
	}

	private static UploadedFile file(String name, String content) {
		return file(name, content.getBytes(StandardCharsets.UTF_8));
	}

	private static UploadedFile file(String name, byte[] content) {
		return new UploadedFile(name, new ByteArrayResource(content));
	}

	private static byte[] zeros(int megabytes) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry("zeros.csv"));
			for (int i = 0; i < megabytes; i++) {
				zip.write(new byte[1 << 20]);
			}
			zip.closeEntry();
		}
		return bytes.toByteArray();
	}

}
