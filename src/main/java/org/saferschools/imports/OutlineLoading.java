package org.saferschools.imports;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.locationtech.jts.geom.Geometry;
import org.saferschools.area.GeoJsonReader;
import org.saferschools.area.OutlineLoad;

/**
 * Checks the features of a file of outlines.
 */
class OutlineLoading implements Source.Loading {

	static final String ELSEWHERE = "not a London borough";

	static final String REPEATED = "repeated borough";

	private final int borough;

	private final int geometry;

	private final Map<String, String> boroughs;

	private final OutlineLoad load;

	private final Tally tally;

	OutlineLoading(Header header, String column, Map<String, String> boroughs, OutlineLoad load, Tally tally) {
		this.borough = header.position(column);
		this.geometry = header.position(OutlineSource.GEOMETRY);
		this.boroughs = boroughs;
		this.load = load;
		this.tally = tally;
	}

	/**
	 * A borough by its code or name, whatever its capitals and whether it says "and" or
	 * "&amp;".
	 */
	static String key(String text) {
		return text.toLowerCase(Locale.ROOT).replace("&", "and").replaceAll("[^a-z0-9]", "");
	}

	@Override
	public void add(Row row) {
		String code = this.boroughs.get(key(row.text(this.borough)));
		if (code == null) {
			this.tally.skipped(ELSEWHERE, 1);
			return;
		}
		Optional<Geometry> outline = GeoJsonReader.read(row.text(this.geometry));
		if (outline.isEmpty()) {
			this.tally.refuse(row.line(), "The outline is not a polygon on the National Grid", row.text(this.borough));
		}
		else if (!this.load.add(code, outline.get())) {
			this.tally.skipped(REPEATED, 1);
		}
	}

	@Override
	public String finish() {
		Merged.tell(this.load.finish(), this.tally);
		return "";
	}

	@Override
	public void cancel() {
		this.load.cancel();
	}

}
