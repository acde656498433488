package nl.driehoek.ui.family;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import nl.driehoek.domain.family.ContactAgreement;
import nl.driehoek.domain.family.FamilyMember;
import nl.driehoek.domain.family.FamilySituation;
import nl.driehoek.domain.family.Parent;
import nl.driehoek.domain.pupil.PupilId;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.navigation.Navigator;
import nl.driehoek.ui.common.navigation.Target;
import nl.driehoek.ui.common.part.Avatar;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Card;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.part.ListRow;
import nl.driehoek.ui.common.part.Notice;
import nl.driehoek.ui.common.part.Party;
import nl.driehoek.ui.common.part.RowKeys;
import nl.driehoek.ui.common.part.RowMenu;
import nl.driehoek.ui.common.part.StatusChip;
import org.kordamp.ikonli.feather.Feather;

/** Parents and carers with gezag and contact agreement; a list of any length. */
public final class FamilyCard {

    private final Texts texts;
    private final FamilyWords words;
    private final Navigator navigator;
    private final boolean parentLooks;

    /** Rows open the parent; while a parent looks along, nothing of the agreements with others is told. */
    public FamilyCard(Texts texts, Navigator navigator, boolean parentLooks) {
        this.texts = texts;
        this.words = new FamilyWords(texts);
        this.navigator = navigator;
        this.parentLooks = parentLooks;
    }

    /** The card of the overview; {@code add} begins entering parents. */
    public Card card(PupilId pupil, List<FamilyMember> family, FamilySituation situation, Runnable add) {
        String title = texts.get("pupil.tab.family");
        Card card = situation == FamilySituation.UNKNOWN
                ? Card.titled(title)
                : Card.withRight(
                        title, StatusChip.fact(words.situation(situation).toLowerCase(java.util.Locale.ROOT)));
        card.getStyleClass().add("rows-card");
        if (family.isEmpty()) {
            return card.with(
                    Labels.quiet(texts.get("family.card.empty")),
                    Buttons.secondary(Feather.USER_PLUS, texts.get("family.card.add"), add));
        }
        for (FamilyMember member : family) {
            ListRow row = row(pupil, member);
            card.with(member.equals(family.getLast()) ? row.last() : row);
        }
        RowKeys.on(card);
        together(family).forEach(text -> card.with(Notice.fact(Feather.REPEAT, text)));
        return card;
    }

    private List<String> together(List<FamilyMember> family) {
        return parentLooks
                ? List.of()
                : family.stream()
                        .map(member -> member.parent().sheet().agreement().together())
                        .filter(text -> !text.isEmpty())
                        .distinct()
                        .toList();
    }

    /** One parent. */
    public ListRow row(PupilId pupil, FamilyMember member) {
        Parent parent = member.parent();
        Avatar avatar = new Avatar(parent.name().callName(), parent.name().surname());

        ListRow row = new ListRow(parent.name().full())
                .lead(avatar.of(Party.PARENTS))
                .context(words.relation(member.link()))
                .right(authority(member));
        String agreed = agreed(parent.sheet().agreement());
        if (!agreed.isEmpty() && !parentLooks) {
            row.caption(agreed);
        }
        Runnable open = () -> navigator.go(new Target.Parent(pupil, parent.id()));
        RowMenu.on(
                row,
                () -> List.of(
                        RowMenu.act(texts.get("ui.row.open"), open),
                        RowMenu.act(
                                texts.get("family.parent.roles"),
                                () -> navigator.go(new Target.RoleProfile(pupil, parent.id())))));
        return row.opens(open);
    }

    /** The chip about gezag: unknown is something school has to ask. */
    public Node authority(FamilyMember member) {
        return switch (member.link().custody().authority()) {
            case YES -> StatusChip.neutral(Feather.CHECK, texts.get("family.chip.authority"));
            case NO -> StatusChip.fact(texts.get("family.chip.no-authority"));
            case UNKNOWN -> StatusChip.needsUs(Feather.HELP_CIRCLE, texts.get("family.chip.unknown"));
        };
    }

    /** "Bellen · ma, di en do na 16.00 uur"; empty when nothing was agreed. */
    public static String agreed(ContactAgreement agreement) {
        return Stream.of(agreement.channel(), agreement.times())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
