package org.saferschools.imports;

import java.util.List;
import java.util.stream.Collectors;

import org.saferschools.shared.RuleException;

import org.springframework.stereotype.Component;

/**
 * Every kind of file that can be imported.
 */
@Component
class Sources {

	private final List<Source> sources;

	Sources(List<Source> sources) {
		this.sources = List.copyOf(sources);
	}

	List<Source> all() {
		return this.sources;
	}

	/**
	 * The source of a file with this header.
	 * @throws RuleException where there is none, or the file must not come in
	 */
	Source of(Header header) {
		UnwantedFile.refuse(header);
		Source source = this.sources.stream()
			.filter((candidate) -> candidate.recognises(header))
			.findFirst()
			.orElseThrow(() -> notRecognised(header));
		PersonalColumns.refuse(header, source::expects);
		source.check(header);
		return source;
	}

	/** Whether this is the header of a file that is taken, or refused by name. */
	boolean recognises(Header header) {
		return UnwantedFile.of(header).isPresent()
				|| this.sources.stream().anyMatch((candidate) -> candidate.recognises(header));
	}

	private RuleException notRecognised(Header header) {
		String known = this.sources.stream().map(Source::name).collect(Collectors.joining(", "));
		String first = Header.brief(header.names());
		return new RuleException("import.not-recognised",
				"It isn’t a file that can be imported (%s). Its first line reads “%s”".formatted(known, first));
	}

}
