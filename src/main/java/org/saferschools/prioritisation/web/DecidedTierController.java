package org.saferschools.prioritisation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import org.saferschools.area.AreaService;
import org.saferschools.area.Bcu;
import org.saferschools.prioritisation.DecidedTier;
import org.saferschools.prioritisation.DecidedTierFilter;
import org.saferschools.prioritisation.DecidedTiers;
import org.saferschools.prioritisation.DecisionKind;
import org.saferschools.prioritisation.DecisionState;
import org.saferschools.prioritisation.TierDecisionService;
import org.saferschools.web.Choice;
import org.saferschools.web.FilterTag;
import org.saferschools.web.Flash;
import org.saferschools.web.Paging;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The tiers that people decided, in force and past, and taking one back.
 */
@Controller
@RequestMapping("/prioritisation/decisions")
@PreAuthorize("hasAnyRole('SUPERVISOR', 'CENTRAL', 'ADMIN')")
class DecidedTierController {

	private static final String LIST = "redirect:/prioritisation/decisions";

	private static final List<Choice> STATES = Stream.of(DecisionState.values())
		.map((state) -> Choice.of(state, state.label()))
		.toList();

	private static final List<Choice> KINDS = Stream.of(DecisionKind.values())
		.map((kind) -> Choice.of(kind, kind.label()))
		.toList();

	private final DecidedTiers decided;

	private final TierDecisionService decisions;

	private final AreaService areas;

	DecidedTierController(DecidedTiers decided, TierDecisionService decisions, AreaService areas) {
		this.decided = decided;
		this.decisions = decisions;
		this.areas = areas;
	}

	@GetMapping
	String list(@RequestParam(required = false) DecisionState state, @RequestParam(required = false) DecisionKind kind,
			@RequestParam(required = false) Integer bcu, @RequestParam(required = false) Integer page, Model model) {
		DecidedTierFilter filter = this.decided.within(new DecidedTierFilter(state, kind, bcu, null));
		Paging paging = Paging.of(page, this.decided.count(filter));
		List<Bcu> bcus = this.areas.bcus();
		model.addAttribute("filter", filter);
		model.addAttribute("paging", paging);
		model.addAttribute("decisions", this.decided.page(filter, paging));
		model.addAttribute("states", STATES);
		model.addAttribute("kinds", KINDS);
		model.addAttribute("bcus", bcus.stream().map((each) -> Choice.of(each.id(), each.name())).toList());
		model.addAttribute("chosen", chosen(filter, bcus));
		return "prioritisation/decisions";
	}

	private static List<FilterTag> chosen(DecidedTierFilter filter, List<Bcu> bcus) {
		List<FilterTag> chosen = new ArrayList<>();
		if (filter.state() != null) {
			chosen.add(new FilterTag("state", filter.state().name(), filter.state().label()));
		}
		if (filter.kind() != null) {
			chosen.add(new FilterTag("kind", filter.kind().name(), filter.kind().label()));
		}
		bcus.stream()
			.filter((bcu) -> filter.bcu() != null && bcu.id() == filter.bcu())
			.forEach((bcu) -> chosen.add(new FilterTag("bcu", String.valueOf(bcu.id()), bcu.name())));
		return chosen;
	}

	@GetMapping("/{id}/withdraw")
	@PreAuthorize("hasAnyRole('SUPERVISOR', 'CENTRAL')")
	String withdrawing(@PathVariable long id, Model model) {
		DecidedTier decision = this.decisions.standing(id);
		model.addAttribute("decision", decision);
		model.addAttribute("form", WithdrawForm.of(decision));
		return "prioritisation/withdraw";
	}

	@PostMapping("/{id}/withdraw")
	@PreAuthorize("hasAnyRole('SUPERVISOR', 'CENTRAL')")
	String withdraw(@PathVariable long id, @Valid @ModelAttribute("form") WithdrawForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		DecidedTier decision = this.decisions.standing(id);
		if (errors.hasErrors()) {
			model.addAttribute("decision", decision);
			return "prioritisation/withdraw";
		}
		this.decisions.withdraw(id, form.getVersion(), form.getReason());
		Flash.success(redirect, "Decision on %s withdrawn: tier %d holds, as the ranking says"
			.formatted(decision.school(), decision.rankedTier()));
		return LIST;
	}

}
