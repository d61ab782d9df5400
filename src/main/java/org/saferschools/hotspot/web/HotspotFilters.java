package org.saferschools.hotspot.web;

import java.util.ArrayList;
import java.util.List;

import org.saferschools.area.AreaService;
import org.saferschools.hotspot.HotspotFilter;
import org.saferschools.web.Choice;
import org.saferschools.web.FilterTag;

import org.springframework.stereotype.Component;

/**
 * What the filters of the list of hotspots offer, and which are in force.
 */
@Component
class HotspotFilters {

	private final AreaService areas;

	HotspotFilters(AreaService areas) {
		this.areas = areas;
	}

	Choices choices() {
		return new Choices(this.areas.bcus().stream().map((bcu) -> Choice.of(bcu.id(), bcu.name())).toList(),
				this.areas.boroughs().stream().map((borough) -> Choice.of(borough.code(), borough.name())).toList(),
				List.of(Choice.of(true, "More than chance")));
	}

	/** The filters in force, to be taken away one by one. */
	List<FilterTag> chosen(HotspotFilter filter, Choices choices) {
		List<FilterTag> chosen = new ArrayList<>();
		add(chosen, "bcu", filter.bcu(), choices.bcus());
		add(chosen, "borough", filter.borough(), choices.boroughs());
		add(chosen, "significant", filter.significant(), choices.significant());
		return chosen;
	}

	private static void add(List<FilterTag> chosen, String name, Object value, List<Choice> choices) {
		choices.stream()
			.filter((choice) -> choice.value().equals(String.valueOf(value)))
			.forEach((choice) -> chosen.add(new FilterTag(name, choice.value(), choice.text())));
	}

	/**
	 * The choices of each filter.
	 *
	 * @param bcus by name
	 * @param boroughs by name
	 * @param significant the one choice about chance
	 */
	record Choices(List<Choice> bcus, List<Choice> boroughs, List<Choice> significant) {
	}

}
