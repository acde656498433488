package nl.driehoek.exchange.edex;

import java.io.InputStream;
import java.time.LocalDate;
import nl.driehoek.exchange.roster.Dropped;
import nl.driehoek.exchange.roster.Findings;
import nl.driehoek.exchange.roster.Guard;
import nl.driehoek.exchange.roster.Roster;
import nl.driehoek.exchange.roster.RosterSource;
import nl.driehoek.exchange.roster.RowId;
import nl.driehoek.exchange.roster.UnreadableFile;

/**
 * Reads EDEXML 1.03, 2.0 and 2.1, the Dutch agreement for pupils, groups and staff of one school year. It keeps to own
 * rules instead of the published schema, because that refuses files of this year and additions of vendors.
 */
public final class EdexReader {

    private final LocalDate today;

    /** A reader that takes {@code today} as the present day. */
    public EdexReader(LocalDate today) {
        this.today = today;
    }

    /** Reads {@code in}; the caller closes it. */
    public Roster read(InputStream in, Guard guard) throws UnreadableFile {
        EdexDocument document = new EdexWalk(in, guard).walk();
        guard.at(0.9);
        Findings findings = new Findings();
        document.others()
                .forEach(name -> findings.note(RowId.FILE, "import.find.unknownElement", EdexFields.shown(name)));
        RosterSource source = new EdexSchool(findings).read(document);
        EdexGroups groups = new EdexGroups(findings);
        groups.read(document.groups());
        Dropped.Counter dropped = new Dropped.Counter();
        LocalDate day = source.countedOn().orElse(today);
        EdexPupils pupils = new EdexPupils(findings, groups, dropped, new EdexDates(findings, today, day));
        pupils.read(document);
        EdexStaff staff = new EdexStaff(findings, groups, dropped);
        staff.read(document.staff());
        return new Roster(
                source,
                groups.groups(),
                pupils.pupils(),
                staff.staff(),
                pupils.rejectedWith(staff.rejected()),
                findings.all(),
                dropped.total());
    }
}
