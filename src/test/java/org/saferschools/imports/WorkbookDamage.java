package org.saferschools.imports;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What can be wrong inside a workbook whose zip is whole.
 */
enum WorkbookDamage {

	/** Cells stand where there is no place, or twice in the same. */
	ODD_ADDRESSES((xml, dice) -> some("(?<= r=\")[A-Z]*\\d+(?=\")", xml, dice, "A0", "A1", "B1", "XFD1", "XFE1",
			"ZZZZ1", "ZZZZZZZ1", "ZZZZZZZZZZZZ1", "A1048576", "A1048577", "A99999999999", "1048577", "2147483647",
			"2147483648", "-1", "0", "", "A", "$A$1", "a1", "1A", "\u00C41", "5", "3")),
	/** Values of another kind than they say. */
	ODD_VALUES((xml, dice) -> some("(?<=<v>)[^<]*(?=</v>)|(?<=<t>)[^<]*(?=</t>)", xml, dice, "", " ", "NaN", "1e400",
			"1E-400", "1e308", "-1", "99999999999999999999", "1e999999999", "0.1e2147483647", "9".repeat(70_000), "x",
			"#REF!", "&#0;", "&#55296;", "&amp;", "&bomb;", "2958466", "1.79E308", "TRUE", "a\0b")),
	/** Types and styles that there aren't. */
	ODD_TYPES((xml, dice) -> some("<c r=\"[A-Z]+\\d+\"( t=\"\\w+\"| s=\"\\d+\")?>", xml, dice, "<c r=\"A1\" t=\"s\">",
			"<c t=\"s\">", "<c r=\"B2\" t=\"b\">", "<c r=\"B2\" t=\"e\">", "<c r=\"B2\" t=\"str\">",
			"<c r=\"B2\" t=\"d\">", "<c r=\"B2\" t=\"n\" s=\"1\">", "<c r=\"B2\" s=\"1\">", "<c r=\"B2\" s=\"99\">",
			"<c r=\"B2\" s=\"-1\">", "<c r=\"B2\" s=\"x\">", "<c>", "<c r=\"B2\" t=\"zz\">", "<c r=\"B2\"><f>1+1</f>",
			"<c r=\"B2\"><f t=\"shared\" si=\"0\" ref=\"A1:B9\"/>")),
	/** Elements are missing, misspelt or never end. */
	ODD_ELEMENTS((xml, dice) -> some("</?\\w+[^>]*>", xml, dice, "", "<row>", "</row>", "<x>".repeat(5_000),
			"<sheetData>", "</sheetData>", "<!--", "<![CDATA[", "]]>", "<", ">", "&", "<a b=\"1\" b=\"2\"/>", "\0",
			"<?xml version=\"1.0\"?>", "<row r=\"1\"/>", "<mergeCell ref=\"A1:XFD1048576\"/>")),
	/** A document type with entities that grow, or that reach out. */
	ENTITIES((xml, dice) -> dice.of(List.of(
			"<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">"
					+ "<!ENTITY bomb \"&c;&c;&c;&c;&c;&c;&c;&c;\">]>",
			"<!DOCTYPE w [<!ENTITY bomb SYSTEM \"file:///etc/passwd\">]>",
			"<!DOCTYPE w SYSTEM \"http://127.0.0.1:9/w.dtd\">", "<?xml version=\"1.0\" encoding=\"UTF-16\"?>",
			"<?xml version=\"1.0\" encoding=\"nonsense\"?>")) + xml.replaceFirst("(?<=<t>)[^<]*(?=</t>)", "&bomb;")),
	/** The part ends early. */
	CUT((xml, dice) -> xml.substring(0, dice.below(xml.length()))),
	/** The part is no XML at all. */
	REPLACED((xml, dice) -> dice.of(List.of("", "\0\0\0", "<a/>", "text", "<worksheet/>", "<workbook/>",
			"<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData/></worksheet>"))),
	/** Relations lead elsewhere. */
	ODD_RELATIONS((xml, dice) -> some("(?<=Target=\")[^\"]*(?=\")|(?<=Id=\")[^\"]*(?=\")|(?<=r:id=\")[^\"]*(?=\")", xml,
			dice, "", "../../../etc/passwd", "/xl/workbook.xml", "worksheets/none.xml", "http://127.0.0.1:9/", "s1",
			"s2", "t", "xl/workbook.xml", "styles.xml", "worksheets/sheet2.xml"));

	private final BiFunction<String, Dice, String> damage;

	WorkbookDamage(BiFunction<String, Dice, String> damage) {
		this.damage = damage;
	}

	/** Does it to one of the parts; the sheets are the likeliest. */
	void to(Map<String, String> parts, Dice dice) {
		List<String> names = parts.keySet().stream().sorted().toList();
		String name = dice.oneIn(3) ? dice.of(names) : names.get(names.size() - 1);
		parts.put(name, this.damage.apply(parts.get(name), dice));
	}

	private static String some(String pattern, String xml, Dice dice, String... odd) {
		String damaged = xml;
		for (int i = 0; i <= dice.below(4); i++) {
			List<MatchResult> found = Pattern.compile(pattern).matcher(damaged).results().toList();
			if (!found.isEmpty()) {
				MatchResult one = dice.of(found);
				damaged = damaged.substring(0, one.start()) + dice.of(odd) + damaged.substring(one.end());
			}
		}
		return damaged;
	}

}
