package dev.bonafide.conversation;

import dev.bonafide.casefile.Conclusion;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.SourceState;
import dev.bonafide.consultation.ScreeningProgress;
import dev.bonafide.conversation.onlooker.Crowd;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.phrasebook.TranslatableText;
import dev.bonafide.proof.ProofWords;
import dev.bonafide.report.Visible;
import dev.bonafide.verdict.Verdict;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the bot says in a talk. About cases, never about persons; a person decides. */
public record Phrases(Phrasebook book) {
  /** In English, for a place that the bot was just added to. */
  public static List<String> welcome() {
    return Phrasebook.ENGLISH.paragraphs("talk.welcome");
  }

  /**
   * What is kept of whom, and who else sees it.
   *
   * @param asksModel whether a language model is asked
   * @param listens whether recordings are sent to a server
   */
  public List<String> privacy(boolean asksModel, boolean listens) {
    List<String> said =
        new ArrayList<>(
            paragraphs(
                "privacy",
                TranslatableText.of(asksModel ? "talk.looks-model" : "talk.looks-rules")));
    if (listens) {
      said.add(say("listens"));
    }
    return said;
  }

  /** What is said of proofs. */
  public ProofWords proofs() {
    return new ProofWords(book);
  }

  /** A sentence of its own. */
  public String say(String name, Object... arguments) {
    return book.say("talk." + name, arguments);
  }

  public List<String> paragraphs(String name, Object... arguments) {
    return book.paragraphs("talk." + name, arguments);
  }

  /**
   * Lists the steps of a screening up to one, each on its own line; nothing of what it found.
   *
   * @param done whether the last one is over
   */
  public String steps(ScreeningProgress.Step last, boolean done) {
    return Stream.of(ScreeningProgress.Step.values())
        .filter(step -> step.compareTo(last) <= 0)
        .map(step -> (done || step != last ? "✓ " : "… ") + step(step))
        .collect(Collectors.joining("\n"));
  }

  private String step(ScreeningProgress.Step step) {
    return say(
        switch (step) {
          case READING -> "step-reading";
          case RULES -> "step-rules";
          case MODEL -> "step-model";
          case SECOND_READING -> "step-second-reading";
        });
  }

  /** Asks which of several speakers is screened; nothing where there are none to choose from. */
  List<String> whoIsVetted(List<String> choices) {
    if (choices.isEmpty()) {
      return List.of();
    }
    List<String> names = choices.stream().map(Visible::quote).toList();
    return List.of(say("whose", String.join(", ", names), names.getFirst()));
  }

  public List<String> nothingToScreen(List<String> unread) {
    return List.of(say(unread.isEmpty() ? "nothing-to-screen" : "nothing-readable"));
  }

  /** Names what was not read; of very many only the first. */
  public List<String> unread(List<String> unread, int most) {
    List<String> said = new ArrayList<>();
    unread.stream().limit(most).forEach(one -> said.add(say("unread", one)));
    if (unread.size() > most) {
      said.add(say("unread", say("more", unread.size() - most)));
    }
    return said;
  }

  public String outcome(Conclusion conclusion) {
    return say("outcome", words(conclusion));
  }

  /** That a verdict is of older words. */
  public String outdated(SourceState state) {
    return say(state == SourceState.DELETED ? "source-deleted" : "source-changed");
  }

  /** What the person being screened says to the verdict, so many characters of it at most. */
  public String replied(Entry.Appealed appeal, int most) {
    String words = Visible.line(appeal.words());
    String shown =
        words.codePointCount(0, words.length()) <= most
            ? words
            : words.substring(0, words.offsetByCodePoints(0, most)) + "…";
    return say(
        "replied",
        LocalDate.ofInstant(appeal.at(), ZoneOffset.UTC).toString(),
        Visible.quote(shown));
  }

  /** Why something does not stand before others, behind what became of it instead. */
  String kept(String key, Crowd crowd) {
    String why = say("crowd-" + crowd.name().toLowerCase(Locale.ROOT));
    return crowd == Crowd.TEAM ? why : say(key, why);
  }

  private String words(Conclusion conclusion) {
    return book.say("conclusion." + conclusion.id());
  }

  public String shown(Verdict verdict) {
    return book.say("verdict." + verdict.id());
  }
}
