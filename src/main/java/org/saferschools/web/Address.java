package org.saferschools.web;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.util.StringUtils;

/**
 * A path with its query, to make the links of a list that keep the filters in the
 * address: the next page, another order, one filter less. Never changes; every verb gives
 * a new address. Parameters without a value are left out.
 */
public final class Address {

	private static final String PAGE = "page";

	private final String path;

	private final Map<String, List<String>> query;

	private Address(String path, Map<String, List<String>> query) {
		this.path = path;
		this.query = query;
	}

	/**
	 * An address without a query.
	 * @param path such as {@code /schools}
	 * @return the address
	 */
	public static Address of(String path) {
		return new Address(path, Map.of());
	}

	/**
	 * The address that a request asked for.
	 * @param request any request
	 * @return its path and the parameters of its query, not those of its body
	 */
	public static Address of(HttpServletRequest request) {
		Map<String, List<String>> query = new LinkedHashMap<>();
		for (String pair : StringUtils.tokenizeToStringArray(request.getQueryString(), "&")) {
			int equals = pair.indexOf('=');
			if (equals > 0 && equals < pair.length() - 1) {
				query.computeIfAbsent(decoded(pair.substring(0, equals)), (name) -> new ArrayList<>())
					.add(decoded(pair.substring(equals + 1)));
			}
		}
		return new Address(request.getRequestURI(), query);
	}

	/**
	 * The same query at another path, such as the download of a list.
	 * @param otherPath such as {@code /schools.csv}
	 * @return the address
	 */
	public Address at(String otherPath) {
		return new Address(otherPath, this.query);
	}

	/**
	 * The address with a parameter set, in place of any value that it had.
	 * @param name the parameter
	 * @param value its value; without one the parameter goes
	 * @return the address
	 */
	public Address with(String name, Object value) {
		return replaced(name, StringUtils.hasText(Objects.toString(value, "")) ? List.of(value.toString()) : List.of());
	}

	/**
	 * The address without a parameter.
	 * @param name the parameter
	 * @return the address
	 */
	public Address without(String name) {
		return replaced(name, List.of());
	}

	/**
	 * The address with one value less of a parameter that may stand several times.
	 * @param name the parameter
	 * @param value the value to take away
	 * @return the address
	 */
	public Address without(String name, Object value) {
		return replaced(name, values(name).stream().filter((kept) -> !kept.equals(value.toString())).toList());
	}

	/**
	 * The address on its first page, as any change of filter or order wants it.
	 * @return the address
	 */
	public Address onFirstPage() {
		return without(PAGE);
	}

	/**
	 * The address on a page of the list.
	 * @param number 1 for the first page, which needs no parameter
	 * @return the address
	 */
	public Address onPage(int number) {
		return (number > 1) ? with(PAGE, number) : onFirstPage();
	}

	/**
	 * The values of a parameter.
	 * @param name the parameter
	 * @return none, one or several
	 */
	public List<String> values(String name) {
		return this.query.getOrDefault(name, List.of());
	}

	/**
	 * The path alone.
	 * @return such as {@code /schools}
	 */
	public String path() {
		return this.path;
	}

	/**
	 * The address as a link wants it, encoded.
	 */
	@Override
	public String toString() {
		String pairs = this.query.entrySet()
			.stream()
			.flatMap((parameter) -> parameter.getValue()
				.stream()
				.map((value) -> encoded(parameter.getKey()) + "=" + encoded(value)))
			.collect(Collectors.joining("&"));
		return pairs.isEmpty() ? this.path : this.path + "?" + pairs;
	}

	private Address replaced(String name, List<String> values) {
		Map<String, List<String>> changed = new LinkedHashMap<>(this.query);
		if (values.isEmpty()) {
			changed.remove(name);
		}
		else {
			changed.put(name, values);
		}
		return new Address(this.path, Collections.unmodifiableMap(changed));
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	/** A half-typed percent sign in an address is no reason to fail. */
	private static String decoded(String text) {
		try {
			return URLDecoder.decode(text, StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException malformed) {
			return text;
		}
	}

}
