package org.saferschools.hotspot.web;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import org.saferschools.hotspot.Hotspot;
import org.saferschools.hotspot.HotspotExport;
import org.saferschools.hotspot.HotspotFilter;
import org.saferschools.hotspot.HotspotPageService;
import org.saferschools.hotspot.HotspotService;
import org.saferschools.hotspot.HotspotSet;
import org.saferschools.web.CsvDownload;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * Hotspots as a list, as a map, as a file and one by one. All filters stand in the
 * address.
 */
@Controller
@PreAuthorize("hasAnyRole('SUPERVISOR', 'OFFICER', 'CENTRAL')")
class HotspotController {

	private static final String[] COLUMNS = { "Set", "Crime to", "Number", "Hotspot", "Borough", "Easting", "Northing",
			"Cells", "Cells more than chance", "Robberies", "Robberies before", "Gi*", "Adjusted p", "Change p" };

	private final HotspotService hotspots;

	private final HotspotPageService pages;

	private final HotspotExport export;

	private final HotspotFilters filters;

	private final HotspotMaps maps;

	HotspotController(HotspotService hotspots, HotspotPageService pages, HotspotExport export, HotspotFilters filters,
			HotspotMaps maps) {
		this.hotspots = hotspots;
		this.pages = pages;
		this.export = export;
		this.filters = filters;
		this.maps = maps;
	}

	@ModelAttribute("filter")
	HotspotFilter filter(@RequestParam(required = false) Integer bcu, @RequestParam(required = false) String borough,
			@RequestParam(defaultValue = "false") boolean significant) {
		return new HotspotFilter(bcu, borough, significant);
	}

	@GetMapping("/hotspots")
	String list(@ModelAttribute("filter") HotspotFilter filter, @RequestParam(required = false) Long set, Model model) {
		HotspotSet shown = shown(set);
		model.addAttribute("set", shown);
		if (shown != null) {
			List<Hotspot> found = this.hotspots.of(shown.id(), filter);
			model.addAttribute("hotspots", found);
			model.addAttribute("current", this.hotspots.current().filter((now) -> now.id() == shown.id()).isPresent());
		}
		HotspotFilters.Choices choices = this.filters.choices();
		model.addAttribute("choices", choices);
		model.addAttribute("chosen", this.filters.chosen(filter, choices));
		return "hotspot/list";
	}

	@GetMapping("/hotspots/map.json")
	@ResponseBody
	HotspotMap map(@ModelAttribute("filter") HotspotFilter filter, @RequestParam(required = false) Long set) {
		HotspotSet shown = shown(set);
		return this.maps.draw((shown != null) ? this.hotspots.of(shown.id(), filter) : List.of());
	}

	@GetMapping("/hotspots.csv")
	void export(@ModelAttribute("filter") HotspotFilter filter, @RequestParam(required = false) Long set,
			HttpServletResponse response) throws IOException {
		HotspotSet shown = shown(set);
		try (CsvDownload csv = CsvDownload.to(response, "hotspots.csv", COLUMNS)) {
			if (shown != null) {
				this.export.of(shown, filter).forEach((hotspot) -> csv.row(row(shown, hotspot)));
			}
		}
	}

	private static Object[] row(HotspotSet set, Hotspot hotspot) {
		return new Object[] { set.id(), set.asOf(), hotspot.number(), hotspot.name(), hotspot.borough(),
				hotspot.peak().easting(), hotspot.peak().northing(), hotspot.cells(), hotspot.significantCells(),
				hotspot.robberies(), hotspot.robberiesBefore(), String.format(Locale.ROOT, "%.3f", hotspot.z()),
				String.format(Locale.ROOT, "%.6f", hotspot.adjusted()), (hotspot.changeProbability() != null)
						? String.format(Locale.ROOT, "%.4f", hotspot.changeProbability()) : null };
	}

	@GetMapping("/hotspots/{id}")
	String page(@PathVariable long id, Model model) {
		model.addAttribute("page", this.pages.page(id));
		return "hotspot/show";
	}

	@GetMapping("/hotspots/{id}/map.json")
	@ResponseBody
	HotspotMap map(@PathVariable long id) {
		return this.maps.draw(this.pages.page(id));
	}

	private HotspotSet shown(Long set) {
		return (set != null) ? this.hotspots.set(set) : this.hotspots.current().orElse(null);
	}

}
