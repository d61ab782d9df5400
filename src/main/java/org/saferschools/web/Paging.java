package org.saferschools.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which part of a long list a page shows.
 *
 * @param number the page, from 1 to {@link #pages()}
 * @param size rows on a page
 * @param total rows in the whole list
 */
public record Paging(int number, int size, long total) {

	/** Rows on a page where nothing else is said. */
	public static final int SIZE = 50;

	private static final int SHOWN_AT_ONCE = 7;

	public Paging {
		if (size < 1 || total < 0 || number < 1 || number > pages(size, total)) {
			throw new IllegalArgumentException("No page " + number + " of " + total + " rows by " + size);
		}
	}

	/**
	 * The page that an address asks for, or the nearest one that there is.
	 * @param requested the number in the address, {@code null} for none
	 * @param total rows in the whole list
	 * @return a page that exists
	 */
	public static Paging of(Integer requested, long total) {
		return of(requested, SIZE, total);
	}

	/**
	 * The page that an address asks for, or the nearest one that there is.
	 * @param requested the number in the address, {@code null} for none
	 * @param size rows on a page
	 * @param total rows in the whole list
	 * @return a page that exists
	 */
	public static Paging of(Integer requested, int size, long total) {
		int wanted = (requested != null) ? requested : 1;
		return new Paging(Math.max(1, Math.min(wanted, pages(size, total))), size, total);
	}

	/**
	 * How many rows stand before this page, for {@code OFFSET}.
	 * @return 0 on the first page
	 */
	public long offset() {
		return (long) (this.number - 1) * this.size;
	}

	/**
	 * How many pages there are.
	 * @return at least 1, also for an empty list
	 */
	public int pages() {
		return pages(this.size, this.total);
	}

	/**
	 * The first row shown.
	 * @return counted from 1; 0 when the list is empty
	 */
	public long first() {
		return (this.total == 0) ? 0 : offset() + 1;
	}

	/**
	 * The last row shown.
	 * @return counted from 1; 0 when the list is empty
	 */
	public long last() {
		return Math.min(offset() + this.size, this.total);
	}

	public boolean hasPrevious() {
		return this.number > 1;
	}

	public boolean hasNext() {
		return this.number < pages();
	}

	/**
	 * What the row of page numbers shows: the first page, the last and those around this
	 * one, with a gap for what is left out.
	 * @return page numbers in order, 0 for a gap
	 */
	public List<Integer> shown() {
		if (pages() <= SHOWN_AT_ONCE) {
			return IntStream.rangeClosed(1, pages()).boxed().toList();
		}
		List<Integer> shown = new ArrayList<>();
		int before = 0;
		for (int page = 1; page <= pages(); page++) {
			if (page == 1 || page == pages() || Math.abs(page - this.number) <= 1) {
				if (page - before > 1) {
					shown.add((page - before == 2) ? page - 1 : 0);
				}
				shown.add(page);
				before = page;
			}
		}
		return shown;
	}

	private static int pages(int size, long total) {
		return (int) Math.max(1, (total + size - 1) / size);
	}

}
