package org.saferschools.activity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.saferschools.shared.RuleException;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What sweeps and arches may find. Kinds of item are data.
 */
@Component
public class Finds {

	private final JdbcClient jdbc;

	Finds(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Kinds of item that may be logged, in the order of pages. */
	public List<FindKind> kinds() {
		return this.jdbc.sql("select code, name from find_kind where active order by position, name")
			.query(FindKind.class)
			.list();
	}

	/** What an activity found, in words: how many, by the name of the kind. */
	public Map<String, Integer> inWords(Activity activity) {
		Map<String, Integer> words = new LinkedHashMap<>();
		if (!activity.finds().isEmpty()) {
			this.jdbc.sql("select code, name from find_kind order by position, name")
				.query(FindKind.class)
				.list()
				.stream()
				.filter((kind) -> activity.finds().containsKey(kind.code()))
				.forEach((kind) -> words.put(kind.name(), activity.finds().get(kind.code())));
		}
		return words;
	}

	/**
	 * Refuses a sweep without an area, and items of a kind that is not in the list.
	 */
	void check(ActivityKind kind, Outcome outcome) {
		if (!kind.asksForFinds()) {
			return;
		}
		if (outcome.area() == null) {
			throw new RuleException("area.missing",
					"Enter the area, such as “Bushes along the north fence”: no names of people");
		}
		List<FindKind> kinds = kinds();
		outcome.finds().keySet().forEach((code) -> {
			if (kinds.stream().noneMatch((one) -> one.code().equals(code))) {
				throw new RuleException("finds.unknown", "Select what was found from the list");
			}
		});
	}

	/**
	 * A kind of item.
	 *
	 * @param code what is stored
	 * @param name what people read
	 */
	public record FindKind(String code, String name) {
	}

}
