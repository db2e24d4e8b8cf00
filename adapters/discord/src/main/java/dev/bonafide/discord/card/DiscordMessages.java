package dev.bonafide.discord.card;

import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.phrasebook.TranslatableText;
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
    TranslatableText judge = TranslatableText.of(asksModel ? "privacy.model" : "privacy.rules");
    TranslatableText more = TranslatableText.of(listens ? "privacy.recordings" : "privacy.no-one");
    boolean alone = asksModel && !listens;
    List<TranslatableText> others =
        alone ? List.of(judge) : listens ? List.of(judge, more) : List.of(more, judge);
    return book.paragraphs("privacy", book.say(others));
  }
}
