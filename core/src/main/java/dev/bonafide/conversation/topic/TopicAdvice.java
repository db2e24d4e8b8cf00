package dev.bonafide.conversation.topic;

import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.resource.NamedConstant;
import dev.bonafide.verdict.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is told about a topic: by the verdict, and by who asks. */
public record TopicAdvice(BotLanguage language, Verdict verdict, Side side) {
  /** Side of those who ask. */
  public enum Side implements NamedConstant {
    /** Someone who hires. */
    CANDIDATE,
    /** Someone who was approached. */
    OFFER,
    MODERATOR,
    /** No one said; what is told then fits all. */
    UNKNOWN;

    /** The side of those who decide about posts of others, or else screen one of this kind. */
    public static Side of(boolean moderates, Optional<SubjectKind> kind) {
      return moderates
          ? MODERATOR
          : kind.map(one -> one == SubjectKind.CANDIDATE ? CANDIDATE : OFFER).orElse(UNKNOWN);
    }
  }

  /** Tells it; what holds for any verdict is told with what this one leaves open. */
  public String on(AdviceTopic topic) {
    String key = key(topic);
    Stream<String> stays = isOfVerdict(key) ? Stream.of() : stays().stream();
    return joined(Stream.concat(Stream.of(book().say(key)), stays).toList());
  }

  /** The first that is there of what fits the verdict and who asks, or one of both, or any. */
  String key(AdviceTopic topic) {
    String of = level().map(level -> "." + level).orElse(".none");
    String by = "." + side.id();
    return Stream.of(of + by, by, of, "")
        .map(end -> "on." + topic.id() + end)
        .filter(book()::knows)
        .findFirst()
        .orElseThrow();
  }

  /** Joins sentences in the language. */
  public String joined(List<String> sentences) {
    return book().joined(sentences);
  }

  /** Tells what the verdict leaves open, whatever else is told; empty where it leaves nothing. */
  public Optional<String> stays() {
    return level().map(one -> book().say("on.stays." + one));
  }

  /** Names the finding that is asked about. */
  public String about(String title) {
    return book().say("on.about", title);
  }

  /** Names the only one whom it is about. */
  public String alone(String name) {
    return book().say("on.alone-of", name);
  }

  /**
   * Tells who sees a verdict.
   *
   * @param isDirect whether it stands in direct messages
   */
  public static String seen(BotLanguage language, boolean isDirect) {
    return book(language).say(isDirect ? "on.seen.alone" : "on.seen");
  }

  /** Shows words of the evidence. */
  public String quoted(String words) {
    return book().say("on.quoted", words);
  }

  /** Tells that a model worded what stands above. */
  public String worded() {
    return book().say("on.worded");
  }

  /** Tells that no more is known, and what would settle it. */
  public String again(Optional<String> question) {
    return question
        .map(one -> book().say("on.again.open", one))
        .orElseGet(() -> book().say("on.again"));
  }

  /** Whether a text tells what a verdict leaves to do. */
  static boolean isOfVerdict(String key) {
    return key.contains(".stop") || key.contains(".ask");
  }

  static Phrasebook book(BotLanguage language) {
    return Phrasebook.of(language, TopicAdvice.class.getPackageName());
  }

  private Phrasebook book() {
    return book(language);
  }

  private Optional<String> level() {
    return switch (verdict) {
      case Verdict.HighRisk _ -> Optional.of("stop");
      case Verdict.Verify _ -> Optional.of("ask");
      case Verdict.NoRedFlags _, Verdict.InsufficientEvidence _ -> Optional.empty();
    };
  }
}
