package org.saferschools;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/**
 * Starts Safer Schools.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class SaferSchoolsApplication {

	public static void main(String[] args) {
		SpringApplication.run(SaferSchoolsApplication.class, args);
	}

}
