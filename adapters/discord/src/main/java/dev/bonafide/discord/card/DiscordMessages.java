package dev.bonafide.discord.card;

import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.phrasebook.TranslatableText;
import java.util.ArrayList;
import java.util.List;

/** What the bot says in Discord, in every language. */
public final class DiscordMessages {
  public static final Phrasebook ENGLISH = in(BotLanguage.ENGLISH);

  private DiscordMessages() {}

  public static Phrasebook in(BotLanguage language) {
    return Phrasebook.of(language, "dev.bonafide.discord");
  }

  /**
   * Why a candidate is not screened here.
   *
   * @param page where they are; empty where no one knows
   */
  public static List<String> noCandidates(String page, Phrasebook book) {
    return List.of(
        book.say("candidates"),
        page.isEmpty() ? book.say("candidates.unknown") : book.say("candidates.page", page));
  }

  /**
   * What is kept of whom, and who else gets it.
   *
   * @param asksModel whether a language model is set
   * @param listens whether a server is set that writes down what recordings say
   */
  public static List<String> privacy(boolean asksModel, boolean listens, Phrasebook book) {
    List<TranslatableText> others = new ArrayList<>();
    if (!asksModel && !listens) {
      others.add(TranslatableText.of("privacy.no-one"));
    }
    others.add(TranslatableText.of(asksModel ? "privacy.model" : "privacy.rules"));
    if (listens) {
      others.add(TranslatableText.of("privacy.recordings"));
    }
    return book.paragraphs("privacy", book.say(others));
  }
}
