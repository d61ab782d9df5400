package org.saferschools.imports;

import java.nio.charset.CharacterCodingException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class SmallPartsTests {

	@Test
	void theCheckForUtf8AgreesWithAStrictDecoder() {
		Random random = new Random(20260304);
		byte[] kinds = { 'a', (byte) 0x80, (byte) 0xBF, (byte) 0xC2, (byte) 0xC1, (byte) 0xE0, (byte) 0xA0, (byte) 0xED,
				(byte) 0xEF, (byte) 0xF0, (byte) 0x90, (byte) 0xF4, (byte) 0x8F, (byte) 0xF5 };
		for (int i = 0; i < 200_000; i++) {
			byte[] bytes = new byte[random.nextInt(6)];
			for (int j = 0; j < bytes.length; j++) {
				bytes[j] = kinds[random.nextInt(kinds.length)];
			}
			Utf8Check check = new Utf8Check();
			check.add(bytes, bytes.length);
			assertThat(check.isUtf8()).as(Arrays.toString(bytes)).isEqualTo(decodes(bytes));
		}
	}

	private static boolean decodes(byte[] bytes) {
		try {
			StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
			return true;
		}
		catch (CharacterCodingException ex) {
			return false;
		}
	}

	@ParameterizedTest
	@CsvSource({ "51.5072,51.5072", "-0.127600,-0.1276", "12,12", "007,7", ".5,0.5", "9.1E-05,0.000091", "-,NaN",
			"1.2.3,NaN", "east,NaN", "NaN,NaN", "1e,NaN", "0.123456789012345678,0.12345678901234568" })
	void aFieldIsReadAsANumberOnlyWhenItIsOne(String text, Double number) {
		CsvRow row = new CsvRow();
		row.handleBegin(1);
		row.handleField(0, text.toCharArray(), 0, text.length(), false);
		assertThat(row.number(0)).isEqualTo(number);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Name", "Victim name", "victimDateOfBirth", "DOB", "Home address",
			"Self-defined ethnicity", "offender_surname", "E-mail", "Post code", "Age range" })
	void columnsAboutPersonsAreKnown(String column) {
		assertThat(PersonalColumns.in(new Header(List.of("Crime ID", column)), Set.of())).containsExactly(column);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Crime ID", "Month", "Location", "LSOA code", "Last outcome category", "Context",
			"Storage", "Filename", "Trace" })
	void othersAreNot(String column) {
		assertThat(PersonalColumns.in(new Header(List.of(column)), Set.of())).isEmpty();
	}

	@Test
	void crimeReferencesAreToldApartByEveryCharacter() {
		CrimeReferences references = new CrimeReferences();
		for (int i = 0; i < 50_000; i++) {
			assertThat(references.read(row("%064x".formatted(i)), 0)).hasSize(32);
			assertThat(references.add()).isTrue();
		}
		for (int i = 0; i < 50_000; i += 999) {
			references.read(row("%064x".formatted(i)), 0);
			assertThat(references.add()).isFalse();
		}
		assertThat(references.read(row("g".repeat(64)), 0)).isNull();
		assertThat(references.read(row("a".repeat(63)), 0)).isNull();
	}

	@Test
	void wordsKeepTheirMeaningHoweverManyThereAre() {
		Words<Integer> words = new Words<>(Integer::valueOf);
		for (int round = 0; round < 2; round++) {
			for (int i = 0; i < 60_000; i++) {
				assertThat(words.in(row(Integer.toString(i)), 0)).isEqualTo(i);
			}
		}
	}

	@Test
	void aRowThatIsLostIsNoticed() {
		Tally tally = new Tally("month.csv", 10);
		tally.read();
		tally.read();
		tally.stored(1);
		assertThatIllegalStateException().isThrownBy(tally::requireWhole)
			.withMessageContaining("2 rows read, but 1 stored");
	}

	@Test
	void furtherFindingsThanAreListedAreStillCounted() {
		Tally tally = new Tally("month.csv", 2);
		for (int i = 0; i < 5; i++) {
			tally.refuse(i, "Wrong", "x".repeat(500));
		}
		assertThat(tally.rowsRefused()).isEqualTo(5);
		assertThat(tally.findings()).hasSize(2).allSatisfy((finding) -> assertThat(finding.detail()).hasSize(120));
	}

	private static CsvRow row(String field) {
		CsvRow row = new CsvRow();
		row.handleBegin(1);
		row.handleField(0, field.toCharArray(), 0, field.length(), false);
		return row;
	}

}
