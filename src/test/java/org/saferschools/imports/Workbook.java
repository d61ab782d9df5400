package org.saferschools.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes an Excel workbook, for tests. A text that is a number becomes one; "date:45000"
 * becomes a cell with the format of a date.
 */
final class Workbook {

	private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

	private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";

	private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	private final Map<String, List<String[]>> sheets = new LinkedHashMap<>();

	Workbook sheet(String name) {
		this.sheets.put(name, new ArrayList<>());
		return this;
	}

	Workbook row(String... cells) {
		List<List<String[]>> all = new ArrayList<>(this.sheets.values());
		all.get(all.size() - 1).add(cells);
		return this;
	}

	byte[] bytes() {
		Map<String, String> parts = new LinkedHashMap<>();
		parts.put("[Content_Types].xml", """
				<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
				<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
				<Default Extension="xml" ContentType="application/xml"/>\
				<Override PartName="/xl/workbook.xml" ContentType=\
				"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
				<Override PartName="/xl/styles.xml" ContentType=\
				"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>""");
		parts.put("_rels/.rels", """
				<Relationships xmlns="%s"><Relationship Id="r1" Type="%s/officeDocument" Target="xl/workbook.xml"/>\
				</Relationships>""".formatted(RELATIONS, OFFICE));
		StringBuilder names = new StringBuilder();
		StringBuilder relations = new StringBuilder();
		int number = 0;
		for (Map.Entry<String, List<String[]>> sheet : this.sheets.entrySet()) {
			number++;
			names.append("<sheet name=\"%s\" sheetId=\"%d\" r:id=\"s%d\"/>".formatted(sheet.getKey(), number, number));
			relations.append("<Relationship Id=\"s%d\" Type=\"%s/worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
				.formatted(number, OFFICE, number));
			parts.put("xl/worksheets/sheet%d.xml".formatted(number), sheet(sheet.getValue()));
		}
		parts.put("xl/workbook.xml",
				"<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets>%s</sheets></workbook>".formatted(MAIN, OFFICE, names));
		parts.put("xl/_rels/workbook.xml.rels",
				"<Relationships xmlns=\"%s\">%s<Relationship Id=\"t\" Type=\"%s/styles\" Target=\"styles.xml\"/></Relationships>"
					.formatted(RELATIONS, relations, OFFICE));
		parts.put("xl/styles.xml",
				"<styleSheet xmlns=\"%s\"><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"
					.formatted(MAIN));
		return Zips.of(parts);
	}

	private static String sheet(List<String[]> rows) {
		StringBuilder xml = new StringBuilder("<worksheet xmlns=\"%s\"><sheetData>".formatted(MAIN));
		for (int i = 0; i < rows.size(); i++) {
			xml.append("<row r=\"%d\">".formatted(i + 1));
			for (int column = 0; column < rows.get(i).length; column++) {
				xml.append(cell((char) ('A' + column) + Integer.toString(i + 1), rows.get(i)[column]));
			}
			xml.append("</row>");
		}
		return xml.append("</sheetData></worksheet>").toString();
	}

	private static String cell(String address, String text) {
		if (text.isEmpty()) {
			return "";
		}
		if (text.startsWith("date:")) {
			return "<c r=\"%s\" s=\"1\"><v>%s</v></c>".formatted(address, text.substring(5));
		}
		return text.matches("-?\\d+(\\.\\d+)?(E\\d+)?") ? "<c r=\"%s\"><v>%s</v></c>".formatted(address, text)
				: "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(address, text);
	}

}
