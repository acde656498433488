package nl.driehoek.ui.contact;

import java.time.Clock;
import java.time.LocalDate;
import nl.driehoek.domain.staff.Colleague;
import nl.driehoek.service.Attendees;
import nl.driehoek.service.Contacts;
import nl.driehoek.service.Conversations;
import nl.driehoek.service.Desk;
import nl.driehoek.service.LabelCheck;
import nl.driehoek.service.ListedLabels;
import nl.driehoek.service.Pupils;
import nl.driehoek.service.TalkSheets;
import nl.driehoek.service.Talks;
import nl.driehoek.text.Texts;

/**
 * The services that screens of contacts and talks work with.
 *
 * @param desk the signed-in colleague
 * @param pupils pupils
 * @param conversations lists of contacts
 * @param contacts noting contacts
 * @param talks planned talks
 * @param sheets preparation and report
 * @param attendees who could come
 */
public record ContactDesk(
        Desk desk,
        Pupils pupils,
        Conversations conversations,
        Contacts contacts,
        Talks talks,
        TalkSheets sheets,
        Attendees attendees) {

    /** The services at {@code desk}. */
    public static ContactDesk of(Desk desk, Texts texts) {
        return new ContactDesk(
                desk,
                new Pupils(desk),
                new Conversations(desk),
                new Contacts(desk),
                new Talks(desk),
                new TalkSheets(desk),
                new Attendees(desk, texts));
    }

    /** Notices words that put people in a box. */
    public LabelCheck labels() {
        return ListedLabels.shipped();
    }

    /** Time and time zone of this computer. */
    public Clock clock() {
        return desk.clock();
    }

    /** Today. */
    public LocalDate today() {
        return desk.today();
    }

    /** Who is at the screen. */
    public Colleague me() {
        return desk.me();
    }
}
