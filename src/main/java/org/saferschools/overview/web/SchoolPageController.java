package org.saferschools.overview.web;

import org.saferschools.assignment.ContactRhythms;
import org.saferschools.overview.SchoolPage;
import org.saferschools.overview.SchoolPage;
import org.saferschools.overview.SchoolPageService;
import org.saferschools.security.CurrentUser;
import org.saferschools.security.Role;
import org.saferschools.shared.Urn;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * A school's page: why it ranks where it does, the robberies around it, who leads it,
 * what was done there.
 */
@Controller
class SchoolPageController {

	private final SchoolPageService schools;

	private final SchoolMaps maps;

	private final NeedBars bars;

	private final ContactRhythms rhythms;

	private final CurrentUser currentUser;

	SchoolPageController(SchoolPageService schools, SchoolMaps maps, NeedBars bars, ContactRhythms rhythms,
			CurrentUser currentUser) {
		this.schools = schools;
		this.maps = maps;
		this.bars = bars;
		this.rhythms = rhythms;
		this.currentUser = currentUser;
	}

	@GetMapping("/schools/{urn}")
	String page(@PathVariable Urn urn, Model model) {
		SchoolPage page = this.schools.page(urn);
		model.addAttribute("page", page);
		page.score().map(ShownNeed::of).ifPresent((shown) -> model.addAttribute("shown", shown));
		model.addAttribute("rhythm", this.rhythms.today());
		model.addAttribute("bars", this.bars);
		model.addAttribute("tries", this.currentUser.is(Role.SUPERVISOR) || this.currentUser.is(Role.CENTRAL));
		return "overview/school";
	}

	@GetMapping("/schools/{urn}/map.json")
	@ResponseBody
	SchoolMap map(@PathVariable Urn urn) {
		return this.maps.draw(this.schools.page(urn));
	}

}
