package dev.bonafide.discord.card;

import dev.bonafide.chat.card.MessageBudget;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.separator.Separator;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** Messages as Discord takes them: components of the second version, and no one is pinged. */
public final class Layout {
  private static final int CONTENT = 2_000;

  private Layout() {}

  /** A card in a frame, its texts apart from each other. */
  public static DataObject card(int colour, List<String> texts, List<ActionRow> rows) {
    List<ContainerChildComponent> children = new ArrayList<>();
    for (String text : texts) {
      if (!children.isEmpty()) {
        children.add(Separator.createInvisible(Separator.Spacing.SMALL));
      }
      children.add(TextDisplay.of(text));
    }
    children.addAll(rows);
    return message(List.of(Container.of(children).withAccentColor(colour)));
  }

  /** Plain words, a line each. */
  public static DataObject told(List<String> paragraphs, List<ActionRow> rows) {
    List<MessageTopLevelComponent> components = new ArrayList<>();
    components.add(TextDisplay.of(ParagraphFitter.joined(paragraphs)));
    components.addAll(rows);
    return message(components);
  }

  private static DataObject message(List<? extends MessageTopLevelComponent> components) {
    try (MessageCreateData data =
        new MessageCreateBuilder()
            .useComponentsV2()
            .setComponents(components)
            .setAllowedMentions(EnumSet.noneOf(Message.MentionType.class))
            .build()) {
      return quiet(data.toData());
    }
  }

  /** Words above a file; it takes the place of all files that stood there. */
  static DataObject above(DiscordReply.DiscordFile file, String words) {
    DataObject attached = DataObject.empty().put("id", 0).put("filename", file.name());
    return plain(words)
        .put("attachments", net.dv8tion.jda.api.utils.data.DataArray.empty().add(attached));
  }

  /** One without components, for where they are not taken. */
  public static DataObject plain(String content) {
    return quiet(
        DataObject.empty()
            .put("content", MessageBudget.shortened(content, CONTENT))
            .put("flags", Message.MessageFlag.EMBEDS_SUPPRESSED.getValue()));
  }

  /** Said so in full: what is left out pings. */
  private static DataObject quiet(DataObject message) {
    DataObject none =
        DataObject.empty()
            .put("parse", net.dv8tion.jda.api.utils.data.DataArray.empty())
            .put("replied_user", false);
    return message.remove("tts").put("allowed_mentions", none);
  }
}
