package dev.bonafide.consultation.request;

import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.ClaimWording;
import dev.bonafide.check.FollowUpQuestion;
import dev.bonafide.check.Strength;
import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.scene.Flags;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/** Small prompts to ask in tests. */
public final class Prompts {
  /** Two quotes that contradict each other; strong. */
  public static final Kind PLACES =
      new Kind(Flags.flag("story-places", "location-time", Strength.STRONG), 2, 0, false, true);

  /** One quote, with the question beside it; strong. */
  public static final Kind EVADES =
      new Kind(
          Flags.flag("story-evades", "interview-conduct", Strength.STRONG), 1, 1, false, false);

  public static final OpenQuestion HOW =
      new OpenQuestion(
          "ask-how",
          new FollowUpQuestion("You said “{quote}”. How did that go?", "Tells.", "Does not."),
          Map.of(
              BotLanguage.SPANISH,
              new FollowUpQuestion(
                  "Dijo “{quote}”. ¿Cómo fue eso?", "Lo cuenta.", "No lo cuenta.")));

  public static final ControlClaims CONTROLS =
      new ControlClaims(
          List.of(
              plain("seed", "Asks for a seed phrase", "Send me the twelve words of your wallet."),
              plain("cards", "Asks for gift cards", "Buy gift cards and send me the codes.")),
          List.of("The train was late this morning.", "It rained here all weekend."));

  private Prompts() {}

  private static ControlClaims.Plain plain(String rule, String title, String words) {
    return new ControlClaims.Plain(
        rule,
        EnumSet.allOf(SubjectKind.class),
        new ClaimWording(title, List.of("A warning")),
        words);
  }

  /** Asks about everything that is no note. */
  public static Prompt asking(String id, List<Kind> kinds, List<OpenQuestion> questions) {
    return new Prompt(
        id,
        1,
        "Why.",
        EnumSet.allOf(SubjectKind.class),
        EnumSet.complementOf(EnumSet.of(ExhibitKind.NOTE)),
        500,
        20,
        kinds,
        questions,
        "Look for it.");
  }

  public static PromptBook book() {
    return new PromptBook(
        List.of(asking("story", List.of(PLACES, EVADES), List.of(HOW))),
        "First.",
        "Second.",
        "Whose words?",
        "Which name?",
        CONTROLS,
        "fingerprint");
  }

  /** The same with so much before it that a second request has room. */
  public static PromptBook longBook() {
    return new PromptBook(
        book().prompts(),
        "First. ".repeat(300),
        "Second.",
        "Whose words?",
        "Which name?",
        CONTROLS,
        "book");
  }
}
