package nl.driehoek.ui.contact;

import java.util.List;
import nl.driehoek.domain.contact.Channel;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.dialog.DialogCard;
import nl.driehoek.ui.common.form.Form;
import nl.driehoek.ui.common.form.Rule;
import org.kordamp.ikonli.feather.Feather;

/** Goed nieuws delen: one sentence, to whom, how. */
final class GoodNewsDialog extends QuickDialog {

    private static final List<Channel> CHANNELS =
            List.of(Channel.AT_THE_DOOR, Channel.PHONE, Channel.MESSAGE, Channel.NOTE);

    private final Texts texts;
    private final Form form;

    GoodNewsDialog(ViewContext context, ContactDesk desk, List<Pupil> pupils) {
        super(context, desk, pupils);
        texts = context.texts();
        ContactWords words = new ContactWords(texts);
        ContactModel model = model();
        PeopleChips people = new PeopleChips(texts, model.people(), model.chosen());
        model.channel().set(Channel.AT_THE_DOOR);
        form = new Form(texts, desk.clock())
                .fields(s -> s.field(
                                "contact.pupil",
                                chooser(),
                                chooser().search(),
                                f -> f.rule(Rule.chosen(model.pupil(), "contact.pupil.missing")))
                        .area(
                                "contact.good.what",
                                model.what(),
                                2,
                                f -> f.rule(Rule.filled(model.what(), "contact.good.what.missing")))
                        .node(Chosen.people(texts, "contact.good.who", people))
                        .segments("contact.good.how", CHANNELS, words::channel, model.channel())
                        .node(reach()));
    }

    @Override
    DialogCard card(ViewContext context) {
        return new DialogCard(texts, texts.get("contact.good.title"))
                .sign(Feather.SUN, "goed")
                .note(texts.get("contact.good.note"));
    }

    @Override
    Form form() {
        return form;
    }

    @Override
    void save() {
        model().saveGoodNews(id -> saved(id, texts.get("contact.good.saved")));
    }
}
