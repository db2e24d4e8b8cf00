package dev.bonafide.discord.event;

import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.modals.Modal;
import net.dv8tion.jda.api.utils.data.DataObject;

/** Forms of one field that people fill in. */
public final class Forms {
  static final String POST = "post";
  static final String WHY = "why";
  static final String PASTE = "b1|screen";
  private static final int LONGEST_POST = 4_000;
  private static final int LONGEST_WHY = 1_000;

  private Forms() {}

  /** For a post that someone got elsewhere. */
  public static DataObject paste() {
    TextInput field = field(POST, "The whole post, offer, or message, without names", LONGEST_POST);
    return form(PASTE, "Screen a post", "What was offered or requested?", field);
  }

  /** For why they pressed a button, whose name it has. */
  public static DataObject reason(String button) {
    TextInput why = field(WHY, "For example, what you asked or saw", LONGEST_WHY);
    return form(button, "Why?", "Others will read this later", why);
  }

  private static TextInput field(String name, String example, int longest) {
    return TextInput.create(name, TextInputStyle.PARAGRAPH)
        .setPlaceholder(example)
        .setMaxLength(longest)
        .build();
  }

  private static DataObject form(String id, String title, String label, TextInput field) {
    return Modal.create(id, title).addComponents(Label.of(label, field)).build().toData();
  }
}
