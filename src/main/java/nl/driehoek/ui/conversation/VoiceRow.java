package nl.driehoek.ui.conversation;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.driehoek.domain.conversation.Voice;

/** The section of one person while it is typed. */
final class VoiceRow {

    private final Voice voice;
    private final StringProperty text = new SimpleStringProperty("");
    private final StringProperty because = new SimpleStringProperty("");

    VoiceRow(Voice voice, Runnable changed) {
        this.voice = voice;
        text.set(voice.text());
        because.set(voice.absentBecause());
        text.addListener((_, _, _) -> changed.run());
        because.addListener((_, _, _) -> changed.run());
    }

    /** As it was when it was shown: for the name and the corner. */
    Voice person() {
        return voice;
    }

    StringProperty text() {
        return text;
    }

    StringProperty because() {
        return because;
    }

    Voice voice() {
        return new Voice(voice.kind(), voice.person(), voice.name(), text.get(), because.get());
    }
}
