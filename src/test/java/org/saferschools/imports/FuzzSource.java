package org.saferschools.imports;

import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A small right file of each source, to be damaged. They fit each other: the links are
 * those of the schools, the stops those of the routes.
 */
enum FuzzSource {

	/** The register of schools; every fifth is closed. */
	SCHOOLS("schools.csv",
			"URN,LA (code),EstablishmentNumber,EstablishmentName,EstablishmentStatus (code),PhaseOfEducation (code),"
					+ "StatutoryLowAge,StatutoryHighAge,NumberOfPupils,PercentageFSM,EstablishmentTypeGroup (code),OpenDate,"
					+ "CloseDate,GOR (code),DistrictAdministrative (code),Postcode,Easting,Northing,HeadLastName",
			(i) -> "%d,306,%d,Café School %d,%d,%d,%d,18,%d,%d.5,%d,01-09-2012,%s,H,E09000008,CR0 1AA,%d,%d,Doe"
				.formatted(100_001 + i, 4_000 + i, i, (i % 5 == 0) ? 2 : 1, 2 + i % 5, 3 + i % 9, 300 + i, i, i % 12,
						(i % 5 == 0) ? "31-08-2024" : "", 532_400 + 10 * i, 165_300 + 10 * i)),
	/** Its links: closed schools with one successor, merged and split ones. */
	LINKS("links.csv", "URN,LinkURN,LinkName,LinkType,LinkEstablishedDate", FuzzSource::link),
	/** A month of one force, and the next. */
	STREET("2025-05-metropolitan-street.csv", StreetFile.HEADER, (
			i) -> "%s,2025-0%d,Metropolitan Police Service,Metropolitan Police Service,-0.10%02d00,51.37%02d00,On or near Park Lane,E01001010,Croydon 024B,%s,,"
				.formatted((i % 7 == 0) ? "" : StreetFile.id(i), (i < 20) ? 5 : 6, i, i,
						(i % 7 == 0) ? "Anti-social behaviour"
								: List.of("Robbery", "Theft from the person", "Violence and sexual offences", "Drugs")
									.get(i % 4))),
	/** Crimes with times and ages. */
	FORCE_EXTRACT("extract.csv",
			"crime_ref,recorded_at,committed_from,committed_to,ho_code,offence,offence_group,easting,northing,location_type,"
					+ "ward_code,borough,victim_age,property_type,transport_mode,bus_route,linked_urn,outcome",
			(i) -> "01/12%02d/26,2026-03-04T18:00,2026-03-04T15:%02d,2026-03-04T16:00,34B,Robbery,Robbery,5324%02d,165310,Street,E05011462,Croydon,13,Mobile phone,Bus,250,100002,Charged"
				.formatted(i, i, i)),
	/** London's bus stops. */
	BUS_STOPS("bus-stops.csv",
			"Stop_Code_LBSL,Bus_Stop_Code,Naptan_Atco,Stop_Name,Location_Easting,Location_Northing,Heading,Stop_Area,"
					+ "Virtual_Bus_Stop",
			(i) -> "%d,500%02d,4900000%02dA,ELM CROSS %d,%d,166000,90,X1,0".formatted(1_001 + i, i, i, i,
					532_000 + 40 * i)),
	/** Routes along them: enough for a hub. */
	BUS_ROUTES("bus-sequences.csv",
			"Route,Run,Sequence,Stop_Code_LBSL,Bus_Stop_Code,Naptan_Atco,Stop_Name,Location_Easting,Location_Northing,"
					+ "Heading,Virtual_Bus_Stop",
			(i) -> "%d,1,%d,%d,500,490,ELM CROSS,%d,166000,90,0".formatted(60 + i % 6, 1 + i / 6, 1_001 + i / 6,
					532_000 + 40 * (i / 6))),
	/** The national register of stops, with a station now and then. */
	NAPTAN("Stops.csv", "ATCOCode,CommonName,LocalityName,Easting,Northing,StopType,BusStopType,Status",
			(i) -> "4900000%02dB,Mill Lane %d,Croydon,%d,165000,%s,MKD,active".formatted(i, i, 532_000 + 90 * i,
					List.of("BCT", "BCS", "RLY", "MET", "PLT", "BST").get(i % 6))),
	/** Scores of deprivation as a workbook. */
	IDACI_WORKBOOK("idaci.xlsx",
			"LSOA code (2011),LSOA name (2011),Local Authority District code (2019),%s,%s"
				.formatted(DeprivationSource.SCORE, DeprivationSource.DECILE),
			(i) -> "E010000%02d,City of London,E09000001,0.%03d,%d".formatted(i, 10 + i, 1 + i % 10)),
	/** The same as text, for the other census. */
	IDACI("idaci.csv",
			"LSOA code (2021),LSOA name (2021),%s,%s".formatted(DeprivationSource.SCORE, DeprivationSource.DECILE),
			(i) -> "E010357%02d,Westminster,0.%03d,%d".formatted(i, 10 + i, 1 + i % 10)),
	/** Absence as today's statistics tell it. */
	ABSENCE("absence.csv",
			"time_period,time_identifier,geographic_level,la_name,school_urn,school_name,education_phase,"
					+ "sess_overall_percent,enrolments_pa_10_exact_percent",
			(i) -> "202%d2%d,Academic year,School,Croydon,%d,School,State-funded secondary,8.%d,%s".formatted(3 + i % 2,
					4 + i % 2, 100_001 + i / 2, i % 10, (i % 6 == 0) ? "c" : "25." + i % 10)),
	/** Outlines of some boroughs. */
	OUTLINES("boroughs.geojson", null, null),
	/** Half terms of an authority and of schools. */
	TERM_DATES("terms.csv", "scope,code,academic_year,period,start,end,finish_time",
			(i) -> "%s,%s,202%d/2%d,Term %d,202%d-%02d-02,202%d-%02d-20,15:15".formatted((i % 2 == 0) ? "LA" : "URN",
					(i % 2 == 0) ? "306" : "100002", 3 + i / 8, 4 + i / 8, i, 3 + i / 8, 9 + i / 2 % 4, 3 + i / 8,
					9 + i / 2 % 4)),
	/** INSET days of schools. */
	INSET_DAYS("inset-days.csv", "scope,code,academic_year,period,start,end",
			(i) -> "URN,%d,2026/27,INSET,%02d/10/2026,".formatted(100_003 + i / 3, 1 + i)),
	/** Officers with postings that follow each other. */
	OFFICERS("officers.csv", "warrant_no,rank,kind,team,weekly_hours,from,to",
			(i) -> "%d,%s,SSO,%s team,37.5,202%d-09-01,".formatted(4_412 + i / 2, (i % 3 == 0) ? "PS" : "PC",
					(i % 4 == 0) ? "North" : "South", 4 + i % 2)),
	/** All of them in one zip. */
	ZIP("all.zip", null, null);

	private static final int ROWS = 30;

	private static final List<String> BOROUGHS = List.of("Croydon", "Bromley", "Sutton", "Merton", "Barnet", "Brent",
			"Camden", "Ealing");

	private final String file;

	private final String header;

	private final IntFunction<String> row;

	FuzzSource(String file, String header, IntFunction<String> row) {
		this.file = file;
		this.header = header;
		this.row = row;
	}

	/** Name of the right file. */
	String file() {
		return this.file;
	}

	/** What people say on the command line. */
	String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** Whether it is rows of fields. */
	boolean isTable() {
		return this.header != null;
	}

	/** The rows of the right file. */
	FuzzTable table() {
		return FuzzTable
			.of(this.header + "\n" + IntStream.range(0, ROWS).mapToObj(this.row).collect(Collectors.joining("\n")));
	}

	/** Every second of the closed schools has one successor and no more. */
	private static String link(int i) {
		int closed = 100_001 + 5 * (i / 5);
		boolean alone = (i / 5) % 2 == 0;
		String types = alone ? "Sixth Form Centre Link" : "Successor - merged";
		return switch (i % 5) {
			case 0 -> "%d,%d,School,Successor,31-08-2024".formatted(closed, closed + 1);
			case 1 -> "%d,%d,School,Predecessor,01-09-2024".formatted(closed + 1, closed);
			default -> "%d,%d,School,%s,".formatted(closed, closed + i % 5, types);
		};
	}

	/** The right outlines. */
	static String geoJson() {
		String features = IntStream.range(0, BOROUGHS.size())
			.mapToObj(
					(i) -> """
							{"type": "Feature", "properties": {"name": "%s", "area": %d.5}, "geometry": {"type": "Polygon", "coordinates": \
							[[[-0.1%d, 51.35], [-0.05, 51.35], [-0.05, 51.4], [-0.1%d, 51.4], [-0.1%d, 51.35]]]}}"""
						.formatted(BOROUGHS.get(i), i, i, i, i))
			.collect(Collectors.joining(",\n"));
		return "{\"type\": \"FeatureCollection\", \"features\": [%s]}".formatted(features);
	}

}
