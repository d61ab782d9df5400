package org.saferschools.imports.web;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import org.saferschools.imports.ImportService;
import org.saferschools.imports.ImportTemplate;
import org.saferschools.imports.ImportState;
import org.saferschools.imports.ImportSummary;
import org.saferschools.shared.RuleException;
import org.saferschools.web.CsvDownload;
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
 * Where administrators bring files in and see what became of them.
 */
@Controller
@RequestMapping("/imports")
@PreAuthorize("hasRole('ADMIN')")
class ImportController {

	private static final int ON_A_PAGE = 20;

	private final ImportService imports;

	private final Clock clock;

	ImportController(ImportService imports, Clock clock) {
		this.imports = imports;
		this.clock = clock;
	}

	@GetMapping
	String list(@ModelAttribute("form") UploadForm form, @RequestParam(required = false) Integer page,
			@RequestParam(defaultValue = "false") boolean again, Model model) {
		model.addAttribute("chooseAgain", again);
		return listed(page, model);
	}

	@PostMapping
	String upload(@ModelAttribute("form") UploadForm form, BindingResult errors, Model model) {
		if (form.isEmpty()) {
			errors.rejectValue("files", "upload.empty", "Choose one or more files");
			return listed(null, model);
		}
		try {
			return "redirect:/imports/" + this.imports.submit(form.toCommand());
		}
		catch (RuleException refused) {
			errors.rejectValue("files", refused.code(), refused.getMessage());
			return listed(null, model);
		}
	}

	private String listed(Integer page, Model model) {
		Paging paging = Paging.of(page, ON_A_PAGE, this.imports.count());
		List<ImportSummary> imports = this.imports.page(paging.offset(), paging.size());
		model.addAttribute("paging", paging);
		model.addAttribute("imports", imports);
		model.addAttribute("underWay", imports.stream().filter((each) -> each.state().isUnderWay()).toList());
		model.addAttribute("sources", this.imports.sources());
		return "imports/list";
	}

	@GetMapping("/{importId}")
	String show(@PathVariable long importId, @RequestParam(required = false) Integer page, Model model) {
		Paging paging = Paging.of(page, this.imports.countFindings(importId));
		ImportSummary entry = this.imports.get(importId);
		model.addAttribute("entry", entry);
		model.addAttribute("undoable", entry.isUndoable(this.clock.instant()));
		model.addAttribute("files", this.imports.files(importId));
		model.addAttribute("suspicions", this.imports.suspicions(importId));
		model.addAttribute("reasons", this.imports.reasons(importId));
		model.addAttribute("paging", paging);
		model.addAttribute("findings", this.imports.findings(importId, paging.offset(), paging.size()));
		return "imports/show";
	}

	@GetMapping("/coverage")
	String coverage(Model model) {
		model.addAttribute("coverage", this.imports.coverage());
		return "imports/coverage";
	}

	@GetMapping("/{importId}/undo")
	String askToUndo(@PathVariable long importId, Model model) {
		return undoPage(importId, this.imports.whyNotUndone(importId).orElse(null), model);
	}

	@PostMapping("/{importId}/undo")
	String undo(@PathVariable long importId, Model model, RedirectAttributes redirect) {
		try {
			this.imports.undo(importId);
		}
		catch (RuleException refused) {
			return undoPage(importId, refused.getMessage(), model);
		}
		Flash.success(redirect, "Import %d undone; everything is as it was before it".formatted(importId));
		return "redirect:/imports/" + importId;
	}

	private String undoPage(long importId, String obstacle, Model model) {
		model.addAttribute("entry", this.imports.get(importId));
		model.addAttribute("obstacle", obstacle);
		return "imports/undo";
	}

	@PostMapping("/{importId}/confirm")
	String confirm(@PathVariable long importId, RedirectAttributes redirect) {
		this.imports.confirm(importId);
		Flash.success(redirect, "Import %d confirmed; it is brought in now".formatted(importId));
		return "redirect:/imports/" + importId;
	}

	@PostMapping("/{importId}/stop")
	String stop(@PathVariable long importId, RedirectAttributes redirect) {
		ImportState end = this.imports.stop(importId);
		Flash.success(redirect,
				"Import %d %s; nothing was changed".formatted(importId, end.label().toLowerCase(Locale.UK)));
		return "redirect:/imports/" + importId;
	}

	@GetMapping("/templates/{source}.csv")
	void template(@PathVariable String source, HttpServletResponse response) throws IOException {
		ImportTemplate template = this.imports.template(source);
		try (CsvDownload csv = CsvDownload.to(response, source + ".csv", template.columns().toArray(String[]::new))) {
			csv.row(template.example().toArray());
		}
	}

	@GetMapping("/{importId}/findings.csv")
	void findings(@PathVariable long importId, HttpServletResponse response) throws IOException {
		this.imports.get(importId);
		try (CsvDownload csv = CsvDownload.to(response, "import-%d-findings.csv".formatted(importId), "File", "Line",
				"What happened", "Why", "What stood there")) {
			this.imports.exportFindings(importId, (finding) -> csv.row(finding.file(), finding.line(),
					finding.severity().label(), finding.reason(), finding.detail()));
		}
	}

}
