package org.saferschools.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.saferschools.area.AreaService;
import org.saferschools.area.OutlineLoader;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Outlines of boroughs.
 */
@Component
@Order(40)
class OutlineSource implements Source {

	static final String GEOMETRY = "geometry";

	/** How publishers call a borough's code or name, the surest first. */
	static final List<String> BOROUGH = List.of("code", "gss_code", "LAD25CD", "LAD24CD", "LAD23CD", "LAD22CD",
			"LAD21CD", "name", "LAD25NM", "LAD24NM", "LAD23NM", "LAD22NM", "LAD21NM");

	private final OutlineLoader outlines;

	private final AreaService areas;

	OutlineSource(OutlineLoader outlines, AreaService areas) {
		this.outlines = outlines;
		this.areas = areas;
	}

	@Override
	public String key() {
		return "outlines";
	}

	@Override
	public String name() {
		return "Borough outlines (GeoJSON)";
	}

	@Override
	public String description() {
		return "Outlines of London’s boroughs in longitude and latitude, known by their codes or names. "
				+ "They go before the coarse ones that come with the product.";
	}

	@Override
	public boolean recognises(Header header) {
		return header.has(GEOMETRY) && header.count(BOROUGH) > 0;
	}

	@Override
	public List<String> required() {
		return List.of(GEOMETRY);
	}

	/** The name of a borough. */
	@Override
	public boolean expects(String column) {
		return BOROUGH.stream().anyMatch(column::equalsIgnoreCase);
	}

	@Override
	public Loading begin(Header header, long importId, int fileNumber, Tally tally) {
		Map<String, String> boroughs = new HashMap<>();
		this.areas.boroughs().forEach((borough) -> {
			boroughs.put(OutlineLoading.key(borough.code()), borough.code());
			boroughs.put(OutlineLoading.key(borough.name()), borough.code());
		});
		String column = BOROUGH.stream().filter(header::has).findFirst().orElseThrow();
		return new OutlineLoading(header, column, boroughs, this.outlines.begin(importId), tally);
	}

}
