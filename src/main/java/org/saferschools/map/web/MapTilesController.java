package org.saferschools.map.web;

import org.saferschools.map.MapTilesService;
import org.saferschools.shared.RuleException;
import org.saferschools.web.Flash;
import org.saferschools.web.Refusals;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where the map takes a picture of the streets from.
 */
@Controller
@RequestMapping("/map/tiles")
@PreAuthorize("hasRole('ADMIN')")
class MapTilesController {

	private static final String AGAIN = "redirect:/map/tiles";

	private final MapTilesService tiles;

	MapTilesController(MapTilesService tiles) {
		this.tiles = tiles;
	}

	@GetMapping
	String show(Model model) {
		model.addAttribute("form", this.tiles.now().map(MapTilesForm::from).orElseGet(MapTilesForm::new));
		return page(model);
	}

	@PostMapping
	String change(@ModelAttribute("form") MapTilesForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			try {
				this.tiles.change(form.toCommand());
				Flash.success(redirect, "The map takes tiles from this address from now on");
				return AGAIN;
			}
			catch (RuleException refused) {
				Refusals.show(refused, errors);
			}
		}
		return page(model);
	}

	@PostMapping("/remove")
	String remove(@RequestParam int version, RedirectAttributes redirect) {
		this.tiles.remove(version);
		Flash.success(redirect, "The map asks no other host any more");
		return AGAIN;
	}

	private String page(Model model) {
		this.tiles.now().ifPresent((tiles) -> model.addAttribute("tiles", tiles));
		return "map/tiles";
	}

}
