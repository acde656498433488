package nl.driehoek.exchange.edex;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.driehoek.domain.school.Brin;
import nl.driehoek.domain.school.SchoolYear;
import nl.driehoek.exchange.roster.DutchDates;
import nl.driehoek.exchange.roster.Findings;
import nl.driehoek.exchange.roster.RosterSource;
import nl.driehoek.exchange.roster.RowId;

/** Reads the head of an EDEXML file: which school, which year, counted on which day. */
final class EdexSchool {

    private final Findings findings;

    EdexSchool(Findings findings) {
        this.findings = findings;
    }

    RosterSource read(EdexDocument document) {
        XmlNode school = document.school().isEmpty()
                ? new XmlNode("school", "", 0, "", 1, List.of())
                : document.school().getFirst();
        String version = version(school, document);
        Optional<Brin> brin = brin(school);
        String source =
                "EDEXML" + brin.map(code -> " " + code.code() + branch(school)).orElse("");
        return new RosterSource("EDEXML " + version, source, year(school), countedOn(school), brin);
    }

    private Optional<SchoolYear> year(XmlNode school) {
        Optional<SchoolYear> year = SchoolYear.parse(school.text("schooljaar"));
        if (year.isEmpty()) {
            findings.warning(RowId.FILE, "import.find.noSchoolYear");
        }
        return year;
    }

    private Optional<Brin> brin(XmlNode school) {
        String written = school.text("brincode");
        Optional<Brin> brin = Brin.parse(written);
        if (brin.isPresent() && !written.equals(brin.get().code())) {
            findings.warning(RowId.FILE, "import.find.brinCase", brin.get().code());
        }
        if (brin.isEmpty() && !written.isEmpty()) {
            findings.warning(RowId.FILE, "import.find.brinForm");
        }
        return brin;
    }

    private static String branch(XmlNode school) {
        String branch = school.text("dependancecode");
        return branch.matches("\\d{2}") && !branch.equals("00") ? branch : "";
    }

    private static Optional<LocalDate> countedOn(XmlNode school) {
        return day(school.text("peildatum")).or(() -> day(school.text("aanmaakdatum")));
    }

    private static Optional<LocalDate> day(String text) {
        return DutchDates.read(text) instanceof DutchDates.Day(LocalDate day, DutchDates.Form form)
                ? Optional.of(day)
                : Optional.empty();
    }

    private static String version(XmlNode school, EdexDocument document) {
        String written = school.text("xsdversie").strip().toLowerCase(Locale.ROOT);
        if (written.matches("[12]\\.\\d{1,2}(\\.\\d{1,2})?")) {
            return written;
        }
        boolean second = school.child("peildatum").isPresent()
                || !document.locations().isEmpty()
                || document.groups().stream().anyMatch(group -> group.name().equals("samengestelde_groep"));
        return second ? "2" : "1.03";
    }
}
