package org.saferschools.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class CsvDownloadTests {

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+44 20 7946 0000", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "-", "\uFF1D1+1" })
	void whatASpreadsheetWouldRunIsSentAsText(String cell) throws IOException {
		assertThat(sent(cell)).isIn("'" + cell, "\"'" + cell + "\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "-3", "-3.25", "+7", "12", "0.5", "St Mary's", "2026-03-04", "a=b", "" })
	void numbersAndPlainTextStayAsTheyAre(String cell) throws IOException {
		assertThat(sent(cell)).isEqualTo(cell);
	}

	@Test
	void commasQuotesAndLineBreaksStayInTheirCell() throws IOException {
		assertThat(sent("Northgate, \"North\"\nCampus")).isEqualTo("\"Northgate, \"\"North\"\"\nCampus\"");
	}

	@Test
	void anEmptyCellIsEmpty() throws IOException {
		assertThat(sent((Object) null)).isEmpty();
	}

	@Test
	void theFileIsReadAsUtf8AndNamed() throws IOException {
		MockHttpServletResponse response = new MockHttpServletResponse();
		CsvDownload.to(response, "schools.csv", "School").close();
		assertThat(response.getContentAsByteArray()).startsWith(0xEF, 0xBB, 0xBF);
		assertThat(response.getContentType()).isEqualTo("text/csv;charset=UTF-8");
		assertThat(response.getHeader("Content-Disposition")).startsWith("attachment; filename=\"schools.csv\"");
	}

	private static String sent(Object cell) throws IOException {
		MockHttpServletResponse response = new MockHttpServletResponse();
		try (CsvDownload csv = CsvDownload.to(response, "schools.csv", "School", "Cell")) {
			csv.row("Northgate Academy", cell);
		}
		String text = response.getContentAsString(StandardCharsets.UTF_8);
		String row = "\uFEFFSchool,Cell\r\nNorthgate Academy,";
		assertThat(text).startsWith(row).endsWith("\r\n");
		return text.substring(row.length(), text.length() - 2);
	}

}
