package dev.bonafide.discord.event;

import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.modals.Modal;
import net.dv8tion.jda.api.utils.data.DataObject;

/** The form in which someone pastes a post that they got elsewhere. */
public final class PasteForm {
  static final String FIELD = "post";
  static final String ID = "b1|screen";
  private static final int MOST = 4_000;

  private PasteForm() {}

  public static DataObject modal() {
    TextInput field =
        TextInput.create(FIELD, TextInputStyle.PARAGRAPH)
            .setPlaceholder("The whole post, offer, or message, without names")
            .setMaxLength(MOST)
            .build();
    return Modal.create(ID, "Screen a post")
        .addComponents(Label.of("What was offered or requested?", field))
        .build()
        .toData();
  }
}
