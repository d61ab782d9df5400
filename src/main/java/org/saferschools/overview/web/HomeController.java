package org.saferschools.overview.web;

import java.time.Clock;
import java.time.LocalDate;

import org.saferschools.assignment.ContactRhythms;
import org.saferschools.hotspot.HotspotFreshness;
import org.saferschools.overview.AdministratorHomeService;
import org.saferschools.overview.HomeService;
import org.saferschools.overview.OfficerDayService;
import org.saferschools.overview.SupervisorHome;
import org.saferschools.prioritisation.WeightsService;
import org.saferschools.security.CurrentUser;
import org.saferschools.shared.Term;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The first page after signing in, by role.
 */
@Controller
class HomeController {

	private final HomeService home;

	private final OfficerDayService officerDay;

	private final AdministratorHomeService administratorHome;

	private final WeightsService weights;

	private final HotspotFreshness hotspots;

	private final CurrentUser currentUser;

	private final ContactRhythms rhythms;

	private final Clock clock;

	HomeController(HomeService home, OfficerDayService officerDay, AdministratorHomeService administratorHome,
			WeightsService weights, HotspotFreshness hotspots, CurrentUser currentUser, ContactRhythms rhythms,
			Clock clock) {
		this.home = home;
		this.officerDay = officerDay;
		this.administratorHome = administratorHome;
		this.weights = weights;
		this.hotspots = hotspots;
		this.currentUser = currentUser;
		this.rhythms = rhythms;
		this.clock = clock;
	}

	@GetMapping("/")
	String home(Model model) {
		LocalDate today = LocalDate.now(this.clock);
		model.addAttribute("today", today);
		model.addAttribute("term", Term.of(today));
		return switch (this.currentUser.person().role()) {
			case SUPERVISOR -> supervisor(model);
			case OFFICER -> officer(model);
			case CENTRAL -> central(model);
			case ADMIN -> administrator(model);
		};
	}

	private String supervisor(Model model) {
		SupervisorHome own = this.home.ofSupervisor();
		model.addAttribute("home", own);
		model.addAttribute("rhythm", own.rhythm());
		return "overview/home-supervisor";
	}

	private String officer(Model model) {
		model.addAttribute("rhythm", this.rhythms.today());
		model.addAttribute("next", this.officerDay.next());
		model.addAttribute("schools", this.home.ofOfficer());
		return "overview/home-officer";
	}

	private String central(Model model) {
		model.addAttribute("rhythm", this.rhythms.today());
		model.addAttribute("teams", this.home.ofCentral());
		model.addAttribute("proposal", this.weights.open().orElse(null));
		model.addAttribute("newer", this.hotspots.newer().orElse(null));
		model.addAttribute("me", this.currentUser.username());
		return "overview/home-central";
	}

	private String administrator(Model model) {
		model.addAttribute("home", this.administratorHome.home());
		return "overview/home-administrator";
	}

}
