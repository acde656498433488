package nl.driehoek.service;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.driehoek.document.Glossary;
import nl.driehoek.document.PupilName;
import nl.driehoek.document.SchoolHead;
import nl.driehoek.document.TypeSize;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.family.FamilyMember;
import nl.driehoek.domain.family.Parent;
import nl.driehoek.domain.family.ParentId;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.domain.pupil.PupilId;
import nl.driehoek.domain.school.School;
import nl.driehoek.store.Attachments;
import nl.driehoek.store.ParentRepository;
import nl.driehoek.store.SettingRepository;
import nl.driehoek.text.Texts;
import org.jooq.DSLContext;

/** What every sheet needs: the school at its head, the child’s name, the family, and the words to explain. */
final class PaperDesk {

    /** The name of the setting in which the school itself is kept. */
    static final String SCHOOL = "school";

    private static final String BETWEEN = " · ";

    private final Desk desk;
    private final Texts texts;
    private final ParentRepository parents;
    private final SettingRepository settings;
    private final WordBook words;

    PaperDesk(Desk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
        this.parents = new ParentRepository(desk.json());
        this.settings = new SettingRepository(desk.json());
        this.words = new WordBook(desk);
    }

    Desk desk() {
        return desk;
    }

    Texts texts() {
        return texts;
    }

    School school(DSLContext sql) {
        School unknown = School.named(texts.get("paper.school"));
        return settings.find(sql, SCHOOL, unknown, School.class)
                .map(Stored::value)
                .orElse(unknown);
    }

    SchoolHead head(DSLContext sql, School school) {
        String line = Stream.of(school.address().line(), school.phone())
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + BETWEEN + other)
                .orElse("");
        return new SchoolHead(school.name(), line, school.logo().flatMap(new Attachments(sql)::bytes));
    }

    static PupilName name(Pupil pupil) {
        return new PupilName(pupil.name().spoken(), pupil.name().full());
    }

    static TypeSize size(PaperCopy copy) {
        return copy.largeType() ? TypeSize.LARGE : TypeSize.NORMAL;
    }

    /** Where a talk was, in words after a comma; "op school" when nothing was written. */
    String place(String written) {
        return written.isEmpty() ? texts.get("paper.at-school") : written;
    }

    /** All parents of a child with their bonds, in the order of the list. */
    List<FamilyMember> family(DSLContext sql, PupilId pupil) {
        return parents.links(sql, pupil).stream()
                .flatMap(link -> parents.find(sql, link.parent()).map(Stored::value).stream()
                        .map(parent -> new FamilyMember(parent, link)))
                .toList();
    }

    Optional<Parent> parent(DSLContext sql, ParentId id) {
        return parents.find(sql, id).map(Stored::value);
    }

    /** The words that are explained wherever they stand on a sheet. */
    Glossary glossary(DSLContext sql) {
        return new PrintedTerms().glossary(new TermBook().all(words.words(sql)));
    }
}
