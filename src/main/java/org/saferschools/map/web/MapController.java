package org.saferschools.map.web;

import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;

import org.saferschools.map.MapDetails;
import org.saferschools.map.MapGroundService;
import org.saferschools.map.MapService;
import org.saferschools.map.MapTilesService;
import org.saferschools.map.MapView;
import org.saferschools.map.MapExportService;
import org.saferschools.security.ContentSecurityPolicy;
import org.saferschools.shared.NationalGrid;
import org.saferschools.shared.NotFoundException;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The map with its list, whole without scripts, and the parts of it that a script renews
 * while the map is moved.
 */
@Controller
class MapController {

	private final MapService map;

	private final MapFilters filters;

	private final MapGroundService ground;

	private final MapTilesService tiles;

	MapController(MapService map, MapFilters filters, MapGroundService ground, MapTilesService tiles) {
		this.map = map;
		this.filters = filters;
		this.ground = ground;
		this.tiles = tiles;
	}

	/**
	 * The page.
	 * @param show what is chosen: layer and id with a colon between, or {@code null}
	 */
	@GetMapping("/map")
	String page(@ModelAttribute("query") MapQuery query, @RequestParam(required = false) String show, Model model,
			HttpServletResponse response) {
		MapView view = view(query, model);
		model.addAttribute("list", this.map.list(view));
		MapFilters.Choices choices = this.filters.choices();
		model.addAttribute("choices", choices);
		model.addAttribute("chosen", this.filters.chosen(query, view.filter(), choices));
		model.addAttribute("limits", MapExportService.LIMITS);
		model.addAttribute("coarse", this.ground.now().isCoarse());
		if (show != null) {
			show(view, show, model);
		}
		this.tiles.now().ifPresent((tiles) -> {
			model.addAttribute("tiles", tiles);
			response.setHeader(ContentSecurityPolicy.HEADER,
					ContentSecurityPolicy.usual().withImagesFrom(tiles.origin()).toString());
		});
		return "map/map";
	}

	@GetMapping("/map/list.html")
	String list(@ModelAttribute("query") MapQuery query, Model model) {
		model.addAttribute("list", this.map.list(view(query, model)));
		return "map/parts :: list";
	}

	@GetMapping("/map/details.html")
	String details(@ModelAttribute("query") MapQuery query, @RequestParam String show, Model model) {
		show(view(query, model), show, model);
		return "map/parts :: known";
	}

	private MapView view(MapQuery query, Model model) {
		MapView view = this.map.view(query.filter(), query.box());
		model.addAttribute("view", view);
		return view;
	}

	private void show(MapView view, String show, Model model) {
		MapDetails details = details(view, show);
		model.addAttribute("details", details);
		model.addAttribute("detailsPlace", NationalGrid.toLonLat(details.place()));
	}

	private MapDetails details(MapView view, String show) {
		String[] layerAndId = show.split(":", 2);
		return ((layerAndId.length == 2) ? this.map.details(view, layerAndId[0], layerAndId[1])
				: Optional.<MapDetails>empty())
			.orElseThrow(() -> new NotFoundException("There is nothing called “%s” on the map".formatted(show)));
	}

}
