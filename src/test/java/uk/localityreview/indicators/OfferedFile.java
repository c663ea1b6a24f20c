package uk.localityreview.indicators;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the small published files that the tests offer. */
final class OfferedFile {

    static final String STREET =
            "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context\n";
    static final String FACTORS =
            "time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name,category,Episodes_with_assessment_factor,Gangs,Trafficking\n";
    static final String TOOL = "Short Desc,Data item,Years,LA and Regions,Values,LA Number,Region\n";
    static final String REFERRALS =
            "First responder type,First responder,Exploitation type,Age at exploitation,Gender,Nationality,People\n";

    private OfferedFile() {}

    static Path text(Path folder, String name, String text) throws IOException {
        return text(folder, name, text, StandardCharsets.UTF_8);
    }

    static Path text(Path folder, String name, String text, Charset charset) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(charset));
    }

    static Path packed(Path folder, String name, String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return Files.write(folder.resolve(name), bytes.toByteArray());
    }

    static Path archive(Path folder, String name, String member, String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(member));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return Files.write(folder.resolve(name), bytes.toByteArray());
    }

    /** A row of street crime of Bedfordshire Police. */
    static String offence(String month, String area, String type) {
        return "abc," + month + ",Bedfordshire Police,Bedfordshire Police,-0.4,51.8,On or near Park Street," + area
                + ",Luton 001A," + type + ",Under investigation,\n";
    }

    /** A row of Luton's assessment factors. */
    static String luton(String year, String assessments, String gangs, String trafficking) {
        return year
                + ",Reporting year,Local authority,E92000001,England,E12000006,East of England,821,E06000032,Luton,Factors,"
                + assessments + "," + gangs + "," + trafficking + "\n";
    }

    static String england(String year, String assessments, String gangs, String trafficking) {
        return year + ",Reporting year,National,E92000001,England,,,,,,Factors," + assessments + "," + gangs + ","
                + trafficking + "\n";
    }
}
