package org.saferschools.demo;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Writes the generated schools as a GIAS establishment file, in windows-1252 as GIAS is.
 */
final class SchoolsFile {

	private static final String HEADER = "URN,LA (code),LA (name),EstablishmentNumber,EstablishmentName,"
			+ "TypeOfEstablishment (code),TypeOfEstablishment (name),EstablishmentTypeGroup (code),"
			+ "EstablishmentStatus (code),OpenDate,CloseDate,PhaseOfEducation (code),StatutoryLowAge,StatutoryHighAge,"
			+ "Gender (name),CensusDate,NumberOfPupils,PercentageFSM,Street,Locality,Town,Postcode,GOR (code),"
			+ "AdministrativeWard (name),Easting,Northing";

	private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

	private static final DateTimeFormatter COMPACT = DateTimeFormatter.BASIC_ISO_DATE;

	private SchoolsFile() {
	}

	/**
	 * Writes the file.
	 * @param asOf the day of the register, which names the file
	 */
	static Path write(Path folder, LocalDate asOf, List<GeneratedSchool> schools) throws IOException {
		Path file = folder.resolve("edubasealldata" + COMPACT.format(asOf) + ".csv");
		try (BufferedWriter out = Files.newBufferedWriter(file, WINDOWS_1252)) {
			out.write(HEADER);
			out.write("\r\n");
			for (GeneratedSchool school : schools) {
				out.write(school.asGiasRow());
				out.write("\r\n");
			}
		}
		return file;
	}

}
