package dev.bonafide.discord.event;

import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.modals.Modal;
import net.dv8tion.jda.api.utils.data.DataObject;

/** The form in which people say why they pressed a button. Its title is the name of the button. */
public final class ReasonForm {
  static final String FIELD = "why";
  private static final int MOST = 1_000;

  private ReasonForm() {}

  public static DataObject modal(String button) {
    TextInput why =
        TextInput.create(FIELD, TextInputStyle.PARAGRAPH)
            .setPlaceholder("For example, what you asked or saw")
            .setMaxLength(MOST)
            .build();
    return Modal.create(button, "Why?")
        .addComponents(Label.of("Others will read this later", why))
        .build()
        .toData();
  }
}
