package nl.driehoek.service;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.contact.Tone;
import nl.driehoek.domain.conversation.Conversation;
import nl.driehoek.domain.conversation.Step;
import nl.driehoek.domain.conversation.StepState;
import nl.driehoek.domain.nvc.NvcSheet;
import nl.driehoek.domain.nvc.NvcSide;
import nl.driehoek.domain.pupil.PupilId;
import nl.driehoek.text.Texts;

/** What the day asks of the signed-in colleague: own talks, what waits, and whom to tell good news about. */
public final class Today {

    /** So far the day looks ahead: on a Friday one sees the whole week that comes. */
    private static final int DAYS_AHEAD = 6;

    /** After so many weeks without good news a pupil is named, unless the caller chooses otherwise. */
    public static final int WEEKS_WITHOUT_GOOD_NEWS = 6;

    private static final Comparator<DayTalk> BY_MOMENT = Comparator.comparing(
                    (DayTalk talk) -> talk.moment().on())
            .thenComparing(talk -> talk.moment().from().orElse(LocalTime.MIN))
            .thenComparing(talk -> talk.id().value());

    private final Desk desk;
    private final Conversations conversations;
    private final Agreements agreements;
    private final NvcSheets sheets;
    private final PupilLines lines;
    private final Groups groups;
    private final int weeks;

    /** The day at {@code desk}, with pupils named after {@code weeks} without good news. */
    public Today(Desk desk, Texts texts, int weeks) {
        this.desk = desk;
        this.conversations = new Conversations(desk);
        this.agreements = new Agreements(desk, texts);
        this.sheets = new NvcSheets(desk);
        this.lines = new PupilLines(desk);
        this.groups = new Groups(desk);
        this.weeks = weeks;
    }

    /** The day as it stands now. */
    public DayOverview overview() {
        LocalDate today = desk.today();
        List<PupilLine> visible = lines.atSchool();
        Map<PupilId, DayPupil> pupils = new LinkedHashMap<>();
        visible.forEach(line -> pupils.put(line.pupil().id(), pupil(line)));
        LocalDate last = today.plusDays(DAYS_AHEAD);
        List<DayTalk> week = conversations.between(today, last).stream()
                .filter(row -> row.conversation().talk() && mine(row.conversation()))
                .filter(row -> pupils.containsKey(row.conversation().pupil()))
                .map(row -> DayTalk.of(
                        row.conversation(), pupils.get(row.conversation().pupil())))
                .sorted(BY_MOMENT)
                .toList();
        AgreementRegister register = agreements.register();
        return new DayOverview(
                today,
                week.stream().filter(talk -> talk.moment().on().equals(today)).toList(),
                week.stream().filter(talk -> talk.moment().on().isAfter(today)).toList(),
                tasks(today, pupils),
                register.awaitingSignature(),
                register.dueThisWeek().stream()
                        .sorted(Comparator.comparing(line -> line.lookBackOn().orElseThrow()))
                        .toList(),
                quiet(today, visible, pupils),
                visible.isEmpty());
    }

    private List<DayTask> tasks(LocalDate today, Map<PupilId, DayPupil> pupils) {
        List<DayTask> tasks = new ArrayList<>();
        conversations.openFollowUps().stream()
                .map(ContactRow::conversation)
                .filter(contact -> contact.lead().equals(desk.me().id()) && pupils.containsKey(contact.pupil()))
                .map(contact -> new DayTask.Promise(
                        contact.id(),
                        pupils.get(contact.pupil()),
                        contact.followUp().orElseThrow().by()))
                .sorted(Comparator.comparing(promise -> promise.by().orElse(LocalDate.MAX)))
                .forEach(tasks::add);
        conversations.unfinished().reversed().stream()
                .map(ContactRow::conversation)
                .filter(talk -> talk.lead().equals(desk.me().id()) && pupils.containsKey(talk.pupil()))
                .filter(talk -> unreported(talk, today))
                .map(talk -> new DayTask.Report(
                        talk.id(), pupils.get(talk.pupil()), talk.moment().on()))
                .forEach(tasks::add);
        sheets.mine().stream()
                .filter(sheet -> draft(sheet.value()))
                .map(sheet -> draft(sheet, pupils))
                .forEach(tasks::add);
        return tasks;
    }

    private static boolean unreported(Conversation talk, LocalDate today) {
        boolean held =
                talk.state(Step.TALK) == StepState.DONE || talk.moment().on().isBefore(today);
        return held && talk.state(Step.REPORT) != StepState.DONE;
    }

    private static boolean draft(NvcSheet sheet) {
        NvcSide self = sheet.self();
        return !sheet.shared()
                && (self.observation().isEmpty()
                        || self.feeling().isEmpty()
                        || self.need().isEmpty()
                        || self.request().isEmpty());
    }

    private static DayTask draft(Stored<NvcSheet> sheet, Map<PupilId, DayPupil> pupils) {
        Optional<DayPupil> about = sheet.value().about().pupil().map(pupils::get);
        return new DayTask.NvcDraft(sheet.value().id(), about, sheet.changedAt());
    }

    /** A teacher looks at the own groups; who teaches none looks at everybody they may see. */
    private List<DayPupil> quiet(LocalDate today, List<PupilLine> visible, Map<PupilId, DayPupil> pupils) {
        LocalDate longAgo = today.minusWeeks(weeks);
        var taught = desk.rights()
                .ownGroups(groups.ofThisYear().stream().map(Stored::value).toList());
        return visible.stream()
                .filter(line -> taught.isEmpty()
                        || line.pupil()
                                .schooling()
                                .homeGroup()
                                .filter(taught::contains)
                                .isPresent())
                .filter(line ->
                        line.lastGoodNews().filter(day -> day.isAfter(longAgo)).isEmpty())
                .sorted(Comparator.comparing(Today::onlyConcerns)
                        .reversed()
                        .thenComparing(line -> line.lastGoodNews().orElse(LocalDate.MIN)))
                .map(line -> pupils.get(line.pupil().id()))
                .toList();
    }

    private static boolean onlyConcerns(PupilLine line) {
        Set<Tone> tones = Set.copyOf(line.lastContacts());
        return tones.contains(Tone.CONCERN) && !tones.contains(Tone.GOOD_NEWS);
    }

    private boolean mine(Conversation talk) {
        return talk.lead().equals(desk.me().id())
                || talk.participants().stream()
                        .anyMatch(person -> person.person()
                                .filter(desk.me().id().value()::equals)
                                .isPresent());
    }

    private static DayPupil pupil(PupilLine line) {
        return new DayPupil(
                line.pupil().id(),
                line.pupil().name().spoken(),
                line.pupil().name().avatar(),
                line.place());
    }
}
