package org.saferschools.map.web;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.saferschools.area.AreaService;
import org.saferschools.map.MapChoicesService;
import org.saferschools.map.MapFilter;
import org.saferschools.map.MapService;
import org.saferschools.web.Choice;
import org.saferschools.web.FilterTag;
import org.saferschools.web.Formats;

import org.springframework.stereotype.Component;

/**
 * What the filters of the map offer, and which are in force.
 */
@Component
class MapFilters {

	private final MapService map;

	private final MapChoicesService people;

	private final AreaService areas;

	private final Formats formats;

	MapFilters(MapService map, MapChoicesService people, AreaService areas, Formats formats) {
		this.map = map;
		this.people = people;
		this.areas = areas;
		this.formats = formats;
	}

	Choices choices() {
		return new Choices(months(), this.map.kinds().stream().map((kind) -> Choice.of(kind, kind.label())).toList(),
				this.areas.bcus().stream().map((bcu) -> Choice.of(bcu.id(), bcu.name())).toList(),
				this.areas.boroughs().stream().map((borough) -> Choice.of(borough.code(), borough.name())).toList(),
				Stream.of(1, 2, 3).map((tier) -> Choice.of(tier, "Tier " + tier)).toList(), this.people.officers(),
				this.map.offeredLayers()
					.entrySet()
					.stream()
					.map((layer) -> Choice.of(layer.getKey(), layer.getValue()))
					.toList());
	}

	/** The latest first. */
	private List<Choice> months() {
		return this.map.months()
			.map((window) -> IntStream.range(0, window.months())
				.mapToObj((age) -> window.last().minusMonths(age))
				.map((YearMonth month) -> Choice.of(month, this.formats.month(month)))
				.toList())
			.orElse(List.of());
	}

	/** The filters in force, to be taken away one by one. */
	List<FilterTag> chosen(MapQuery query, MapFilter filter, Choices choices) {
		List<FilterTag> chosen = new ArrayList<>();
		add(chosen, "borough", filter.borough(), choices.boroughs());
		add(chosen, "bcu", filter.bcu(), choices.bcus());
		add(chosen, "tier", filter.tier(), choices.tiers());
		add(chosen, "officer", filter.officer(), choices.officers());
		if (query.kind() != null) {
			filter.kinds().forEach((kind) -> chosen.add(new FilterTag("kind", kind.name(), kind.label())));
		}
		if (filter.afternoons()) {
			chosen.add(new FilterTag("afternoons", "true", "Afternoons of school days"));
		}
		if (filter.pupils()) {
			chosen.add(new FilterTag("pupils", "true", "Victims aged 11 to 17"));
		}
		return chosen;
	}

	private static void add(List<FilterTag> chosen, String name, Object value, List<Choice> choices) {
		choices.stream()
			.filter((choice) -> choice.value().equals(String.valueOf(value)))
			.forEach((choice) -> chosen.add(new FilterTag(name, choice.value(), choice.text())));
	}

	/**
	 * The choices of each filter.
	 */
	record Choices(List<Choice> months, List<Choice> kinds, List<Choice> bcus, List<Choice> boroughs,
			List<Choice> tiers, List<Choice> officers, List<Choice> layers) {

		/** The one answer of the filter of hours. */
		public List<Choice> afternoons() {
			return List.of(Choice.of(true, "School days, 2.30pm to 6.30pm"));
		}

		/** The one answer of the filter of ages. */
		public List<Choice> pupils() {
			return List.of(Choice.of(true, "Aged 11 to 17"));
		}

	}

}
