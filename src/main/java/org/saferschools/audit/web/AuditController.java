package org.saferschools.audit.web;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;

import org.saferschools.audit.AuditFilter;
import org.saferschools.audit.AuditLog;
import org.saferschools.web.Choice;
import org.saferschools.web.CsvDownload;
import org.saferschools.web.FilterTag;
import org.saferschools.web.Paging;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Shows the audit to administrators.
 */
@Controller
@PreAuthorize("hasRole('ADMIN')")
class AuditController {

	private final AuditLog log;

	AuditController(AuditLog log) {
		this.log = log;
	}

	@ModelAttribute("filter")
	AuditFilter filter(@RequestParam(required = false) String actor, @RequestParam(required = false) String action,
			@RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
			@RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to) {
		return new AuditFilter(actor, action, from, to);
	}

	@GetMapping("/audit")
	String list(@ModelAttribute("filter") AuditFilter filter, @RequestParam(required = false) Integer page,
			Model model) {
		Paging paging = Paging.of(page, this.log.count(filter));
		model.addAttribute("paging", paging);
		model.addAttribute("entries", this.log.page(filter, paging));
		model.addAttribute("actions", this.log.actions().stream().map((action) -> Choice.of(action, action)).toList());
		model.addAttribute("chosen", chosen(filter));
		return "audit/list";
	}

	private static List<FilterTag> chosen(AuditFilter filter) {
		List<FilterTag> chosen = new ArrayList<>();
		if (!filter.actor().isEmpty()) {
			chosen.add(new FilterTag("actor", filter.actor(), filter.actor()));
		}
		if (!filter.action().isEmpty()) {
			chosen.add(new FilterTag("action", filter.action(), filter.action()));
		}
		return chosen;
	}

	@GetMapping("/audit.csv")
	void export(@ModelAttribute("filter") AuditFilter filter, HttpServletResponse response) throws IOException {
		try (CsvDownload csv = CsvDownload.to(response, "audit.csv", "At", "Who", "Role", "What", "To what",
				"Detail")) {
			this.log.export(filter, (entry) -> csv.row(entry.at(), entry.actor(), entry.role(), entry.action(),
					entry.subject(), entry.detail()));
		}
	}

}
