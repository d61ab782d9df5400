package org.saferschools.prioritisation.web;

import java.nio.charset.StandardCharsets;

import org.saferschools.prioritisation.AlgorithmRecord;
import org.saferschools.prioritisation.AlgorithmRecordService;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The algorithm record, as a page, as text and as data.
 */
@Controller
@PreAuthorize("isAuthenticated()")
class AlgorithmRecordController {

	private static final MediaType MARKDOWN = new MediaType("text", "markdown", StandardCharsets.UTF_8);

	private final AlgorithmRecordService records;

	AlgorithmRecordController(AlgorithmRecordService records) {
		this.records = records;
	}

	@GetMapping("/prioritisation/record")
	String show(Model model) {
		model.addAttribute("algorithm", this.records.record());
		return "prioritisation/record";
	}

	@GetMapping("/prioritisation/record.md")
	ResponseEntity<String> markdown() {
		return file("algorithm-record.md").contentType(MARKDOWN).body(MarkdownRecord.of(this.records.record()));
	}

	@GetMapping("/prioritisation/record.json")
	ResponseEntity<AlgorithmRecord> json() {
		return file("algorithm-record.json").contentType(MediaType.APPLICATION_JSON).body(this.records.record());
	}

	private static ResponseEntity.BodyBuilder file(String name) {
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString());
	}

}
